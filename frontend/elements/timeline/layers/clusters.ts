import { svgElement } from "../../../shared/graphic/svg.js";
import type { PlacedCluster } from "../layout/placed.js";
import type { RenderBudget } from "../scene/render-budget.js";
import { clusterLabel, isInseparable } from "../text/cluster-labels.js";
import { inDigits } from "../text/messages.js";
import { includesEntry, type TimelineModel } from "../model/model.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { BASELINE, KeyedElements, put, putText, round } from "../scene/svg.js";

interface ClusterElements {
  readonly group: SVGGElement;
  readonly pill: SVGRectElement;
  readonly count: SVGTextElement;
  /** What pill and count were drawn for, and what the name was made for. */
  shape: string;
  named: string;
}

/** Height of a cluster's pill, at natural size. */
export const PILL_HEIGHT_PX = 17;
const DIGIT_PX = 6.5;
const PILL_PADDING_PX = 11;
/** Larger counts are shortened, as "1.2K". */
const LONGEST_PLAIN_COUNT = 999;

/** The number that a cluster of so many entries shows. */
export function countText(size: number, language: string): string {
  return inDigits(size, language, size > LONGEST_PLAIN_COUNT ? "compact" : "standard");
}

/** Width of the pill of a cluster of so many entries. */
export function clusterWidthPx({ document, metrics }: Scene, size: number): number {
  return (countText(size, document.language).length * DIGIT_PX + PILL_PADDING_PX) * metrics.unit;
}

/** Clusters: pills with the number of their entries. */
export class ClustersLayer {
  readonly clusters = svgElement("g", { class: "clusters" });
  readonly #clusters = new KeyedElements<ClusterElements>(
    (entry) => this.#spareOf(entry).pop() ?? this.#make(),
    (elements, entry) => {
      this.#spareOf(entry).push(elements);
    },
  );
  /**
   * Elements of clusters that this frame no longer has, by theme. New clusters of the same theme take them over, which is
   * cheaper than new elements; with another theme the browser would have to compute all their styles anew.
   */
  readonly #spare = new Map<number, ClusterElements[]>();
  #model: TimelineModel | undefined;

  draw(scene: Scene, budget: RenderBudget): void {
    const { focused, layout, model } = scene;
    this.#model = model;
    this.#clusters.retain(new Set(layout.clusters.map(({ members }) => members[0])));
    for (const cluster of layout.clusters) {
      const urgent = focused !== undefined && includesEntry(model, cluster.members, focused);
      const mayMake = (): boolean => this.#spareOf(cluster.members[0]).length > 0 || urgent || budget.take();
      const elements = this.#clusters.useIf(cluster.members[0], mayMake);
      if (elements !== undefined) {
        this.#place(scene, cluster, elements);
        this.#name(
          scene,
          cluster,
          elements,
          () => urgent || (scene.zooming === true ? budget.postpone() : budget.take()),
        );
      }
    }
    this.#removeSpare();
  }

  /** Removes all elements, because entry numbers mean other entries now. */
  clear(): void {
    this.#clusters.clear();
    this.#removeSpare();
  }

  #spareOf(entry: number): ClusterElements[] {
    const theme = this.#model?.columns.theme[entry] ?? 0;
    const spare = this.#spare.get(theme) ?? [];
    this.#spare.set(theme, spare);
    return spare;
  }

  #removeSpare(): void {
    this.#spare.forEach((spare) => {
      spare.forEach(({ group }) => {
        group.remove();
      });
    });
    this.#spare.clear();
  }

  /** The element of the cluster whose first member is `entry`. */
  element(entry: number): SVGElement | undefined {
    return this.#clusters.get(entry)?.group;
  }

  #place(scene: Scene, cluster: PlacedCluster, elements: ClusterElements): void {
    const { group, pill, count } = elements;
    const { document, metrics, model } = scene;
    const size = cluster.members.length;
    const theme = model.columns.theme[cluster.members[0]];
    put(group, "class", metrics.vertical ? "cluster" : `cluster ${themeClass(theme)}`);
    const alongPx = cluster.alongPx - scene.shiftPx;
    const x = metrics.vertical ? cluster.acrossPx : alongPx;
    const y = metrics.vertical ? alongPx : cluster.acrossPx;
    put(group, "transform", `translate(${round(x)} ${round(y)})`);
    put(group, "data-first", model.columns.id[cluster.members[0]]);
    const shape = `${size} ${metrics.unit}`;
    if (elements.shape === shape) {
      return;
    }
    elements.shape = shape;
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
  }

  /**
   * Names a cluster for screen readers. Names take long to make, so a cluster keeps its old one until `mayName` allows
   * it.
   */
  #name(
    scene: Scene,
    { lane, members }: PlacedCluster,
    elements: ClusterElements,
    mayName: () => boolean,
  ): void {
    const named = `${members[0]} ${members.length} ${members[members.length - 1]} ${scene.metrics.timePx}`;
    if (elements.named !== named && mayName()) {
      elements.named = named;
      put(elements.group, "aria-label", clusterLabel(members, lane, scene));
      elements.group.ariaHasPopup = isInseparable(members, scene) ? "dialog" : null;
    }
  }

  #make(): ClusterElements {
    const group = svgElement("g", { role: "button", tabindex: -1 });
    const pill = svgElement("rect");
    const count = svgElement("text", { dy: `${BASELINE}em`, "aria-hidden": "true" });
    group.append(pill, count);
    this.clusters.append(group);
    return { group, pill, count, shape: "", named: "" };
  }
}
