import type { Layout } from "./placed.js";
import { describe, expect, test } from "vitest";
import { placeArcs, type PlacedArc } from "./arc-ends.js";
import {
  endAtOffscreenLabels,
  MOST_LABELS,
  placeOffscreenLabels,
  type OffscreenLabel,
} from "./offscreen-labels.js";
import { hitBox } from "./hit-test.js";
import { layOut } from "./layout.js";
import { linkGraph, linksToDraw } from "../model/links.js";
import { TimeScale } from "../time/scale.js";
import { onDay, prepare, type Laid, type Row } from "../testing/documents.js";
import type { TimeWindow } from "../time/window.js";

interface Drawn extends Laid {
  readonly layout: Layout;
  readonly arcs: PlacedArc[];
  readonly labels: OffscreenLabel[];
}

/** Entry 0 is selected and led to all others. */
function draw(rows: readonly Row[], window?: TimeWindow, widthPx = 1_280, labelPx = 150): Drawn {
  const laid = prepare(rows, widthPx, 656);
  const { model, metrics, placement } = laid;
  const scale = new TimeScale(window ?? model.limits.home, metrics.timePx);
  const layout = layOut(model, placement, scale, metrics);
  const effects = rows.map((_, index) => index).slice(1);
  const graph = linkGraph({ from: effects.map(() => 0), to: effects }, rows.length);
  const links = linksToDraw(graph, rows.length, 0, false);
  const arcs = placeArcs({ model, metrics, scale, layout, radiusPx: () => 6 }, links);
  const labels = placeOffscreenLabels({ model, metrics, layout, widthPx: () => labelPx }, arcs);
  return { ...laid, layout, arcs: endAtOffscreenLabels(arcs, labels, metrics), labels };
}

const HERE = onDay(0, { theme: 0 });
const NEAR = onDay(40, { theme: 1 });
const FAR = onDay(9_000, { theme: 2 });
const WINDOW = { start: -50, end: 150 };

describe("placeArcs", () => {
  test("joins marks in sight, and runs to the edge for one that is not", () => {
    const { arcs, metrics } = draw([HERE, NEAR, FAR], WINDOW, 599);
    expect(arcs.map(({ end }) => end.beyond)).toEqual([0, 1]);
    expect(arcs[1].end.alongPx).toBe(metrics.timePx + metrics.padPx);
  });

  test("leaves out arcs that only pass through, and those within one cluster", () => {
    expect(draw([HERE, FAR], { start: 2_000, end: 3_000 }).arcs).toEqual([]);
    const sameDay = Array.from({ length: 200 }, () => onDay(0, { theme: 0 }));
    const { arcs, layout } = draw(sameDay, WINDOW);
    const [cluster] = layout.clusters;
    const own = arcs.filter(({ to }) => cluster.members.includes(to));
    expect(cluster.members.length).toBeGreaterThan(1);
    expect(new Set(own.map(({ end }) => `${end.alongPx} ${end.acrossPx}`)).size).toBeLessThanOrEqual(1);
  });
});

describe("placeSignposts", () => {
  test("puts a label at the edge in the lane of what lies beyond, and the arc ends there", () => {
    const { arcs, labels, metrics } = draw([HERE, NEAR, FAR], WINDOW);
    expect(labels).toHaveLength(1);
    const [{ beyond, box, entry, isEffect }] = labels;
    expect([entry, beyond, isEffect]).toEqual([2, 1, true]);
    expect(box.x + box.width).toBe(metrics.timePx + metrics.padPx);
    const lane = metrics.lanes[2];
    expect(box.y).toBeGreaterThanOrEqual(lane.topPx);
    expect(box.y + box.height).toBeLessThanOrEqual(lane.topPx + lane.heightPx + 0.01);
    expect(arcs[1].end.alongPx).toBe(box.x);
  });

  test("covers nothing, and is left out where there is no room", () => {
    const crowd = Array.from({ length: 150 }, (_, index) =>
      onDay(-49 + index, { theme: 2, title: "A title of some length" }),
    );
    const { labels, layout, metrics } = draw([HERE, FAR, ...crowd], WINDOW);
    const boxes = [...layout.marks, ...layout.dots, ...layout.clusters].map((item) => hitBox(item, metrics));
    for (const { box } of labels) {
      const covered = boxes.filter(
        (other) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      );
      expect(covered).toEqual([]);
    }
    expect(labels.length).toBeLessThanOrEqual(1);
  });

  test("is whole where there is room, and takes all of the room that there is", () => {
    const alone = draw([HERE, FAR], WINDOW, 1_280, 380);
    expect(alone.labels.map(({ box }) => box.width)).toEqual([380]);
    const [low, high] = [60, 130].map((day) => {
      const crowd = Array.from({ length: 60 }, () => onDay(day, { theme: 2, title: "A title" }));
      const { labels, layout, metrics } = draw([HERE, FAR, ...crowd], WINDOW, 1_280, 10_000);
      return labels.map(({ box }) => {
        const others = [...layout.marks, ...layout.dots, ...layout.clusters]
          .map((item) => hitBox(item, metrics))
          .filter(({ height, y }) => y < box.y + box.height && box.y < y + height);
        const besidePx = Math.max(0, ...others.map(({ width, x }) => x + width));
        return { besidePx, ...box };
      });
    });
    for (const { besidePx, width, x } of [...low, ...high]) {
      expect(width).toBeGreaterThan(110);
      expect(width === 420 || x - besidePx < 5).toBe(true);
    }
    expect(low).toHaveLength(1);
  });

  test("is never shown for more than a few, however many there are beyond", () => {
    const beyond = Array.from({ length: 80 }, (_, index) => onDay(8_000 + index, { theme: index % 4 }));
    expect(draw([HERE, ...beyond], WINDOW).labels.length).toBeLessThanOrEqual(MOST_LABELS);
  });

  test("stands in the column of labels when time runs down", () => {
    const { labels, metrics } = draw([HERE, FAR], WINDOW, 390);
    expect(labels).toHaveLength(1);
    expect(labels[0].box.x).toBe(metrics.labelLeftPx);
    expect(labels[0].box.y + labels[0].box.height).toBe(metrics.timePx + metrics.padPx);
  });
});
