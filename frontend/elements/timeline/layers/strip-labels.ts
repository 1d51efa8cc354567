/** The labels of the first and the last figure of the window or, where it has none, of the nearest ones outside. */
import { svgElement } from "../../../shared/graphic/svg.js";
import { civilOf } from "../../../shared/time/calendar.js";
import type { Scene } from "../scene/scene.js";
import { isBand, type StripBox } from "../strip/geometry.js";
import { breakPx } from "../strip/breaks.js";
import type { StripModel } from "../strip/model.js";
import { highestShare } from "../strip/path.js";
import { figuresBeside, figuresInSight, leadsOn } from "../strip/reading.js";
import { labelText } from "../strip/words.js";
import { put, putText, round } from "../scene/svg.js";

const ABOVE_PX = 9;
const GAP_PX = 9;
/**
 * From the middle of a line of text down to its baseline, and the least distance of a baseline from the foot of the
 * strip.
 */
const MIDDLE_PX = 5;
const FOOT_PX = 3;

/** Place of a label: it begins or ends at `x`, and its baseline is at `y`. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly leftwards: boolean;
}

export class StripLabels {
  readonly elements = [label(), label()] as const;

  draw(scene: Scene, strip: StripModel, box: StripBox): void {
    const labels = stripLabels(scene, strip, box);
    this.elements.forEach((text, side) => {
      const found = labels.find((each) => each.side === side);
      text.style.display = found === undefined ? "none" : "";
      if (found !== undefined) {
        write(text, scene, found);
      }
    });
  }
}

export interface StripLabel extends Place {
  /** 0 for the first figure or that before the window, 1 for the last one or that after it. */
  readonly side: 0 | 1;
  readonly words: string;
  /** The figure lies outside the window. */
  readonly isBeyond: boolean;
}

/** The labels of both figures, or of the last alone where they would overlap. */
export function stripLabels(scene: Scene, strip: StripModel, box: StripBox): StripLabel[] {
  const { measure, scale } = scene;
  const sight = figuresInSight(strip, scale);
  if (sight === undefined) {
    return labelsBeyond(scene, strip, box);
  }
  const [firstText, lastText] = [textOf(scene, strip, sight.first), textOf(scene, strip, sight.last)];
  const last = placeOf(scene, strip, box, sight.last, lastText, false);
  const labels: StripLabel[] = [{ ...last, side: 1, words: lastText, isBeyond: false }];
  const apartPx = Math.abs(seenPx(scene, strip, sight.first) - seenPx(scene, strip, sight.last));
  if (measure.widthPx(firstText, true) + measure.widthPx(lastText, true) < apartPx) {
    const first = placeOf(scene, strip, box, sight.first, firstText, true);
    labels.push({ ...first, side: 0, words: firstText, isBeyond: false });
  }
  return labels;
}

/** Those of figures outside the window, at its edges and with arrows. */
function labelsBeyond(scene: Scene, strip: StripModel, box: StripBox): StripLabel[] {
  const { metrics, scale } = scene;
  const { before, after } = figuresBeside(strip, scale);
  return ([0, 1] as const).flatMap((side) => {
    const figure = side === 0 ? before : after;
    if (figure === undefined) {
      return [];
    }
    const atLeft = (side === 0) !== metrics.reversed;
    const said = textOf(scene, strip, figure);
    // In right-to-left text, what comes last stands at the left.
    const arrow = atLeft ? "←" : "→";
    const words = atLeft !== metrics.rtl ? `${arrow} ${said}` : `${said} ${arrow}`;
    const x = atLeft ? 0 : scale.lengthPx;
    return [{ ...above(scene, strip, box, x, words, !atLeft), side, words, isBeyond: true }];
  });
}

function textOf({ document: timeline, dates }: Scene, strip: StripModel, figure: number): string {
  return labelText(timeline, strip, figure, dates.year(civilOf(strip.days[figure]).year));
}

/** The place of a figure along time, moved into the window where only part of its date lies in it. */
function seenPx({ scale }: Scene, { days }: StripModel, figure: number): number {
  return Math.min(Math.max(scale.toPx(days[figure]), 0), scale.lengthPx);
}

