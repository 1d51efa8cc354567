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
    ({ line, label }) => {
      line.remove();
      label?.remove();
    },
  );

  draw(scene: Scene): void {
    for (const tick of ticksFor(scene.scale, this.#roomPx(scene))) {
      // The key's lowest bit tells labelled ticks from plain ones, which have other elements.
      const elements = this.#ticks.use(tick.day * 2 + (tick.labelled ? 1 : 0));
      this.#place(scene, tick, elements);
    }
    this.#ticks.sweep();
    this.#placeCorner(scene);
  }

  /** Room for a label along the axis; years of five digits and more get as much as they need. */
  #roomPx({ measure, metrics, scale, dates }: Scene): number {
    const usualPx = metrics.fontPx * (metrics.vertical ? LABEL_ROOM_DOWN : LABEL_ROOM_ACROSS);
    const year = civilOf(scale.window.start).year;
    return metrics.vertical || Math.abs(year) < LEAST_LONG_YEAR
      ? usualPx
      : Math.max(usualPx, measure.widthPx(dates.year(year), true) + metrics.fontPx);
  }

  #placeCorner({ metrics, model, scale, dates }: Scene): void {
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
      shape(line, tick, metrics);
    }
    const px = round(scale.toPx(tick.day) - shiftPx);
    put(line, "transform", vertical ? `translate(0 ${px})` : `translate(${px} 0)`);
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
      put(label, "class", `${tick.unit === "year" || tick.strong ? "year" : "part"}${side}`);
    }
    put(
      label,
      "transform",
      vertical
        ? `translate(${6 * metrics.unit} ${round(px + 4.5 * metrics.unit)})`
        : `translate(${round(px + this.#backPx(scene, tick, elements.text))} ${round(metrics.axisPx - 16 * metrics.unit)})`,
    );
  }

  /** So far a label is moved back from its tick, where the end of the window would cut it. */
  #backPx({ measure, metrics, scale }: Scene, { day }: Tick, text: string): number {
    const { padPx, reversed, unit } = metrics;
    const px = scale.toPx(day);
    const roomPx = padPx + (reversed ? px : scale.lengthPx - px) - LABEL_MARGIN_PX * unit;
    if (roomPx > LABEL_ROOM_ACROSS * metrics.fontPx) {
      return 0;
    }
    const missingPx = Math.max(measure.widthPx(text, true) - roomPx, 0);
    return reversed ? missingPx : -missingPx;
  }

  #make(key: number): TickElements {
    const line = svgElement("line");
    this.grid.append(line);
    if (key % 2 === 0) {
      return { line, label: undefined, metrics: undefined, made: "", text: "" };
    }
    const label = svgElement("text");
    this.labels.append(label);
    return { line, label, metrics: undefined, made: "", text: "" };
  }
}

function shape(line: SVGLineElement, { labelled }: Tick, metrics: Metrics): void {
  put(line, "class", labelled ? "labelled" : "division");
  if (metrics.vertical) {
    put(line, "x2", round(metrics.plotWidthPx));
    put(line, "y1", 0);
    put(line, "y2", 0);
  } else {
    put(line, "x2", 0);
    put(line, "y1", labelled ? -8 * metrics.unit : 0);
    put(line, "y2", round(metrics.plotHeightPx + metrics.stripPx));
  }
}
