/**
 * A small card beside an entry: its whole title, its date and its lane. It stands at the entry under the pointer, or at the
 * one that has the keyboard's focus. After a long press it stays and has a button to open the entry, because a finger
 * covers the entry itself.
 */
import { entryOf, isCluster, type PlacedItem } from "../layout/placed.js";
import { clusterDate, isInseparable } from "../text/cluster-labels.js";
import { wording } from "../text/messages.js";
import { themeClass, type Scene } from "../scene/scene.js";

const GAP_PX = 16;
/** Room between the card and the edge of the timeline. */
const MARGIN_PX = 4;

export class Callout {
  readonly element = document.createElement("div");
  readonly #title = document.createElement("b");
  readonly #date = document.createElement("span");
  readonly #lane = document.createElement("span");
  /** Opens the entry, or zooms into the cluster or lists it. */
  readonly button = document.createElement("button");

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
    this.#write(scene, item);
    const { model } = scene;
    const theme = themeClass(model.columns.theme[entryOf(item)]);
    this.element.className = `callout ${theme}${stays ? " stays" : ""}`;
    this.element.hidden = false;
    this.#place(scene, item);
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

  #place({ metrics }: Scene, item: PlacedItem): void {
    const alongPx = metrics.padPx + item.alongPx;
    const left = metrics.plotLeftPx + (metrics.vertical ? item.acrossPx : alongPx);
    const top = metrics.axisPx + (metrics.vertical ? alongPx : item.acrossPx);
    const { offsetWidth, offsetHeight } = this.element;
    const gap = GAP_PX * metrics.unit;
    const x = Math.min(
      Math.max(left - offsetWidth / 2, MARGIN_PX),
      metrics.widthPx - offsetWidth - MARGIN_PX,
    );
    const y = top - gap - offsetHeight < 0 ? top + gap : top - gap - offsetHeight;
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
