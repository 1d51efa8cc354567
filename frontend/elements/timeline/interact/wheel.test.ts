import { describe, expect, test } from "vitest";
import { WheelReader, WHEEL_REST_MS, type WheelTurn } from "./wheel.js";

function turn(more: Partial<WheelTurn>): WheelTurn {
  return {
    deltaX: 0,
    deltaY: 0,
    deltaMode: 0,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    timeStamp: 0,
    ...more,
  };
}

describe("read", () => {
  test.each([
    ["a plain wheel up", turn({ deltaY: -300 }), { kind: "zoom", factor: 2 }],
    ["a plain wheel down", turn({ deltaY: 300 }), { kind: "zoom", factor: 0.5 }],
    ["a wheel that counts in lines", turn({ deltaY: -18.75, deltaMode: 1 }), { kind: "zoom", factor: 2 }],
    ["ctrl and the wheel", turn({ deltaY: -300, ctrlKey: true }), { kind: "zoom", factor: 2 }],
    ["a pinch on a trackpad", turn({ deltaY: -35, ctrlKey: true }), { kind: "zoom", factor: Math.SQRT2 }],
    ["command and the wheel", turn({ deltaY: 300, metaKey: true }), { kind: "zoom", factor: 0.5 }],
    ["shift and the wheel", turn({ deltaY: 120, shiftKey: true }), { kind: "pan", byPx: -120 }],
    [
      "shift and a wheel that the system has turned",
      turn({ deltaX: 120, shiftKey: true }),
      { kind: "pan", byPx: -120 },
    ],
    ["two fingers sideways", turn({ deltaX: 40, deltaY: 12 }), { kind: "pan", byPx: -40 }],
  ] as const)("%s", (_, given, meaning) => {
    const { kind, ...amount } = new WheelReader().read(given, false);
    const { kind: expected, ...expectedAmount } = meaning;
    expect(kind).toBe(expected);
    expect(Object.values(amount)[0]).toBeCloseTo(Object.values(expectedAmount)[0]);
  });

  test.each([
    ["a plain wheel", turn({ deltaY: 100 }), "page"],
    ["two fingers sideways", turn({ deltaX: 100 }), "pan"],
    ["shift and the wheel", turn({ deltaY: 100, shiftKey: true }), "pan"],
    ["ctrl and the wheel", turn({ deltaY: 100, ctrlKey: true }), "zoom"],
  ] as const)("where the page scrolls, %s", (_, given, kind) => {
    expect(new WheelReader().read(given, true).kind).toBe(kind);
  });

  test("a movement keeps the meaning it began with, until it has come to rest", () => {
    const reader = new WheelReader();
    expect(reader.read(turn({ deltaX: 30, deltaY: 10 }), false).kind).toBe("pan");
    expect(reader.read(turn({ deltaX: 5, deltaY: 20, timeStamp: 16 }), false).kind).toBe("pan");
    const rested = 17 + WHEEL_REST_MS;
    expect(reader.read(turn({ deltaX: 5, deltaY: 20, timeStamp: rested }), false).kind).toBe("zoom");
  });
});
