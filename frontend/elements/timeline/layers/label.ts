/** The words of a mark: one line beside its lamp, several, or those of a card. */
import { svgElement } from "../../../shared/graphic/svg.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { isolated } from "../../../shared/text/isolate.js";
import { HEAD_SHARE, headOf, labelText } from "../layout/label-widths.js";
import { cardParts, LINE_PX, textPx } from "../layout/mark-parts.js";
import type { PlacedMark } from "../layout/placed.js";
import { BOLD_FROM } from "../model/model.js";
import type { Scene } from "../scene/scene.js";
import { round } from "../scene/svg.js";

/** From the middle of a line to its baseline, in font sizes. */
const BASELINE = 0.35;
/** Size of a lede's letters in those of a title. */
const LEDE_SHARE = 0.93;
/** A card has so many elements for its title and lede (layers/marks.ts). */
const CARD_SPANS = 3;
const MOST_LINES = { across: 2, down: 4 };

interface Line {
  readonly text: string;
  readonly kind: "title" | "date" | "lede";
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

/** @param lede empty while it is not known */
export function drawLabel(label: SVGTextElement, scene: Scene, mark: PlacedMark, lede: string): void {
  const { columns } = scene.model;
  const rtl = isRightToLeft(columns.titleLanguage[mark.entry]);
  if (mark.form === "line") {
    const text = scene.measure.cut(titleOf(scene, mark), isBold(scene, mark), mark.labelPx);
    label.textContent = isolated(text, rtl);
    label.setAttribute("dy", `${BASELINE}em`);
    return;
  }
  label.setAttribute("dy", "0");
  const x = round(textPx(mark, scene.metrics));
  const linePx = LINE_PX * scene.metrics.unit;
  const lines = mark.form === "card" ? cardLines(scene, mark, lede) : labelLines(scene, mark);
  const head = mark.form === "card" ? headLine(scene, mark) : undefined;
  const count = lines.length + (head === undefined ? 0 : 1);
  const topPx =
    mark.form === "card" ? cardParts(mark, scene.metrics).textTopPx(count) : -(count * linePx) / 2;
  const baselinePx = (line: number): number =>
    round(topPx + (line + 0.5) * linePx + BASELINE * scene.metrics.fontPx);
  // The head is the text's own, because each line more is an element more.
  label.textContent = head === undefined ? "" : `${isolated(head, rtl)} `;
  label.setAttribute("y", String(head === undefined ? 0 : baselinePx(0)));
  lines.forEach(({ kind, text }, position) => {
    const span = svgElement("tspan", {
      x,
      y: baselinePx(position + (head === undefined ? 0 : 1)),
      class: kind,
    });
    // Without the space, the last word of a line and the first of the next would be one in the text content.
    span.textContent = `${isolated(text, rtl)} `;
    label.append(span);
  });
}

function titleOf({ model }: Scene, { entry, text }: PlacedMark): string {
  return labelText(model.columns, entry, text);
}

function isBold({ model }: Scene, { entry, form }: PlacedMark): boolean {
  return form === "card" || model.significance[entry] >= BOLD_FROM;
}

function labelLines(scene: Scene, mark: PlacedMark): Line[] {
  const { measure, metrics, model } = scene;
  const most = metrics.vertical ? MOST_LINES.down : MOST_LINES.across;
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
      Math.min(room, metrics.vertical ? MOST_LINES.down : 2),
    )
    .map((text): Line => ({ text, kind: "title" }));
  const left = room - title.length;
  if (lede === "" || left < 1) {
    return title;
  }
  const rest = measure.wrap(lede, false, mark.labelPx / LEDE_SHARE, left);
  return [...title, ...rest.map((text): Line => ({ text, kind: "lede" }))];
}
