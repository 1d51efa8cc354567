/** A small card beside the entry under the pointer or the keyboard: its whole title and its date. */
import { clusterDate } from "./cluster-words.js";
import { entryOf, isCluster, type Item } from "./items.js";
import { wording } from "./messages.js";
import { themeClass, type Scene } from "./scene.js";

const GAP_PX = 16;

export class Callout {
  readonly element = document.createElement("div");
  readonly #title = document.createElement("b");
  readonly #date = document.createElement("span");

  constructor() {
    this.element.className = "callout";
    this.element.setAttribute("part", "card");
    this.element.ariaHidden = "true";
    this.element.append(this.#title, this.#date);
    this.element.hidden = true;
  }

  hide(): void {
    if (!this.element.hidden) {
      this.element.hidden = true;
    }
  }

  show(scene: Scene, item: Item): void {
    const { document: timeline, metrics, model } = scene;
    const entry = entryOf(item);
    if (isCluster(item)) {
      this.#title.textContent = wording(timeline, "lane", { count: item.members.length });
      this.#date.textContent = clusterDate(item.members, scene);
    } else {
      this.#title.textContent = model.columns.title[entry];
      this.#title.lang = model.columns.titleLanguage[entry];
      this.#date.textContent = model.columns.phrase[entry];
    }
    this.element.className = `callout ${themeClass(model.columns.theme[entry])}`;
    this.element.hidden = false;
    const alongPx = metrics.padPx + item.alongPx;
    const left = (metrics.rtl ? 0 : metrics.gutterPx) + (metrics.vertical ? item.acrossPx : alongPx);
    const top = metrics.axisPx + (metrics.vertical ? alongPx : item.acrossPx);
    const { offsetWidth, offsetHeight } = this.element;
    const gap = GAP_PX * metrics.unit;
    const x = Math.min(Math.max(left - offsetWidth / 2, 4), metrics.widthPx - offsetWidth - 4);
    const y = top - gap - offsetHeight < 0 ? top + gap : top - gap - offsetHeight;
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
