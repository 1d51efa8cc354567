/** Letters made alike as Lucene's filters make them: case, digits of all scripts, accents of Latin letters. */

/** Latin letters that Unicode does not take apart, and what they are folded to; phonetic and medieval ones are left out. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  (
    "æ:ae ð:d ø:o þ:th ß:ss đ:d ħ:h ı:i ĸ:q ŀ:l ł:l ŉ:n ŋ:n œ:oe ŧ:t ƀ:b ɓ:b ƃ:b ɔ:o ƈ:c ɖ:d ɗ:d ƌ:d ǝ:e ə:a ɛ:e ƒ:f ɠ:g " +
    "ƕ:hv ɨ:i ƙ:k ƚ:l ɯ:m ɲ:n ƞ:n ɵ:o ƥ:p ƫ:t ƭ:t ʈ:t ʋ:v ƴ:y ƶ:z ƿ:w ǣ:ae ǽ:ae ǿ:o ȝ:z ȣ:ou ȥ:z ⱥ:a ȼ:c ⱦ:t ʉ:u ʌ:v ɇ:e ɉ:j " +
    "ɋ:q ɍ:r ɏ:y ‘:' ’:'"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

const PLAIN = /^[\u0020-\u007e]*$/;
const DIGIT = /^\p{Nd}$/u;
const MARKS = /\p{M}/gu;
/** Whose parts are folded: Latin letters, ligatures, raised, lowered, circled and wide characters. */
const TAKEN_APART =
  /^[\u00b2-\u00b9\u00c0-\u024f\u1e00-\u1eff\u2070-\u2093\u2460-\u24ff\ufb00-\ufb06\uff01-\uff5e]$/;

/** Each letter by itself, so that a word is the same wherever it stands. */
export function lowerCase(word: string): string {
  return PLAIN.test(word)
    ? word.toLowerCase()
    : Array.from(word, (letter) => Array.from(letter.toLowerCase())[0]).join("");
}

/** A word in lower case without accents, its digits those of ASCII. */
export function folded(word: string): string {
  return PLAIN.test(word) ? word : Array.from(word, foldedLetter).join("");
}

function foldedLetter(letter: string): string {
  if (DIGIT.test(letter)) {
    return String(digitOf(letter));
  }
  const known = FOLDED.get(letter);
  if (known !== undefined || !TAKEN_APART.test(letter)) {
    return known ?? letter;
  }
  const parts = letter.normalize("NFKD").replace(MARKS, "").toLowerCase();
  return PLAIN.test(parts) ? parts : letter;
}

/** Unicode's decimal digits stand in rows from 0 to 9. */
function digitOf(digit: string): number {
  const place = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(place - before - 1))) {
    before += 1;
  }
  return before % 10;
}
