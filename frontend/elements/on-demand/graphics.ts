import { askUntilAnswered } from "../../shared/page/server.js";

/**
 * Graphics that an article may hold or not. Their code is loaded with the first of its kind, so that a page without them
 * never asks for it; whoever shows an article need not know which there are.
 */
const REGISTRATIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  "bl-chart": () => import("../chart/bl-chart.js"),
  "bl-counter": () => import("../counter/bl-counter.js"),
  "bl-diagram": () => import("../diagram/bl-diagram.js"),
  "bl-map": () => import("../map/bl-map.js"),
};

/** Loads what the graphics within an element need. Until it is here, the words beside them say the same. */
export function loadGraphicsOf(article: ParentNode): void {
  for (const [tag, load] of Object.entries(REGISTRATIONS)) {
    if (customElements.get(tag) === undefined && article.querySelector(tag) !== null) {
      void askUntilAnswered(load, { isWanted: () => true });
    }
  }
}
