import { describe, expect, test } from "vitest";
import { moveCursor, nearest, press } from "./cursor.js";

const PANEL = Array.from({ length: 30 }, (_, index) => ({ xPx: index * 20, yPx: 100 }));
const SHORT = [
  { xPx: 0, yPx: 50 },
  { xPx: 400, yPx: 60 },
];

describe("the figure nearest to a pointer", () => {
  test("is by date first, by height among figures of one date", () => {
    const rivals = [
      { xPx: 10, yPx: 90 },
      { xPx: 10, yPx: 20 },
      { xPx: 80, yPx: 50 },
    ];
    expect(nearest(rivals, 20, 15)).toBe(1);
    expect(nearest(rivals, 70, 15)).toBe(2);
  });
});

describe("the cursor of a chart", () => {
  test.each([
    ["ArrowRight", 16],
    ["ArrowLeft", 14],
    ["ArrowUp", 16],
    ["ArrowDown", 14],
    ["PageUp", 25],
    ["PageDown", 5],
    ["Home", 0],
    ["End", 29],
  ])("with %s goes from figure 15 to figure %i", (key, point) => {
    expect(moveCursor({ panel: 0, point: 15 }, key, [PANEL], false)).toEqual({ panel: 0, point });
  });

  test("goes by arrows to the figure on that side where time runs from right to left", () => {
    expect(moveCursor({ panel: 0, point: 15 }, "ArrowRight", [PANEL], true)).toEqual({ panel: 0, point: 14 });
  });

  test("stays at the ends", () => {
    expect(moveCursor({ panel: 0, point: 29 }, "ArrowRight", [PANEL], false)).toEqual({
      panel: 0,
      point: 29,
    });
  });

  test("goes by Down to the nearest date of the next panel", () => {
    expect(moveCursor({ panel: 0, point: 18 }, "ArrowDown", [PANEL, SHORT], false)).toEqual({
      panel: 1,
      point: 1,
    });
  });

  test("leaves other keys to the page", () => {
    expect(moveCursor({ panel: 0, point: 3 }, "a", [PANEL], false)).toBeUndefined();
  });
});

describe("a key", () => {
  const spots = [
    { xPx: 0, yPx: 0 },
    { xPx: 10, yPx: 0 },
  ];
  const key = (name: string, more = {}): Parameters<typeof press>[0] => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

  test("begins at the last figure where none is chosen", () => {
    expect(press(key("ArrowLeft"), undefined, 0, [spots], false)).toEqual({ panel: 0, point: 0 });
  });

  test("puts the readout away, and is the page's where there is none", () => {
    expect(press(key("Escape"), { panel: 0, point: 1 }, 0, [spots], false)).toBeUndefined();
    expect(press(key("Escape"), undefined, 0, [spots], false)).toBe("elsewhere");
  });

  test("of a command is the browser's", () => {
    expect(press(key("ArrowLeft", { altKey: true }), undefined, 0, [spots], false)).toBe("elsewhere");
  });
});
