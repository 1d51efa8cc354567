/** A transparent slider over the number strip, by which pointers, keys and screen readers read its figures. */
import { stripBoxOf } from "../strip/geometry.js";
import { LatePart } from "./late-part.js";
import type { Scene } from "../scene/scene.js";
import { wording } from "../text/messages.js";
import { plain } from "../../../shared/document/plain-text.js";
import { figuresInSight } from "../strip/reading.js";
import { put } from "../scene/svg.js";

export class StripSlider {
  readonly element = document.createElement("div");
  /** The card of what is read. The slider says the same to screen readers. */
  readonly card = document.createElement("div");
  /** What is said of a figure, for windows that show any. */
  readonly #reading = new LatePart(
    () => import("./reading-card.js"),
    ({ ReadingCard, spokenReading }) => ({ card: new ReadingCard(this.card), spokenReading }),
  );
  #scene: Scene | undefined;
  #metrics: Scene["metrics"] | undefined;
  #strip: Scene["strip"];

  constructor() {
    this.element.className = "strip-slider";
    this.element.setAttribute("role", "slider");
    this.element.tabIndex = 0;
    this.element.hidden = true;
    this.card.className = "callout reading-card";
    this.card.ariaHidden = "true";
    this.card.hidden = true;
  }

  /** Settles when what is said of figures is not being loaded. */
  get loaded(): Promise<void> {
    return this.#reading.loaded;
  }

  draw(scene: Scene): void {
    const { metrics, strip } = scene;
    const shown = strip !== undefined && strip.days.length > 0;
    if (this.element.hidden === shown) {
      this.element.hidden = !shown;
    }
    if (shown && (this.#metrics !== metrics || this.#strip !== strip)) {
      this.#metrics = metrics;
      this.#strip = strip;
      this.#place(scene);
    }
    this.#scene = scene;
    if (shown) {
      this.#reading.want(() => {
        this.#tell();
      });
    }
    this.#tell();
  }

  #place({ document: timeline, metrics, strip }: Scene): void {
    const { axisPx, plotHeightPx, plotLeftPx, plotWidthPx } = metrics;
    const box = stripBoxOf(metrics, strip !== undefined && strip.annotations.length > 0);
    const { style } = this.element;
    style.left = `${plotLeftPx}px`;
    style.top = `${axisPx + plotHeightPx}px`;
    style.width = `${plotWidthPx}px`;
    style.height = `${box.footPx - plotHeightPx}px`;
    if (strip !== undefined) {
      const { days, source } = strip;
      put(this.element, "aria-label", wording(timeline, "stripSlider", { title: plain(source.title) }));
      put(this.element, "aria-valuemin", Math.round(days[0]));
      put(this.element, "aria-valuemax", Math.round(days[days.length - 1]));
    }
  }

  #tell(): void {
    const [scene, part] = [this.#scene, this.#reading.part];
    if (scene === undefined || part === undefined) {
      return;
    }
    const { moving, reading, scale, strip } = scene;
    if (strip !== undefined && strip.days.length > 0 && moving !== true) {
      const figure = reading?.figure ?? figuresInSight(strip, scale)?.last ?? strip.days.length - 1;
      put(this.element, "aria-valuenow", Math.round(strip.days[figure]));
      put(this.element, "aria-valuetext", part.spokenReading(scene, strip, figure));
    }
    part.card.draw(scene);
  }
}