/**
 * A label stands beside its figure on the side away from the line, where there is room; else above what is drawn there.
 */
function placeOf(
  scene: Scene,
  strip: StripModel,
  box: StripBox,
  figure: number,
  words: string,
  isFirst: boolean,
): Place {
  const { measure, metrics, scale } = scene;
  const { padPx, reversed, unit } = metrics;
  const gapPx = GAP_PX * unit + halfBarPx(scene, strip, figure);
  const alongPx = seenPx(scene, strip, figure);
  const outwards = isFirst === reversed ? 1 : -1;
  const roomPx = outwards > 0 ? scale.lengthPx + padPx - alongPx : alongPx + padPx;
  const widthPx = measure.widthPx(words, true) + gapPx;
  if (roomPx < widthPx || !isFree(scene, strip, figure, isFirst, outwards * widthPx)) {
    const edgePx = alongPx + outwards * halfBarPx(scene, strip, figure);
    return above(scene, strip, box, edgePx, words, outwards > 0);
  }
  const y = box.footPx - strip.shares[figure] * (box.footPx - box.topPx);
  const down = Math.min(MIDDLE_PX, (box.footPx - y) / unit - FOOT_PX);
  return { x: alongPx + outwards * gapPx, y: y + down * unit, leftwards: outwards < 0 };
}

/** Whether neither a line nor a break crosses a label that reaches so far from its figure. */
function isFree(
  { metrics, scale }: Scene,
  strip: StripModel,
  figure: number,
  isFirst: boolean,
  reachPx: number,
): boolean {
  const atPx = scale.toPx(strip.days[figure]);
  const isCrossed = strip.breaks.some((change) => {
    const px = breakPx(change, (day) => scale.toPx(day), metrics.unit) - atPx;
    return px * reachPx > 0 && Math.abs(px) < Math.abs(reachPx);
  });
  return (
    !isCrossed && !leadsOn(strip, figure, isFirst) && !isBand(strip, figure, scale.pxPerDay, metrics.unit)
  );
}

function halfBarPx({ scale }: Scene, { ends, form, starts }: StripModel, figure: number): number {
  return form === "bars" ? ((ends[figure] + 1 - starts[figure]) * scale.pxPerDay) / 2 : 0;
}

/** The place above all that is drawn along the label; on the other side of `x` where it would be cut. */
function above(
  { measure, metrics, scale }: Scene,
  strip: StripModel,
  box: StripBox,
  x: number,
  words: string,
  wantsLeft: boolean,
): Place {
  const { padPx, unit } = metrics;
  const widthPx = measure.widthPx(words, true);
  const [leftPx, rightPx] = [x + padPx, scale.lengthPx + padPx - x];
  const leftwards = wantsLeft ? leftPx >= widthPx || leftPx > rightPx : rightPx < widthPx && leftPx > rightPx;
  const farPx = x + (leftwards ? -widthPx : widthPx);
  const [oneDay, otherDay] = [scale.toDay(x), scale.toDay(farPx)];
  const [fromDay, toDay] = [Math.min(oneDay, otherDay), Math.max(oneDay, otherDay)];
  const share = highestShare(strip, fromDay, toDay, scale.pxPerDay, unit);
  const upPx = share === undefined ? FOOT_PX * unit : ABOVE_PX * unit + share * (box.footPx - box.topPx);
  return { x, y: box.footPx - upPx, leftwards };
}

function write(
  text: SVGTextElement,
  { metrics, shiftPx }: Scene,
  { isBeyond, leftwards, words, x, y }: StripLabel,
): void {
  putText(text, words);
  const side = leftwards ? "from-end" : "from-start";
  put(text, "class", `figure ${side}${metrics.rtl ? " rtl" : ""}${isBeyond ? " beyond" : ""}`);
  put(text, "transform", `translate(${round(x - shiftPx)} ${round(y)})`);
}

function label(): SVGTextElement {
  return svgElement("text", { class: "figure", "aria-hidden": "true" });
}
