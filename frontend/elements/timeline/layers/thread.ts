import { svgElement } from "../../../shared/graphic/svg.js";
import { isCluster, isMark, type PlacedItem } from "../layout/placed.js";
import { hitBox, type HitBox } from "../layout/hit-test.js";
import { wordsBox } from "../layout/mark-parts.js";
import { placeArcs } from "../layout/arc-ends.js";
import { includesEntry } from "../model/model.js";
import { arcPaths } from "../layout/arcs.js";
import { isolated } from "../../../shared/text/isolate.js";
import { graphemesOf } from "../../../shared/text/graphemes.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { clusterWidthPx } from "./clusters.js";
import { lampRadiusPx, markRadiusPx } from "./marks.js";
import {
  endAtOffscreenLabels,
  placeOffscreenLabels,
  stackedRoomPx,
  type OffscreenLabel,
} from "../layout/offscreen-labels.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { wording } from "../text/messages.js";
import { civilOf } from "../../../shared/time/calendar.js";
import type { Scene } from "../scene/scene.js";
import { BASELINE, KeyedElements, put, putText, round } from "../scene/svg.js";

interface OffscreenLabelElements {
  readonly group: SVGGElement;
  readonly box: SVGRectElement;
  readonly text: SVGTextElement;
}

const LABEL_PADDING_PX = 8;
/** A beginning with fewer letters and its ellipsis says nothing. */
const LEAST_NAME = 9;
/** From the lamp of a selected entry to a little outside its ring. */
const RING_PX = 6;
const DOT_PX = 4;

/** Causes and effects: arcs, which go behind words, cards and counts, and off-screen labels at the edges in front of them. */
export class ThreadLayer {
  readonly arcs = svgElement("g", { class: "arcs", "aria-hidden": "true" });
  readonly offscreenLabels = svgElement("g", { class: "signposts" });
  #placed: readonly OffscreenLabel[] = [];
  readonly #arcs = new KeyedElements<SVGPathElement>(
    () => {
      const path = svgElement("path");
      this.arcs.append(path);
      return path;
    },
    (path) => {
      path.remove();
    },
  );
  readonly #labels = new KeyedElements<OffscreenLabelElements>(
    () => this.#makeLabel(),
    ({ group }) => {
      group.remove();
    },
  );

  draw(scene: Scene): void {
    const { document, foreground, layout, metrics, model, scale } = scene;
    const radiusPx = (item: PlacedItem, entry: number): number => reachPx(scene, item, entry);
    const placed = placeArcs({ model, metrics, scale, layout, radiusPx }, foreground.links);
    const widthPx = (entry: number): number => offscreenWidthPx(scene, entry);
    this.#placed = placeOffscreenLabels({ model, metrics, layout, widthPx }, placed);
    const sizes = { ...metrics, acrossPx: metrics.vertical ? metrics.plotWidthPx : metrics.plotHeightPx };
    const words = placed.length === 0 ? [] : layout.marks.map((mark) => wordsBox(mark, metrics));
    const counts = (placed.length === 0 ? [] : layout.clusters).map((cluster) => ({
      members: cluster.members,
      box: hitBox(cluster, metrics),
    }));
    const arcs = endAtOffscreenLabels(placed, this.#placed, metrics).map((arc) => {
      const others = counts.filter(
        ({ members }) => !includesEntry(model, members, arc.from) && !includesEntry(model, members, arc.to),
      );
      return { ...arc, words: [...words, ...others.map(({ box }) => box)] };
    });
    arcPaths(arcs, sizes, scene.shiftPx).forEach((path, position) => {
      const { from, near, to } = arcs[position];
      const element = this.#arcs.use(from * model.count + to);
      put(element, "class", near ? "near" : document.thread === undefined ? "far" : "whole");
      put(element, "d", path);
    });
    this.#arcs.sweep();
    this.#placed.forEach((label) => {
      this.#placeLabel(scene, label, this.#labels.use(label.entry));
    });
    this.#labels.sweep();
  }

  /** Removes all elements, because entry numbers mean other entries now. */
  clear(): void {
    this.#arcs.clear();
    this.#labels.clear();
  }

  /** Where the off-screen labels stand. */
  get boxes(): readonly HitBox[] {
    return this.#placed.map(({ box }) => box);
  }

  /** The entry whose off-screen label lies at a point of the plot. */
  offscreenLabelAt({ x, y }: Point): number | undefined {
    return this.#placed.find(
      ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    )?.entry;
  }

  #placeLabel(
    scene: Scene,
    { beyond, box, entry, isEffect }: OffscreenLabel,
    { group, box: rect, text }: OffscreenLabelElements,
  ): void {
    const { document: timeline, metrics, model } = scene;
    const title = model.columns.title[entry];
    put(group, "data-signpost", model.columns.id[entry]);
    put(
      group,
      "aria-label",
      wording(timeline, isEffect ? "signpostForward" : "signpostBack", {
        title,
        date: model.columns.phrase[entry],
      }),
    );
    put(rect, "x", round(box.x));
    put(rect, "y", round(box.y));
    put(rect, "width", round(box.width));
    put(rect, "height", round(box.height));
    put(rect, "rx", round(box.height / 2));
    const language = model.columns.titleLanguage[entry];
    const rtl = isRightToLeft(language);
    put(text, "lang", language);
    const atRight = metrics.vertical ? metrics.rtl : beyond > 0;
    const paddingPx = LABEL_PADDING_PX * metrics.unit;
    put(text, "class", `${rtl ? "rtl" : "ltr"} ${rtl === atRight ? "from-start" : "from-end"}`);
    put(text, "x", round(atRight ? box.x + box.width - paddingPx : box.x + paddingPx));
    put(text, "y", round(box.y + box.height / 2));
    putText(text, offscreenText(scene, entry, beyond, box.width - 2 * paddingPx));
  }

  #makeLabel(): OffscreenLabelElements {
    const group = svgElement("g", { role: "button", tabindex: -1, class: "signpost" });
    const box = svgElement("rect");
    const text = svgElement("text", { dy: `${BASELINE}em`, "aria-hidden": "true" });
    group.append(box, text);
    this.offscreenLabels.append(group);
    return { group, box, text };
  }
}

