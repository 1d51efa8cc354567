/**
 * What a word is: the rules of Unicode (UAX #29) as Lucene's `StandardTokenizer` reads them. `Intl.Segmenter` cuts by
 * dictionaries and by other rules for the colon, so that it would find other words than the server.
 */

/** Marks and formats belong to the character before them; the space without width does not. */
const FOLLOWING = String.raw`(?:(?!\u200b)[\p{Grapheme_Extend}\p{Mc}\p{Cf}\p{EMod}])*`;
const KATAKANA = String.raw`\p{Script=Katakana}\u3031-\u3035\u309b\u309c\u30a0\u30fc\uff70`;
/** Scripts that put no space between words; a run of their letters is one word. */
const UNSPACED = ["Thai", "Lao", "Myanmar", "Khmer", "Tai_Le", "New_Tai_Lue", "Tai_Tham", "Tai_Viet", "Ahom"]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join("");
/** Letters by Unicode, and modifiers that are none. */
const ALPHABETIC = String.raw`\p{Alphabetic}\u02c2-\u02c5\u02d2-\u02d7\u02de\u02df\u02ed\u02ef-\u02ff\u055b\u055c\u055e\u05f3`;

const letter = followed(
  String.raw`(?![\p{Ideographic}\p{Script=Hiragana}\p{Grapheme_Extend}\p{Mc}${KATAKANA}]|(?=[${UNSPACED}])[\p{L}\p{M}])[${ALPHABETIC}]`,
);
const katakana = followed(`[${KATAKANA}]`);
const digit = followed(String.raw`[\p{Nd}\u066b]`);
/** Joins letters and digits alike, such as the low line. */
const joiner = followed(String.raw`[\p{Pc}\u202f]`);
/** Belong to a word between two letters, or to a number between two digits, such as the apostrophe. */
const betweenAll = String.raw`.'\u2018\u2019\u2024\ufe52\uff07\uff0e`;
const betweenLetters = followed(String.raw`[${betweenAll}:\u00b7\u0387\u05f4\u2027\ufe13\ufe55\uff1a]`);
const betweenDigits = followed(
  String.raw`[${betweenAll},;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b]`,
);

const letters = `${letter}(?:(?:(?:${joiner})*|${betweenLetters})${letter})*`;
const digits = `${digit}(?:(?:(?:${joiner})*|${betweenDigits})${digit})*`;
const part = `(?:${katakana}(?:(?:${joiner})*${katakana})*|(?:${digits}|${letters})+)`;
const joined = `(?:${joiner})*${part}(?:(?:${joiner})+${part})*(?:${joiner})*`;
const unspaced = `(?:${followed(String.raw`(?=[\p{L}\p{M}])[${UNSPACED}]`)})+`;
const single = followed(String.raw`[\p{Script=Han}\p{Script=Hiragana}]`);
/** A picture is a word: one alone, or several that are joined to one. */
const picture = String.raw`\p{RI}\p{RI}|[#*\d]\ufe0f?\u20e3|\p{Extended_Pictographic}${FOLLOWING}(?:(?<=\u200d)\p{Extended_Pictographic}${FOLLOWING})*`;

/** Finds the words of a text, one after the other. */
export const WORD = new RegExp([joined, unspaced, single, picture].join("|"), "gu");

function followed(character: string): string {
  return `(?:${character})${FOLLOWING}`;
}
