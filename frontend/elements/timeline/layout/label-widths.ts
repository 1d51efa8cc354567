/** Widths of entries' texts, each measured when it is first asked for. Pure, but for `measure`. */
import { townOf, type Columns } from "../../../shared/document/exhibit-document.js";
import { ELLIPSIS } from "../../../shared/text/fit.js";
import { graphemesOf } from "../../../shared/text/graphemes.js";
import type { FormTexts, LineWidths } from "./forms.js";
import type { LabelText } from "./placed.js";

/** Width of a text set in the label font. */
export type MeasureText = (text: string, bold: boolean) => number;

/** The words of a card's head are smaller than those of titles. */
export const HEAD_SHARE = 0.9;

/** At least so many letters, and two words if there are spaces, say what a title is about. */
const LEAST_LETTERS = 12;

/** Words of a title, with the width of each. */
interface Words {
  readonly widthsPx: readonly number[];
  readonly spacePx: number;
  readonly lines: LineWidths;
}

export function entryTexts(
  columns: Columns,
  isBold: (entry: number) => boolean,
  measure: MeasureText,
): FormTexts {
  const words = (text: LabelText): ((entry: number) => Words) =>
    remembered((entry) => wordsOf(labelText(columns, entry, text), isBold(entry), measure));
  const cardWords = (text: LabelText): ((entry: number) => Words) =>
    remembered((entry) => wordsOf(labelText(columns, entry, text), true, measure));
  const cutPx = (text: LabelText): ((entry: number) => number) =>
    remembered((entry) =>
      measure(`${beginningOf(labelText(columns, entry, text))}${ELLIPSIS}`, isBold(entry)),
    );
  const known = {
    title: words("title"),
    short: words("short"),
    cardTitle: cardWords("title"),
    cardShort: cardWords("short"),
    cut: { title: cutPx("title"), short: cutPx("short") },
  };
  return {
    title: (entry) => known.title(entry).lines,
    cutPx: (entry, text) => known.cut[text](entry),
    short: (entry) => (hasShort(columns, entry) ? known.short(entry).lines : undefined),
    cardTitle: (entry) => known.cardTitle(entry).lines,
    lines: (entry, text, roomPx) =>
      (text !== "short" && text !== "cardShort") || hasShort(columns, entry)
        ? linesAt(known[text](entry), roomPx)
        : Infinity,
    datePx: remembered((entry) => measure(columns.phrase[entry], false)),
    headPx: remembered((entry) => measure(headOf(columns, entry), true) * HEAD_SHARE),
    hasPicture: (entry) => pictureOf(columns, entry) !== "",
  };
}

export function hasShort({ short }: Columns, entry: number): boolean {
  return (short?.[entry] ?? "") !== "";
}

/** The title or the short title of an entry. */
export function labelText({ short, title }: Columns, entry: number, text: LabelText): string {
  return text === "short" ? (short?.[entry] ?? "") : title[entry];
}

/** As in the document: empty where the entry has none. */
export function pictureOf({ picture }: Columns, entry: number): string {
  return picture?.[entry] ?? "";
}

/** What a card says above its title. */
export function headOf({ phrase, place }: Columns, entry: number): string {
  const name = place[entry];
  return name === null ? phrase[entry] : `${phrase[entry]} · ${townOf(name)}`;
}

function remembered<Value>(compute: (entry: number) => Value): (entry: number) => Value {
  const known = new Map<number, Value>();
  return (entry) => {
    let value = known.get(entry);
    if (value === undefined) {
      value = compute(entry);
      known.set(entry, value);
    }
    return value;
  };
}

function wordsOf(text: string, bold: boolean, measure: MeasureText): Words {
  const widthsPx = text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => measure(word, bold));
  const spacePx = measure(" ", bold);
  const onePx = measure(text, bold);
  return { widthsPx, spacePx, lines: { onePx, twoPx: twoLinesPx(widthsPx, spacePx, onePx) } };
}

/** The shortest beginning of a title that may stand for it. */
function beginningOf(title: string): string {
  const words = title.split(/\s+/).filter((word) => word !== "");
  if (words.length === 1) {
    return [...graphemesOf(title)].slice(0, LEAST_LETTERS).join("");
  }
  let beginning = words.slice(0, 2).join(" ");
  for (const word of words.slice(2)) {
    if (beginning.length >= LEAST_LETTERS) {
      break;
    }
    beginning += ` ${word}`;
  }
  return beginning;
}

/** The least width of two lines: the longer of both, at the best of all breaks. */
function twoLinesPx(widthsPx: readonly number[], spacePx: number, onePx: number): number {
  const wholePx = widthsPx.reduce((sum, px) => sum + px + spacePx, -spacePx);
  let best = onePx;
  let firstPx = -spacePx;
  for (let word = 0; word < widthsPx.length - 1; word++) {
    firstPx += widthsPx[word] + spacePx;
    best = Math.min(best, Math.max(firstPx, wholePx - firstPx - spacePx));
  }
  return best;
}

function linesAt({ lines, spacePx, widthsPx }: Words, roomPx: number): number {
  if (lines.onePx <= roomPx) {
    return 1;
  }
  let count = 1;
  let linePx = 0;
  for (const px of widthsPx) {
    if (px > roomPx) {
      return Infinity;
    }
    if (linePx > 0 && linePx + spacePx + px > roomPx) {
      count++;
      linePx = 0;
    }
    linePx += (linePx > 0 ? spacePx : 0) + px;
  }
  return count;
}
