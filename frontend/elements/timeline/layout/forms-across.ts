/** The forms of marks where time runs across: labels stand beside their marks, in rows. Pure. */
import { MOST_SIGNIFICANT } from "../model/model.js";
import {
  cardShape,
  discRadiusPx,
  labelGapPx,
  mostCardRows,
  type CardShape,
  type FormRoom,
  type Forms,
  type FormTexts,
  type Growth,
} from "./forms.js";
import type { LabelText, MarkForm } from "./placed.js";

/** Two lines of words, a disc and the least card take so many rows. */
const TWO_ROWS = 2;
/** Free room around a disc. */
const DISC_SPACE_PX = 3;
/** Least width of the words of a card, and of those of a card with a lede, at natural size. */
const SHORTEST_CARD_TEXT_PX = 130;
const LEDE_TEXT_PX = 250;
/** Lines of a card: date and place, and a title of two lines; with a lede there are two more. */
const LEDE_LINES = 4;

/** Elements of a line and of the other forms, each with its extent (layers/marks.ts). */
const LINE_NODES = 5;
const NODES: Readonly<Record<MarkForm, number>> = { line: LINE_NODES, lines: 7, dated: 7, disc: 8, card: 9 };

export interface AcrossSizes {
  readonly unit: number;
  readonly pitchPx: number;
  readonly targetPx: number;
  readonly shortestLabelPx: number;
  readonly longestLabelPx: number;
  /** A card whose title has one line, with a lede, may be so wide. */
  readonly longestCardPx: number;
  /** Least length that a line takes of its row, which bounds the number of elements on a wide screen. */
  readonly slotPx: number;
}

