/** The words of a mark: one line beside its lamp, several, or those of a card. */
import { svgElement } from "../../../shared/graphic/svg.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { isolated } from "../../../shared/text/isolate.js";
import { linesDown, MOST_DOWN_LINES } from "../layout/forms-down.js";
import { HEAD_SHARE, headOf, labelText } from "../layout/label-widths.js";
import { cardParts, LINE_PX, textPx } from "../layout/mark-parts.js";
import type { PlacedMark } from "../layout/placed.js";
import { BOLD_FROM } from "../model/model.js";
import type { Scene } from "../scene/scene.js";
import { BASELINE, round } from "../scene/svg.js";

/** Size of a lede's letters in those of a title. */
const LEDE_SHARE = 0.93;
/** A card has so many elements for its title and lede (layers/marks.ts). */
const CARD_SPANS = 3;
/** Lines of a label where time runs across. */
const MOST_LINES_ACROSS = 2;

interface Line {
  readonly text: string;
  readonly kind: "title" | "date" | "lede";
}

/** A line of a label where it stands. */
export interface WordLine {
  /** With signs that keep its direction apart from that of the label. */
  readonly text: string;
  /** `head` is a card's line of date and place. */
  readonly kind: Line["kind"] | "head";
  /** Below the mark's centre. */
  readonly baselinePx: number;
}

/** Whether a card in the graphic says an entry's title and lede whole and has room for its drawing. */
export function saysAll(scene: Scene, mark: PlacedMark, lede: string): boolean {
  const { columns } = scene.model;
  const hasDrawing = mark.hasPicture || (columns.picture?.[mark.entry] ?? "") === "";
  if (mark.form !== "card" || mark.text !== "title" || !hasDrawing) {
    return false;
  }
  const lines = cardLines(scene, mark, lede);
  const isLedeSaid = lede === "" || lines.some(({ kind }) => kind === "lede");
  return isLedeSaid && !lines.some(({ text }) => text.endsWith("…"));
}

/**
 * The lines of a mark's label, from the top down.
 *
 * @param lede empty while it is not known
 */
export function wordLines(scene: Scene, mark: PlacedMark, lede: string): WordLine[] {
  const { fontPx, unit } = scene.metrics;
  const rtl = isRightToLeft(scene.model.columns.titleLanguage[mark.entry]);
  if (mark.form === "line") {
    const text = scene.measure.cut(titleOf(scene, mark), isBold(scene, mark), mark.labelPx);
    return [{ text: isolated(text, rtl), kind: "title", baselinePx: mark.displacedPx + BASELINE * fontPx }];
  }
  const linePx = LINE_PX * unit;
  const lines = mark.form === "card" ? cardLines(scene, mark, lede) : labelLines(scene, mark);
  const head = mark.form === "card" ? headLine(scene, mark) : undefined;
  const count = lines.length + (head === undefined ? 0 : 1);
  const topPx =
    mark.form === "card"
      ? cardParts(mark, scene.metrics).textTopPx(count)
      : mark.displacedPx - (count * linePx) / 2;
  const all: Omit<WordLine, "baselinePx">[] =
    head === undefined ? lines : [{ text: head, kind: "head" }, ...lines];
  return all.map(({ kind, text }, position) => ({
    kind,
    text: isolated(text, rtl),
    baselinePx: round(topPx + (position + 0.5) * linePx + BASELINE * fontPx),
  }));
}

/** @param lede empty while it is not known */
export function drawLabel(label: SVGTextElement, scene: Scene, mark: PlacedMark, lede: string): void {
  const lines = wordLines(scene, mark, lede);
  if (mark.form === "line") {
    label.textContent = lines[0].text;
    // Also where it was that of other lines.
    if (mark.displacedPx !== 0 || label.getAttribute("y") !== null) {
      label.setAttribute("y", String(round(mark.displacedPx)));
    }
    label.setAttribute("dy", `${BASELINE}em`);
    return;
  }
  label.setAttribute("dy", "0");
  const x = round(textPx(mark, scene.metrics));
  // The head is the text's own, because each line more is an element more.
  const head = lines[0]?.kind === "head" ? lines[0] : undefined;
  label.textContent = head === undefined ? "" : `${head.text} `;
  label.setAttribute("y", String(head?.baselinePx ?? 0));
  for (const { baselinePx, kind, text } of lines) {
    if (kind !== "head") {
      const span = svgElement("tspan", { x, y: baselinePx, class: kind });
      // Without the space, the last word of a line and the first of the next would be one in the text content.
      span.textContent = `${text} `;
      label.append(span);
    }
  }
}

function titleOf({ model }: Scene, { entry, text }: PlacedMark): string {
  return labelText(model.columns, entry, text);
}

function isBold({ model }: Scene, { entry, form }: PlacedMark): boolean {
  return form === "card" || model.significance[entry] >= BOLD_FROM;
}

function labelLines(scene: Scene, mark: PlacedMark): Line[] {
  const { measure, metrics, model } = scene;
  const most = metrics.vertical ? linesDown(mark.rows * metrics.pitchPx, metrics.unit) : MOST_LINES_ACROSS;
  const lines = measure
    .wrap(titleOf(scene, mark), isBold(scene, mark), mark.labelPx, mark.form === "dated" ? 1 : most)
    .map((text): Line => ({ text, kind: "title" }));
  return mark.form === "dated"
    ? [...lines, { text: measure.cut(model.columns.phrase[mark.entry], false, mark.labelPx), kind: "date" }]
    : lines;
}

/** Date and place where both fit, else the date. */
function headLine({ measure, model }: Scene, { entry, labelPx }: PlacedMark): string {
  const roomPx = labelPx / HEAD_SHARE;
  const whole = headOf(model.columns, entry);
  return measure.widthPx(whole, true) <= roomPx
    ? whole
    : measure.cut(model.columns.phrase[entry], true, roomPx);
}

/** The title, and as much of the lede as has room: two lines, or one below a title of two. */
function cardLines(scene: Scene, mark: PlacedMark, lede: string): Line[] {
  const { measure, metrics } = scene;
  const room = Math.min(cardParts(mark, metrics).lines - 1, CARD_SPANS);
  const title = measure
    .wrapEvenly(
      titleOf(scene, mark),
      true,
      mark.labelPx,
      Math.min(room, metrics.vertical ? MOST_DOWN_LINES : 2),
    )
    .map((text): Line => ({ text, kind: "title" }));
  const left = room - title.length;
  if (lede === "" || left < 1) {
    return title;
  }
  const rest = measure.wrap(lede, false, mark.labelPx / LEDE_SHARE, left);
  return [...title, ...rest.map((text): Line => ({ text, kind: "lede" }))];
}
