import { describe, expect, test } from "vitest";
import { layersOf, layOut, type Box, type DiagramLink, type Layout } from "./layout.js";

const NODES = ["bureaus", "network", "files", "tool", "users", "rules"].map((id) => ({ id }));
const LINKS: readonly DiagramLink[] = [
  { from: "bureaus", to: "network" },
  { from: "network", to: "files" },
  { from: "files", to: "tool" },
  { from: "bureaus", to: "tool" },
  { from: "tool", to: "users" },
  { from: "rules", to: "files" },
];
const DESK = { widthPx: 860, rightToLeft: false, textScale: 1 };
const PHONE = { widthPx: 330, rightToLeft: false, textScale: 1 };

function boxOf(layout: Layout, id: string): Box {
  const box = layout.boxes.find((each) => each.id === id);
  expect(box).toBeDefined();
  return box as Box;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The last place of a line. */
function end(d: string): readonly [number, number] {
  const [x, y] = (d.match(/-?[\d.]+,-?[\d.]+/g)?.at(-1) ?? "").split(",").map(Number);
  return [x, y];
}

describe("the layers of a diagram", () => {
  test("each node stands after all earlier ones that link to it", () => {
    expect(layersOf(NODES, LINKS)).toEqual([0, 1, 2, 3, 4, 0]);
  });

  test("a ring has an answer, and a link to nowhere changes nothing", () => {
    const ring = [
      { from: "a", to: "b" },
      { from: "b", to: "a" },
      { from: "a", to: "nowhere" },
    ];
    expect(layersOf([{ id: "a" }, { id: "b" }], ring)).toEqual([0, 1]);
  });
});

describe("the layout of a diagram", () => {
  for (const [name, room] of Object.entries({
    desk: DESK,
    phone: PHONE,
    "right to left": { ...DESK, rightToLeft: true },
    "phone, right to left": { ...PHONE, rightToLeft: true },
    "large text": { ...DESK, textScale: 1.5 },
  })) {
    test(`${name}: no two boxes overlap, none leaves its room`, () => {
      const layout = layOut(NODES, LINKS, room);
      layout.boxes.forEach((box, index) => {
        expect(layout.boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(box.x).toBeGreaterThanOrEqual(-0.001);
        expect(box.x + box.width).toBeLessThanOrEqual(room.widthPx + 0.001);
        expect(box.y + box.height).toBeLessThanOrEqual(layout.heightPx);
      });
    });

    test(`${name}: each line ends at the edge of its target`, () => {
      const layout = layOut(NODES, LINKS, room);
      expect(layout.lines).toHaveLength(LINKS.length);
      for (const line of layout.lines) {
        const [x, y] = end(line.d);
        const box = boxOf(layout, line.to);
        expect(Math.min(Math.abs(x - box.x), Math.abs(x - box.x - box.width))).toBeLessThan(7);
        expect(y).toBeGreaterThan(box.y);
        expect(y).toBeLessThan(box.y + box.height);
      }
    });
  }

  test("is a column in the order of the walk where there is no room for the layers", () => {
    const layout = layOut(NODES, LINKS, PHONE);
    expect(layout.isColumn).toBe(true);
    expect(new Set(layout.boxes.map(({ x }) => x)).size).toBe(1);
    expect(layout.boxes.map(({ y }) => y)).toEqual([...layout.boxes.map(({ y }) => y)].sort((a, b) => a - b));
  });

  test("right to left is the mirror image", () => {
    const there = layOut(NODES, LINKS, DESK);
    const here = layOut(NODES, LINKS, { ...DESK, rightToLeft: true });
    expect(boxOf(here, "bureaus").x).toBeCloseTo(DESK.widthPx - boxOf(there, "bureaus").width);
    expect(boxOf(here, "users").x).toBeCloseTo(0);
  });

  test("a line past a layer runs between the rows, behind no box", () => {
    const layout = layOut(NODES, LINKS, DESK);
    const passing = layout.lines.find(({ from, to }) => from === "bureaus" && to === "tool");
    const level = Number(/L[\d.]+,([\d.]+)/.exec(passing?.d ?? "")?.[1]);
    expect(layout.boxes.filter(({ y, height }) => level > y && level < y + height)).toEqual([]);
  });

  test("the same input gives the same output, and nothing gives nothing", () => {
    expect(layOut(NODES, LINKS, DESK)).toEqual(layOut(NODES, LINKS, DESK));
    expect(layOut([], [], DESK)).toEqual({ isColumn: false, boxes: [], lines: [], heightPx: 0 });
  });
});
