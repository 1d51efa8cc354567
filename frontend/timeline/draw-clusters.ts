import type { Budget } from "./budget.js";
import { clusterName, isInseparable } from "./cluster-words.js";
import { inDigits } from "./messages.js";
import type { PlacedCluster } from "./layout.js";
import { themeClass, type Scene } from "./scene.js";
import { KeyedElements, put, putText, round, svgElement } from "./svg.js";

interface ClusterElements {
  readonly group: SVGGElement;
  readonly pill: SVGRectElement;
  readonly count: SVGTextElement;
}

const PILL_HEIGHT_PX = 17;
const DIGIT_PX = 6.5;
const PILL_PADDING_PX = 11;
/** Counts from here on are shortened ("1.2K") to fit between neighbours. */
const LONGEST_PLAIN_COUNT = 999;

/** What pill, count and name were made for. */
const shapes = new WeakMap<Element, string>();
function countText(size: number, language: string): string {
  return inDigits(size, language, size > LONGEST_PLAIN_COUNT ? "compact" : "standard");
}

/** How wide a cluster of so many entries is drawn. */
export function clusterWidthPx({ document, metrics }: Scene, size: number): number {
  return (countText(size, document.language).length * DIGIT_PX + PILL_PADDING_PX) * metrics.unit;
}

/** Counted groups of entries; a click zooms into them. */
export class ClustersLayer {
  readonly clusters = svgElement("g", { class: "clusters" });
  readonly #clusters = new KeyedElements<ClusterElements>(
    () => this.#make(),
    ({ group }) => {
      group.remove();
    },
  );

  draw(scene: Scene, budget: Budget): void {
    const { focused, layout } = scene;
    for (const cluster of layout.clusters) {
      const urgent = focused !== undefined && cluster.members.includes(focused);
      const elements = this.#clusters.useIf(cluster.members[0], () => urgent || budget.take());
      if (elements !== undefined) {
        this.#place(scene, cluster, elements);
      }
    }
    this.#clusters.sweep();
  }

  /** Other entries follow: nothing drawn may be kept. */
  clear(): void {
    this.#clusters.clear();
  }

  /** The element of the cluster whose first member is `entry`. */
  element(entry: number): SVGElement | undefined {
    return this.#clusters.get(entry)?.group;
  }

  #place(scene: Scene, cluster: PlacedCluster, { group, pill, count }: ClusterElements): void {
    const { document, metrics, model } = scene;
    const size = cluster.members.length;
    const theme = model.columns.theme[cluster.members[0]];
    put(group, "class", metrics.vertical ? "cluster" : `cluster ${themeClass(theme)}`);
    const alongPx = cluster.alongPx - scene.shiftPx;
    const x = metrics.vertical ? cluster.acrossPx : alongPx;
    const y = metrics.vertical ? alongPx : cluster.acrossPx;
    put(group, "transform", `translate(${round(x)} ${round(y)})`);
    put(group, "data-first", model.columns.id[cluster.members[0]]);
    const shape = `${size} ${cluster.members[size - 1]} ${metrics.unit} ${metrics.timePx}`;
    if (shapes.get(group) === shape) {
      return;
    }
    shapes.set(group, shape);
    group.dataset.count = String(size);
    const text = countText(size, document.language);
    const width = clusterWidthPx(scene, size);
    const height = PILL_HEIGHT_PX * metrics.unit;
    put(pill, "x", round(-width / 2));
    put(pill, "y", round(-height / 2));
    put(pill, "width", round(width));
    put(pill, "height", round(height));
    put(pill, "rx", round(height / 2));
    putText(count, text);
    put(group, "aria-label", clusterName(cluster.members, cluster.lane, scene));
    group.ariaHasPopup = isInseparable(cluster.members, scene) ? "dialog" : null;
  }

  #make(): ClusterElements {
    const group = svgElement("g", { role: "button", tabindex: -1 });
    const pill = svgElement("rect");
    const count = svgElement("text", { dy: "0.35em", "aria-hidden": "true" });
    group.append(pill, count);
    this.clusters.append(group);
    return { group, pill, count };
  }
}
