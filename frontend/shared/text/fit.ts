/** Texts made to fit a width: cut after whole words, or broken into lines. Pure: the caller measures. */
import { graphemesOf } from "./graphemes.js";

/** Width of a text in the caller's font, in pixels. */
export type WidthOf = (text: string) => number;

export const ELLIPSIS = "…";

/** Number of widths that are tried to make lines even. */
const EVEN_STEPS = 50;

/**
 * Cuts a text that does not fit: after the last word that fits together with an ellipsis or, if the first word does not
 * fit, within it. Empty if not even one grapheme fits.
 */
export function cut(text: string, roomPx: number, widthOf: WidthOf): string {
  if (widthOf(text) <= roomPx) {
    return text;
  }
  let widthPx = widthOf(ELLIPSIS);
  let beginning = "";
  for (const grapheme of graphemesOf(text)) {
    widthPx += widthOf(grapheme);
    if (widthPx > roomPx) {
      break;
    }
    beginning += grapheme;
  }
  return beginning === "" ? "" : wholeWords(text, beginning) + ELLIPSIS;
}

/** A beginning without the word that was cut; a lone word stays cut. */
function wholeWords(text: string, beginning: string): string {
  const cutsWord = /\S/.test(text.charAt(beginning.length)) && /\S$/.test(beginning);
  const words = cutsWord ? beginning.replace(/\s+\S*$/, "") : beginning;
  return words.trimEnd();
}

/** A text broken between words into lines that fit; a word that is too long stands alone. */
export function wrap(text: string, roomPx: number, widthOf: WidthOf): string[] {
  return linesOf(wordsOf(text), roomPx, widthOf);
}

/** The same, but a word that is too long, such as an address, is broken after graphemes. */
export function wrapAnywhere(text: string, roomPx: number, widthOf: WidthOf): string[] {
  return linesOf(
    wordsOf(text).flatMap((word) => pieces(word, roomPx, widthOf)),
    roomPx,
    widthOf,
  );
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((part) => part !== "");
}

function linesOf(words: readonly string[], roomPx: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line ?? ""} ${word}`;
    if (line !== undefined && widthOf(longer) <= roomPx) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A word in pieces that fit. */
function pieces(word: string, roomPx: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= roomPx) {
    return [word];
  }
  const found: string[] = [];
  for (const grapheme of graphemesOf(word)) {
    const longer = (found.at(-1) ?? "") + grapheme;
    if (found.length > 0 && widthOf(longer) <= roomPx) {
      found[found.length - 1] = longer;
    } else {
      found.push(grapheme);
    }
  }
  return found;
}

/** The same in at most so many lines, each of which fits: the last one is cut where there is more. */
export function wrapAndCut(text: string, roomPx: number, widthOf: WidthOf, most: number): string[] {
  const lines = wrap(text, roomPx, widthOf);
  const whole = lines.slice(0, most - 1);
  const tooLong = whole.findIndex((line) => widthOf(line) > roomPx);
  const kept = tooLong < 0 ? whole : whole.slice(0, tooLong);
  const rest = lines.slice(kept.length).join(" ");
  return rest === "" && kept.length > 0 ? kept : [...kept, cut(rest, roomPx, widthOf)];
}

/**
 * As `wrapAnywhere`, but the lines, as few as possible, are of similar length, so that no word stands alone below a
 * heading.
 */
export function wrapEvenly(text: string, roomPx: number, widthOf: WidthOf): string[] {
  const lines = wrapAnywhere(text, roomPx, widthOf);
  const least = widthOf(text) / lines.length;
  for (let room = least; room < roomPx; room += roomPx / EVEN_STEPS) {
    const even = wrapAnywhere(text, room, widthOf);
    if (even.length === lines.length && even.every((line) => widthOf(line) <= roomPx)) {
      return even;
    }
  }
  return lines;
}
