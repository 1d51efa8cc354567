import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FakePage } from "../pointer/testing.js";
import type { PointPx } from "../graphic/point.js";
import { ViewInput } from "./view-input.js";

let page: FakePage;
let input: ViewInput;
let calls: string[];
let isPart: boolean;

function place({ xPx, yPx }: PointPx): string {
  return `${xPx},${yPx}`;
}

/** A map that the page around it shows half as large as it is. */
beforeEach(() => {
  vi.useFakeTimers();
  isPart = true;
  calls = [];
  page = new FakePage({ left: 100, top: 50, width: 400, height: 200, offsetWidth: 800, offsetHeight: 400 });
  input = new ViewInput({
    pan: (dxPx, dyPx) => {
      calls.push(`pan ${dxPx},${dyPx}`);
    },
    zoom: (factor, at) => {
      calls.push(`zoom ${factor.toFixed(2)} at ${place(at)}`);
    },
    leap: (at) => {
      calls.push(`leap ${place(at)}`);
    },
    rest: () => {
      calls.push("rest");
    },
    isPart: () => isPart,
  });
  input.listen(page.element);
});

afterEach(() => {
  input.release();
  vi.useRealTimers();
});

describe("a mouse", () => {
  test("pushes a part of the map as far as it goes, and then clicks nothing", () => {
    page.point("pointerdown", 200, 100);
    page.point("pointermove", 203, 100);
    page.point("pointermove", 210, 110);
    page.point("pointermove", 220, 110);
    expect(input.isMoving).toBe(true);
    page.point("pointerup", 220, 110);
    expect(calls).toEqual(["pan 20,20", "pan 20,0", "rest"]);
    expect(page.send("click", { detail: 1 }, false)).toBe(true);
    expect(input.isMoving).toBe(false);
  });

  test("pushes no more once its button is lost", () => {
    page.point("pointerdown", 200, 100);
    page.point("pointermove", 220, 100);
    page.point("pointermove", 260, 100, { buttons: 0 });
    expect(calls).toEqual(["pan 40,0", "rest"]);
    expect(input.isMoving).toBe(false);
  });

  test("leaves the whole map alone, and clicks", () => {
    isPart = false;
    page.point("pointerdown", 200, 100);
    page.point("pointermove", 260, 100);
    page.point("pointerup", 260, 100);
    expect(calls).toEqual([]);
    expect(page.send("click", { detail: 1 }, false)).toBe(false);
  });
});

describe("two fingers", () => {
  const [first, second] = [1, 2].map((id) => ({ id, type: "touch" }));

  test("zoom about what is between them, and the one that stays pushes on", () => {
    page.point("pointerdown", 200, 100, first);
    page.point("pointerdown", 300, 100, second);
    page.point("pointermove", 400, 100, second);
    expect(calls).toEqual(["zoom 2.00 at 300,100", "pan 100,0"]);
    page.point("pointercancel", 400, 100, second);
    page.point("pointermove", 210, 100, first);
    page.point("pointerup", 210, 100, first);
    expect(calls.slice(2)).toEqual(["pan 20,0", "rest"]);
  });

  test("are not joined by a third one", () => {
    page.point("pointerdown", 200, 100, first);
    page.point("pointerdown", 300, 100, second);
    page.point("pointerdown", 350, 100, { id: 3, type: "touch" });
    page.point("pointermove", 390, 100, { id: 3, type: "touch" });
    page.point("pointerup", 390, 100, { id: 3, type: "touch" });
    expect(calls).toEqual([]);
  });
});

test("the wheel with Ctrl zooms about what is under it and then rests; a plain turn is the page's", () => {
  const turn = { clientX: 200, clientY: 100, deltaX: 0, deltaY: -300, deltaMode: 0 };
  expect(page.send("wheel", { ...turn, ctrlKey: false, metaKey: false })).toBe(false);
  expect(page.send("wheel", { ...turn, ctrlKey: true, metaKey: false })).toBe(true);
  expect(calls).toEqual(["zoom 2.00 at 200,100"]);
  vi.runAllTimers();
  expect(calls.at(-1)).toBe("rest");
});

describe("a finger", () => {
  function tap(clientX: number, timeStamp: number): void {
    const hand = { type: "touch", more: { timeStamp } };
    page.point("pointerdown", clientX, 100, hand);
    page.point("pointerup", clientX, 100, hand);
  }

  test("leaps by two taps, once, whether or not the browser tells them as a double click", () => {
    tap(200, 1000);
    tap(204, 1200);
    page.send("dblclick", { clientX: 204, clientY: 100 });
    expect(calls).toEqual(["leap 208,100"]);
  });

  test("does not leap by taps that are far apart in time or place", () => {
    tap(200, 1000);
    tap(200, 2000);
    tap(300, 2100);
    expect(calls).toEqual([]);
  });
});

test("two presses leap to what is under them", () => {
  page.send("dblclick", { clientX: 200, clientY: 100 });
  expect(calls).toEqual(["leap 200,100"]);
});