export function formsAcross(significance: Uint8Array, texts: FormTexts, sizes: AcrossSizes): Forms {
  const { longestCardPx, longestLabelPx, pitchPx, shortestLabelPx, slotPx, targetPx, unit } = sizes;

  const room = (form: MarkForm, text: LabelText, labelPx: number, rows: number): FormRoom => {
    const beforePx = form === "disc" ? discRadiusPx(unit) + DISC_SPACE_PX * unit : targetPx / 2;
    const reachPx = labelGapPx(form, unit) + labelPx + targetPx / 4;
    const leastPx = (slotPx * NODES[form]) / LINE_NODES / rows;
    return { form, text, labelPx, rows, beforePx, reachPx, afterPx: Math.max(reachPx, leastPx - beforePx) };
  };

  const widthsOf = (entry: number, text: LabelText): { onePx: number; twoPx: number } | undefined =>
    text === "title" ? texts.title(entry) : texts.short(entry);

  /** A text in one line and in two, where the label is not too long. */
  const plain = (entry: number, text: LabelText, mostPx = longestLabelPx): FormRoom[] => {
    const widths = widthsOf(entry, text);
    if (widths === undefined) {
      return [];
    }
    const found: FormRoom[] = [];
    if (widths.onePx <= mostPx) {
      found.push(room("line", text, widths.onePx, 1));
    }
    if (widths.twoPx < widths.onePx && widths.twoPx <= mostPx) {
      found.push(room("lines", text, widths.twoPx, TWO_ROWS));
    }
    return found;
  };

  const disc = (entry: number, text: LabelText): FormRoom[] => {
    const widths = widthsOf(entry, text);
    return widths !== undefined && widths.twoPx <= longestLabelPx && texts.hasPicture(entry)
      ? [room("disc", text, widths.twoPx, TWO_ROWS)]
      : [];
  };

  /** The cards of so many rows, the richest first. */
  const card = (entry: number, rows: number): FormRoom[] => {
    const shape = cardShape(rows, pitchPx, unit, texts.hasPicture(entry));
    const { onePx, twoPx } = texts.cardTitle(entry);
    if (shape.lines < TWO_ROWS) {
      return [];
    }
    const mostPx = longestCardPx - shape.textOffsetPx - shape.paddingPx;
    const hasLede = shape.lines >= LEDE_LINES;
    const headPx = Math.min(texts.headPx(entry), shape.longestTextPx, onePx + targetPx * 2);
    const leastPx = Math.max(headPx, shape.lines > TWO_ROWS ? twoPx : onePx, SHORTEST_CARD_TEXT_PX * unit);
    const ledePx = LEDE_TEXT_PX * unit;
    // A title in one line leaves the lede two.
    const widePx = hasLede && onePx <= mostPx ? [Math.max(leastPx, onePx, Math.min(ledePx, mostPx))] : [];
    const narrowPx = [hasLede ? Math.max(leastPx, Math.min(ledePx, shape.longestTextPx)) : leastPx, leastPx];
    return [...widePx, ...narrowPx.filter((px) => px <= shape.longestTextPx)].map((labelPx) =>
      cardRoom(shape, labelPx, rows),
    );
  };

  const cardRoom = ({ paddingPx, textOffsetPx }: CardShape, labelPx: number, rows: number): FormRoom => {
    const beforePx = targetPx / 2;
    const reachPx = textOffsetPx + labelPx + paddingPx;
    const afterPx = Math.max(reachPx, (slotPx * NODES.card) / LINE_NODES / rows - beforePx);
    return { form: "card", text: "title", labelPx, rows, beforePx, reachPx, afterPx };
  };

  const mostRows = mostCardRows(pitchPx, unit);
  const isLabel = ({ form }: { readonly form: MarkForm }): boolean =>
    form === "line" || form === "lines" || form === "dated";

  const toWhole: Growth = (entry, { isCut, text }) =>
    isCut || text === "short" ? [...plain(entry, "title"), ...(isCut ? plain(entry, "short") : [])] : [];
  const toDisc: Growth = (entry, present) => {
    if (present.form === "disc") {
      return present.text === "short" ? disc(entry, "title") : [];
    }
    return isLabel(present) && !present.isCut ? disc(entry, present.text) : [];
  };
  const toCard: Growth = (entry, { form }) =>
    form === "card" ? [] : [...card(entry, TWO_ROWS), ...card(entry, TWO_ROWS + 1)];
  const toDated: Growth = (entry, { form, isCut, text }) => {
    const { onePx } = texts.title(entry);
    return form === "line" && !isCut && text === "title" && onePx <= longestLabelPx
      ? [room("dated", "title", Math.max(onePx, Math.min(texts.datePx(entry), longestLabelPx)), TWO_ROWS)]
      : [];
  };
  const toLargerCard: Growth = (entry, { form, rows }) => {
    const found: FormRoom[] = [];
    for (let wished = mostRows; form === "card" && wished > rows; wished--) {
      found.push(...card(entry, wished));
    }
    return found;
  };

  const cutText = (entry: number, text: LabelText): FormRoom & { readonly wholePx: number } => {
    const wholePx = (widthsOf(entry, text) ?? texts.title(entry)).onePx;
    const leastPx = Math.max(shortestLabelPx, texts.cutPx(entry, text));
    return { ...room("line", text, Math.min(leastPx, wholePx), 1), wholePx };
  };

  const labels = (entry: number): FormRoom[] => [...plain(entry, "short"), ...plain(entry, "title")];

  return {
    leastAfterPx: room("lines", "title", 0, TWO_ROWS).afterPx,
    whole: (entry) =>
      significance[entry] === MOST_SIGNIFICANT
        ? [...disc(entry, "title"), ...disc(entry, "short"), ...labels(entry)]
        : labels(entry),
    wholeModest: labels,
    forward: (entry) => [
      ...(significance[entry] === MOST_SIGNIFICANT ? disc(entry, "title") : []),
      ...plain(entry, "title", Infinity).reverse(),
      ...plain(entry, "short"),
      cutText(entry, "title"),
    ],
    forwardModest: (entry) => [...labels(entry), cutText(entry, "title")],
    cut: (entry) => cutText(entry, texts.short(entry) === undefined ? "title" : "short"),
    least: () => undefined,
    narrowCard: (entry, rows) => card(entry, rows).at(-1),
    growths: [toWhole, toDisc, toCard, toDated, toLargerCard],
    lastGrowth: (entry, present) =>
      present.form === "line"
        ? toWhole(entry, present)
            .filter(({ form }) => form === "line")
            .map((wished) => ({ ...wished, afterPx: wished.reachPx }))
        : [],
  };
}
