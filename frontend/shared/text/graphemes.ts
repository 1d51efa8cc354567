/**
 * Texts by graphemes, the characters that a reader sees: a family of emoji, a flag, a letter with its marks. Text in an
 * SVG is cut by script, because SVG has no `text-overflow`.
 */

/**
 * Code points that can belong to one grapheme with others. A text that has none is one grapheme for each code point, and
 * needs no segmenter, which takes some microseconds a text; all Latin, Cyrillic, Arabic and Chinese titles without
 * combining marks are such.
 */
const JOINING =
  // Marks and modifiers follow a letter, formats join or precede one, regional indicators are flags by twos; then some
  // letters of Thai, Lao, Indian scripts and Kirat Rai, half-width marks, and Hangul by its parts.
  /[\r\p{M}\p{Cf}\p{RI}\p{EMod}\u0d4e\u0e33\u0eb3\uff9e\uff9f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}\u{16d63}\u{16d67}-\u{16d6a}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text, in order; joined they are the text. */
export function graphemesOf(text: string): Iterable<string> {
  if (!JOINING.test(text)) {
    return text;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
