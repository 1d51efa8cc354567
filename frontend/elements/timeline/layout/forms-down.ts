/** The forms of marks where time runs down: one column of labels, in which a mark takes height. Pure. */
import { type FormRoom, type Forms, type FormTexts, type Growth } from "./forms.js";
import type { LabelText, MarkForm } from "./placed.js";

export interface DownSizes {
  readonly unit: number;
  /** Height of two lines. */
  readonly pitchPx: number;
  /** Width of the column of labels. */
  readonly labelRoomPx: number;
}

/** At natural size: what one more line takes, the space around a card, and that between its picture and its words. */
const LINE_PX = 17;
const CARD_SPACE_PX = 12;
const CARD_GAP_PX = 3;
/** A disc is smaller than where time runs across, because the labels' column is narrow. */
const DISC_RADIUS_PX = 17;
/** Between a disc and its words. */
const DISC_GAP_PX = 7;
/** Between the lines of two labels, at least. */
const LEAST_SPACE_PX = 10;
const MOST_LINES = 3;
/** Lines that a title may take where there is much room. */
const MOST_GROWN_LINES = 4;
/** Lines of a title that would be cut otherwise, as many are where the words are large. */
export const MOST_DOWN_LINES = 5;
/** The drawings are wide. */
const PICTURE_RATIO = 2;

/** A card where time runs down: as wide as the labels, its words below its picture. */
export interface DownCardShape {
  readonly heightPx: number;
  /** 0 without a picture. */
  readonly pictureHeightPx: number;
  /** From the top to the first line. */
  readonly textTopPx: number;
}

/** @param lines that of date and place included */
export function downCardShape(
  lines: number,
  { labelRoomPx, unit }: Pick<DownSizes, "labelRoomPx" | "unit">,
  hasPicture: boolean,
): DownCardShape {
  const pictureHeightPx = hasPicture ? Math.round(labelRoomPx / PICTURE_RATIO) : 0;
  const textTopPx = pictureHeightPx + (hasPicture ? CARD_GAP_PX * unit : 0);
  return { heightPx: textTopPx + lines * LINE_PX * unit, pictureHeightPx, textTopPx };
}

export function downDiscRadiusPx(unit: number): number {
  return DISC_RADIUS_PX * unit;
}

/** What a disc takes of the width of a label. */
export function discRoomPx(unit: number): number {
  return 2 * downDiscRadiusPx(unit) + DISC_GAP_PX * unit;
}

/** How many lines a label of this height has room for. */
export function linesDown(heightPx: number, unit: number): number {
  // Against rounding.
  return Math.max(Math.floor((heightPx / unit - LEAST_SPACE_PX) / LINE_PX + 0.01), 1);
}

export function formsDown(texts: FormTexts, sizes: DownSizes): Forms {
  const { labelRoomPx, pitchPx, unit } = sizes;

  const room = (form: MarkForm, text: LabelText, labelPx: number, heightPx: number): FormRoom => {
    const rows = heightPx / pitchPx;
    const halfPx = (rows * pitchPx) / 2;
    return { form, text, labelPx, rows, beforePx: halfPx, reachPx: halfPx, afterPx: halfPx };
  };
  /** The lines and what keeps them apart from those of neighbours; a line is at least a target high. */
  const leastHeightOf = (lines: number): number => (lines * LINE_PX + LEAST_SPACE_PX) * unit;
  const heightOf = (lines: number): number => pitchPx + Math.max(lines - 2, 0) * LINE_PX * unit;

  const plain = (entry: number, text: LabelText, most: number): FormRoom[] => {
    const lines = texts.lines(entry, text, labelRoomPx);
    return lines <= most ? [room(lines === 1 ? "dated" : "lines", text, labelRoomPx, heightOf(lines))] : [];
  };
  const disc = (entry: number, text: LabelText): FormRoom[] => {
    const labelPx = labelRoomPx - discRoomPx(unit);
    const lines = texts.hasPicture(entry) ? texts.lines(entry, text, labelPx) : Infinity;
    return lines <= MOST_GROWN_LINES ? [room("disc", text, labelPx, heightOf(lines))] : [];
  };
  const card = (entry: number, text: LabelText): FormRoom[] => {
    const lines = texts.lines(entry, text === "title" ? "cardTitle" : "cardShort", labelRoomPx);
    if (lines > MOST_LINES) {
      return [];
    }
    const { heightPx } = downCardShape(lines + 1, sizes, texts.hasPicture(entry));
    return [room("card", text, labelRoomPx, Math.max(heightPx + CARD_SPACE_PX * unit, pitchPx))];
  };

  const least = (entry: number, text: LabelText): FormRoom[] => {
    const lines = texts.lines(entry, text, labelRoomPx);
    const onePx = (text === "title" ? texts.title(entry) : texts.short(entry))?.onePx ?? Infinity;
    const form = onePx <= labelRoomPx ? "line" : "lines";
    return lines <= MOST_DOWN_LINES ? [room(form, text, labelRoomPx, leastHeightOf(lines))] : [];
  };

  const toWhole: Growth = (entry, { isCut, text }) =>
    isCut || text === "short" ? plain(entry, "title", MOST_GROWN_LINES) : [];
  // The column is narrow, so a whole title often has no room beside a disc. The short one says enough with the picture.
  const toDisc: Growth = (entry, { form, isCut }) =>
    form !== "disc" && form !== "card" && !isCut ? [...disc(entry, "title"), ...disc(entry, "short")] : [];
  const toCard: Growth = (entry, { form }) =>
    form === "card"
      ? []
      : [...card(entry, "title"), ...(texts.hasPicture(entry) ? card(entry, "short") : [])];

  /** Where words are large a line has few of them, so that a title takes more lines. */
  const tall = (entry: number): FormRoom[] =>
    unit > 1 ? [...plain(entry, "short", MOST_GROWN_LINES), ...plain(entry, "title", MOST_DOWN_LINES)] : [];

  const cut: Forms["cut"] = (entry) => ({
    ...room("lines", "title", labelRoomPx, pitchPx),
    wholePx: texts.title(entry).onePx,
  });

  return {
    leastAfterPx: pitchPx / 2,
    whole: (entry) => [
      ...plain(entry, "title", 2),
      ...plain(entry, "short", 2),
      ...plain(entry, "title", MOST_LINES),
      ...tall(entry),
    ],
    forward: (entry) => [
      ...plain(entry, "title", MOST_GROWN_LINES),
      ...plain(entry, "short", MOST_GROWN_LINES),
      ...plain(entry, "title", MOST_DOWN_LINES),
      cut(entry),
    ],
    forwardModest: (entry) => [
      ...plain(entry, "short", MOST_GROWN_LINES),
      ...plain(entry, "title", MOST_GROWN_LINES),
      cut(entry),
    ],
    cut,
    least: (entry) => {
      const [title, short] = (["title", "short"] as const).map((text) => least(entry, text).at(0));
      return short !== undefined && short.rows < (title?.rows ?? Infinity) ? short : title;
    },
    narrowCard: () => undefined,
    growths: [toWhole, toDisc, toCard],
    lastGrowth: () => [],
  };
}