function reachPx(scene: Scene, item: PlacedItem, entry: number): number {
  const { unit } = scene.metrics;
  if (isCluster(item)) {
    return clusterWidthPx(scene, item.members.length) / 2;
  }
  const ownPx = isMark(item) ? markRadiusPx(scene, item) : DOT_PX * unit;
  return entry === scene.selected ? Math.max(ownPx, lampRadiusPx(scene, entry)) + RING_PX * unit : ownPx;
}

/** The title, as far as it fits, with its year and an arrow towards the edge. */
function offscreenText(scene: Scene, entry: number, beyond: -1 | 1, roomPx: number): string {
  const rtl = isRightToLeft(scene.model.columns.titleLanguage[entry]);
  const name = nameIn(scene, entry, roomPx);
  const said = name === "" ? yearOf(scene, entry) : dated(scene, isolated(name, rtl), entry);
  return arrowed(scene, said, beyond, rtl);
}

/** As much of the title as fits beside year and arrow; empty where that would say nothing. */
function nameIn(scene: Scene, entry: number, roomPx: number): string {
  const { measure, model } = scene;
  const title = model.columns.title[entry];
  const name = measure.cut(title, false, roomPx - besideNamePx(scene, entry));
  return name === title || [...graphemesOf(name)].length >= LEAST_NAME ? name : "";
}

function offscreenWidthPx(scene: Scene, entry: number): number {
  const { measure, metrics, model } = scene;
  const paddingPx = 1 + 2 * LABEL_PADDING_PX * metrics.unit;
  if (metrics.vertical && nameIn(scene, entry, stackedRoomPx(metrics) - paddingPx) === "") {
    return measure.widthPx(arrowed(scene, yearOf(scene, entry), 1, false), false) + paddingPx;
  }
  // As `nameIn` measures them: letters that are kerned are narrower together than apart.
  const titlePx = measure.widthPx(model.columns.title[entry], false);
  return Math.ceil(titlePx + besideNamePx(scene, entry)) + paddingPx;
}

/** Width of what stands beside a title. */
function besideNamePx(scene: Scene, entry: number): number {
  return scene.measure.widthPx(arrowed(scene, dated(scene, "", entry), 1, false), false);
}

function yearOf({ dates, model }: Scene, entry: number): string {
  return dates.year(civilOf(model.at[entry]).year);
}

/** A comma would have to be that of the title's language; a dot stands in all. */
function dated(scene: Scene, title: string, entry: number): string {
  return `${title} · ${yearOf(scene, entry)}`;
}

function arrowed({ metrics }: Scene, text: string, beyond: -1 | 1, rtl: boolean): string {
  if (metrics.vertical) {
    return `${beyond < 0 ? "↑" : "↓"} ${text}`;
  }
  return beyond < 0 === rtl ? `${text} ${rtl ? "←" : "→"}` : `${rtl ? "→" : "←"} ${text}`;
}
