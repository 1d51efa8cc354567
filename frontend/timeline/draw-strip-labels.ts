/** The first and the last value in sight, written beside their figures. */
import { civilOf } from "./calendar.js";
import type { Scene } from "./scene.js";
import type { StripBox } from "./strip-box.js";
import type { StripModel } from "./strip-model.js";
import { figuresInSight } from "./strip-reading.js";
import { labelText } from "./strip-words.js";
import { put, putText, round, svgElement } from "./svg.js";

const ABOVE_PX = 9;
const GAP_PX = 9;
/** From the middle of a line of text down to its letters' foot, and their least distance from the strip's. */
const MIDDLE_PX = 5;
const FOOT_PX = 3;

export class StripLabels {
  readonly elements = [label(), label()] as const;

  /** The first and the last figure in sight, unless one would lie on the other. */
  draw(scene: Scene, strip: StripModel, box: StripBox): void {
    const { document: timeline, measure, scale, words } = scene;
    const sight = figuresInSight(strip, scale);
    const [first, last] = this.elements;
    first.style.display = "none";
    last.style.display = sight === undefined ? "none" : "";
    if (sight === undefined) {
      return;
    }
    const text = (figure: number): string =>
      labelText(timeline, strip, figure, words.year(civilOf(strip.days[figure]).year));
    const [firstText, lastText] = [text(sight.first), text(sight.last)];
    this.#label(last, scene, strip, box, sight.last, lastText, false);
    const apartPx = Math.abs(scale.toPx(strip.days[sight.first]) - scale.toPx(strip.days[sight.last]));
    if (measure.widthPx(firstText, true) + measure.widthPx(lastText, true) < apartPx) {
      first.style.display = "";
      this.#label(first, scene, strip, box, sight.first, firstText, true);
    }
  }

  /** Beside its figure, away from the line, where there is room; else above it, leaning inwards. */
  #label(
    text: SVGTextElement,
    scene: Scene,
    strip: StripModel,
    box: StripBox,
    figure: number,
    words: string,
    isFirst: boolean,
  ): void {
    const { measure, metrics, scale, shiftPx } = scene;
    const { padPx, reversed, rtl, unit } = metrics;
    const gapPx = GAP_PX * unit;
    const alongPx = scale.toPx(strip.days[figure]);
    const widthPx = measure.widthPx(words, true) + gapPx;
    const outwards = isFirst === reversed ? 1 : -1;
    const roomPx = outwards > 0 ? scale.lengthPx + padPx - alongPx : alongPx + padPx;
    const beside = roomPx >= widthPx;
    const leftwards = (beside ? outwards : -outwards) < 0;
    putText(text, words);
    put(text, "class", `figure ${leftwards ? "from-end" : "from-start"}${rtl ? " rtl" : ""}`);
    const x = alongPx - shiftPx + (beside ? outwards * gapPx : 0);
    const y = box.footPx - strip.shares[figure] * (box.footPx - box.topPx);
    const down = beside ? Math.min(MIDDLE_PX, (box.footPx - y) / unit - FOOT_PX) : -ABOVE_PX;
    put(text, "transform", `translate(${round(x)} ${round(y + down * unit)})`);
  }
}

function label(): SVGTextElement {
  return svgElement("text", { class: "figure", "aria-hidden": "true" });
}
