import { askUntilAnswered } from "../../shared/page/server.js";

/**
 * Registers the elements that an article may hold. The code of one is loaded when an article first holds it, so that
 * other pages never load it. This is the only folder of elements that imports others.
 */
const REGISTRATIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  "bl-chart": () => import("../chart/bl-chart.js"),
  "bl-cite": () => import("../cite/bl-cite.js"),
  "bl-counter": () => import("../counter/bl-counter.js"),
  "bl-diagram": () => import("../diagram/bl-diagram.js"),
  "bl-map": () => import("../map/bl-map.js"),
  "bl-picture-view": () => import("../picture-view/bl-picture-view.js"),
};

/** Loads the elements that an article holds. Until they are here, the texts beside them say the same. */
export function loadGraphicsOf(article: ParentNode): void {
  for (const [tag, load] of Object.entries(REGISTRATIONS)) {
    if (customElements.get(tag) === undefined && article.querySelector(tag) !== null) {
      void askUntilAnswered(load, { isWanted: () => true });
    }
  }
}
