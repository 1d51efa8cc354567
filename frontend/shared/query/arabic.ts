/** What is done to Arabic words: letters that are written in several ways made alike, light affixes taken away. */

const ALIKE: Readonly<Partial<Record<string, string>>> = { آ: "ا", أ: "ا", إ: "ا", ى: "ي", ة: "ه" };
/** Short vowels, doubling and the stroke that stretches a word; they are not written in most texts. */
const NOT_WRITTEN = /[\u0640\u064b-\u0652]/g;

const PREFIXES = ["ال", "وال", "بال", "كال", "فال", "لل", "و"];
const SUFFIXES = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];
/** So many letters stay. */
const SHORTEST = 2;
/** "و" (and) is the first letter of many words, so that more must remain of them. */
const SHORTEST_AFTER_AND = 3;

export function withArabicLettersAlike(word: string): string {
  return word.replace(NOT_WRITTEN, "").replace(/[آأإىة]/g, (letter) => ALIKE[letter] ?? letter);
}

/** A word without the first prefix that fits and, one after the other, all suffixes that do. */
export function arabicStem(word: string): string {
  const prefix = PREFIXES.find(
    (each) =>
      word.startsWith(each) && word.length >= each.length + (each === "و" ? SHORTEST_AFTER_AND : SHORTEST),
  );
  return SUFFIXES.reduce(
    (stem, suffix) =>
      stem.endsWith(suffix) && stem.length >= suffix.length + SHORTEST ? stem.slice(0, -suffix.length) : stem,
    prefix === undefined ? word : word.slice(prefix.length),
  );
}
