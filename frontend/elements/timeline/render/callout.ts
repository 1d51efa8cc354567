/**
 * A small card beside an entry: its whole title, its date and its lane. It stands at the entry under the pointer, or at the
 * one that has the keyboard's focus. After a long press it stays and has a button to open the entry, because a finger
 * covers the entry itself.
 */
import { entryOf, isCluster, type PlacedItem } from "../layout/placed.js";
import type { Metrics } from "../layout/metrics.js";
import { clusterDate, isInseparable } from "../text/cluster-labels.js";
import { wording } from "../text/messages.js";
import { themeClass, type Scene } from "../scene/scene.js";

const GAP_PX = 16;
/** A card above its mark has at most this height, at natural size; with less room it stands below. */
const ROOM_ABOVE_PX = 160;
/** Room between the card and the edge of the timeline. */
const MARGIN_PX = 4;

export class Callout {
  readonly element = document.createElement("div");
  readonly #title = document.createElement("b");
  readonly #date = document.createElement("span");
  readonly #lane = document.createElement("span");
  /** Opens the entry, or zooms into the cluster or lists it. */
  readonly button = document.createElement("button");
  #item: PlacedItem | undefined;
  #metrics: Metrics | undefined;

  constructor() {
    this.element.className = "callout";
    this.element.setAttribute("part", "card");
    // The button of the mark says the same to screen readers.
    this.element.ariaHidden = "true";
    this.#date.className = "date";
    this.#lane.className = "lane";
    this.button.type = "button";
    this.button.tabIndex = -1;
    for (const type of ["pointerdown", "pointerup", "touchstart", "touchend"]) {
      this.element.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    this.#title.dir = "auto";
    this.element.append(this.#title, this.#date, this.#lane, this.button);
    this.element.hidden = true;
  }

  hide(): void {
    if (!this.element.hidden) {
      this.element.hidden = true;
    }
  }

  /** @param stays the card was asked for by a long press */
  show(scene: Scene, item: PlacedItem, stays: boolean): void {
    if (this.#item !== item || this.#metrics !== scene.metrics) {
      this.#item = item;
      this.#metrics = scene.metrics;
      this.#write(scene, item);
      this.#place(scene, item);
    }
    const theme = themeClass(scene.model.columns.theme[entryOf(item)]);
    const name = `callout ${theme}${stays ? " stays" : ""}`;
    if (this.element.className !== name) {
      this.element.className = name;
    }
    if (this.element.hidden) {
      this.element.hidden = false;
    }
  }

  #write(scene: Scene, item: PlacedItem): void {
    const { document: timeline, model } = scene;
    const entry = entryOf(item);
    if (isCluster(item)) {
      this.#title.textContent = wording(timeline, "lane", { count: item.members.length });
      this.#title.lang = timeline.language;
      this.#date.textContent = clusterDate(item.members, scene);
      const inseparable = isInseparable(item.members, scene);
      this.button.textContent = wording(timeline, inseparable ? "list" : "zoomIn");
    } else {
      this.#title.textContent = model.columns.title[entry];
      this.#title.lang = model.columns.titleLanguage[entry];
      this.#date.textContent = model.columns.phrase[entry];
      this.button.textContent = wording(timeline, "open");
    }
    const mixed = isCluster(item) && scene.metrics.vertical;
    const { name, language } = timeline.themes[model.columns.theme[entry]];
    this.#lane.textContent = mixed ? "" : name;
    this.#lane.lang = language;
  }

  /** Percentages of a translation are of the card's own size, so that no layout is forced to learn it. */
  #place({ metrics }: Scene, item: PlacedItem): void {
    const alongPx = metrics.padPx + item.alongPx;
    const left = Math.round(metrics.plotLeftPx + (metrics.vertical ? item.acrossPx : alongPx));
    const top = Math.round(metrics.axisPx + (metrics.vertical ? alongPx : item.acrossPx));
    const gap = GAP_PX * metrics.unit;
    const last = `calc(${metrics.widthPx - MARGIN_PX}px - 100%)`;
    const x = `clamp(${MARGIN_PX}px, calc(${left}px - 50%), ${last})`;
    const y = top < ROOM_ABOVE_PX * metrics.unit ? `${top + gap}px` : `calc(${top - gap}px - 100%)`;
    this.element.style.transform = `translate(${x}, ${y})`;
  }
}
