import { svgElement } from "../../../shared/graphic/svg.js";
import { civilOf } from "../../../shared/time/calendar.js";
import type { Metrics } from "../layout/metrics.js";
import type { Scene } from "../scene/scene.js";
import { KeyedElements, put, putText, round } from "../scene/svg.js";
import { visibleTime } from "../time/window.js";
import { ticksFor, type Tick } from "../../../shared/time/ticks.js";

interface TickElements {
  readonly line: SVGLineElement;
  readonly label: SVGTextElement | undefined;
  /** What the elements were shaped for, and the text of the label. */
  metrics: Metrics | undefined;
  made: string;
  text: string;
}

/** Room for one label along the time axis, in font sizes: for "28 Sep" across, for the height of "1920" down. */
const LABEL_ROOM_ACROSS = 5.2;
const LABEL_ROOM_DOWN = 4;
/** Years from this one on may need more room than that. */
const LEAST_LONG_YEAR = 9_990;
/** Distance of a label from the end of the window. */
const LABEL_MARGIN_PX = 2;

/** The ticks: grid lines through the lanes and labels beside them. */
export class AxisLayer {
  readonly grid = svgElement("g", { class: "grid" });
  readonly labels = svgElement("g", { class: "ticks", "aria-hidden": "true" });
  /** The visible time in words, in the corner above the lane names. */
  readonly corner = svgElement("text", { class: "corner", "aria-hidden": "true" });
  readonly #ticks = new KeyedElements<TickElements>(
    (key) => this.#make(key),
    (elements) => {
      if (elements.label === undefined) {
        this.#spare.push(elements);
      } else {
        elements.line.remove();
        elements.label.remove();
      }
    },
  );

  /** Plain ticks that this frame no longer has. New ones take their lines over, which have their style already. */
  readonly #spare: TickElements[] = [];

  draw(scene: Scene): void {
    const ticks = ticksOf(scene);
    this.#ticks.retain(new Set(ticks.map(keyOf)));
    for (const tick of ticks) {
      this.#place(scene, tick, this.#ticks.use(keyOf(tick)));
    }
    this.#spare.splice(0).forEach(({ line }) => {
      line.remove();
    });
    this.drawCorner(scene);
  }

  /** Says in the corner which time is to be seen. */
  drawCorner({ metrics, model, scale, dates }: Scene): void {
    const { axisPx, rtl, unit, vertical, widthPx } = metrics;
    putText(this.corner, vertical ? "" : dates.range(visibleTime(scale.window, model.limits)));
    const x = rtl ? widthPx - 20 * unit : 20 * unit;
    put(this.corner, "class", `corner ${rtl ? "from-end" : "from-start"}`);
    put(this.corner, "transform", `translate(${round(x)} ${round(axisPx - 16 * unit)})`);
  }

  #place(scene: Scene, tick: Tick, elements: TickElements): void {
    const { metrics, scale, shiftPx, dates } = scene;
    const { line, label } = elements;
    const { vertical } = metrics;
    if (elements.metrics !== metrics) {
      elements.metrics = metrics;
      elements.made = "";
      placeAcross(line, tick, metrics);
    }
    const px = round(scale.toPx(tick.day) - shiftPx);
    placeAlong(line, px, vertical);
    if (label === undefined) {
      return;
    }
    const made = `${tick.unit} ${tick.strong}`;
    if (elements.made !== made) {
      elements.made = made;
      elements.text = dates.tick(tick);
      putText(label, elements.text);
      // The label stands over the time that begins at its tick.
      const side = metrics.reversed ? " from-end" : "";
      put(label, "class", `${isYear(tick) ? "year" : "part"}${side}`);
    }
    put(label, "transform", `translate(${tickLabelPlace(scene, tick, elements.text).map(round).join(" ")})`);
  }

  #make(key: number): TickElements {
    const labelled = key % 2 !== 0;
    const spare = labelled ? undefined : this.#spare.pop();
    if (spare !== undefined) {
      return spare;
    }
    const line = svgElement("line", { class: labelled ? "labelled" : "division" });
    this.grid.append(line);
    const label = labelled ? svgElement("text") : undefined;
    if (label !== undefined) {
      this.labels.append(label);
    }
    return { line, label, metrics: undefined, made: "", text: "" };
  }
}

/** The ticks of a window. */
export function ticksOf(scene: Scene): Tick[] {
  return ticksFor(scene.scale, roomPx(scene));
}

/** Room for a label along the axis; years of five digits and more get as much as they need. */
function roomPx({ measure, metrics, scale, dates }: Scene): number {
  const usualPx = metrics.fontPx * (metrics.vertical ? LABEL_ROOM_DOWN : LABEL_ROOM_ACROSS);
  const year = civilOf(scale.window.start).year;
  return metrics.vertical || Math.abs(year) < LEAST_LONG_YEAR
    ? usualPx
    : Math.max(usualPx, measure.widthPx(dates.year(year), true) + metrics.fontPx);
}

/** Whether a tick's label is one of the strong ones. */
export function isYear({ strong, unit }: Tick): boolean {
  return unit === "year" || strong;
}

/** Where the label of a tick stands in the axis, counted from the moving group's place along time. */
export function tickLabelPlace(scene: Scene, tick: Tick, text: string): [number, number] {
  const { metrics, scale, shiftPx } = scene;
  const px = scale.toPx(tick.day) - shiftPx;
  return metrics.vertical
    ? [6 * metrics.unit, px + 4.5 * metrics.unit]
    : [px + backPx(scene, tick, text), metrics.axisPx - 16 * metrics.unit];
}

/** So far a label is moved back from its tick, where the end of the window would cut it. */
function backPx({ measure, metrics, scale }: Scene, { day }: Tick, text: string): number {
  const { padPx, reversed, unit } = metrics;
  const px = scale.toPx(day);
  const roomPx = padPx + (reversed ? px : scale.lengthPx - px) - LABEL_MARGIN_PX * unit;
  if (roomPx > LABEL_ROOM_ACROSS * metrics.fontPx) {
    return 0;
  }
  const missingPx = Math.max(measure.widthPx(text, true) - roomPx, 0);
  return reversed ? missingPx : -missingPx;
}

/** From where to where along the lanes the line of a labelled tick, or of a plain one, runs. */
export function tickReach(labelled: boolean, metrics: Metrics): [number, number] {
  return metrics.vertical
    ? [0, metrics.plotWidthPx]
    : [labelled ? -8 * metrics.unit : 0, metrics.plotHeightPx + metrics.stripPx];
}

/** The lowest bit tells labelled ticks from plain ones, which have other elements. */
function keyOf({ day, labelled }: Tick): number {
  return day * 2 + (labelled ? 1 : 0);
}

/** From where to where a line runs through the lanes. */
function placeAcross(line: SVGLineElement, { labelled }: Tick, metrics: Metrics): void {
  const [from, to] = tickReach(labelled, metrics);
  put(line, metrics.vertical ? "x1" : "y1", from);
  put(line, metrics.vertical ? "x2" : "y2", round(to));
}

/**
 * Where a line stands in time. The ends of a line are geometry alone; a `transform` would be a matter of style, which the
 * browser computes anew for each line of each frame of a zoom, and a coordinate system more.
 */
function placeAlong(line: SVGLineElement, px: number, vertical: boolean): void {
  const [from, to] = vertical ? ["y1", "y2"] : ["x1", "x2"];
  put(line, from, px);
  put(line, to, px);
}
