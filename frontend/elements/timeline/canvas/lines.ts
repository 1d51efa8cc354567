/** Lines of one pixel, which stand on whole pixels as the styles say of lines. */
import type { Ink } from "./inks.js";
import type { Pen } from "./recording.js";

/** @param add adds the lines, by `addLine` */
export function paintLines(pen: Pen, { stroke, strokeOpacity }: Ink, add: () => void): void {
  pen.fillStyle = stroke;
  pen.globalAlpha = strokeOpacity;
  pen.beginPath();
  add();
  pen.fill();
}

/** @param isLevel the line runs from left to right, at a height */
export function addLine(pen: Pen, atPx: number, fromPx: number, toPx: number, isLevel: boolean): void {
  const px = Math.round(atPx - 0.5);
  if (isLevel) {
    pen.rect(fromPx, px, toPx - fromPx, 1);
  } else {
    pen.rect(px, fromPx, 1, toPx - fromPx);
  }
}
