import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { PointerTracker, type PressedPointer, type PressHandler } from "./pointer-tracker.js";
import { FakePage, type Hand } from "./testing.js";

const LEFT = 1;
const RIGHT = 2;

let page: FakePage;
let calls: string[];
let tracker: PointerTracker;
let takes: boolean;
/** From this distance on a press is a drag. */
const SLOP_PX = 5;

function handler(): PressHandler {
  return {
    press: (_, event) => {
      calls.push(`press ${event.pointerId}`);
      return takes;
    },
    move: ({ id, at, travelPx }) => {
      calls.push(`move ${id} to ${at.x},${at.y}`);
      if (travelPx >= SLOP_PX) {
        tracker.claim();
      }
    },
    release: ({ id }) => {
      calls.push(`release ${id}`);
    },
    cancel: ({ id }) => {
      calls.push(`cancel ${id}`);
    },
  };
}

beforeEach(() => {
  page = new FakePage({ left: 100, top: 50, width: 200, height: 100, offsetWidth: 400, offsetHeight: 200 });
  calls = [];
  takes = true;
  tracker = new PointerTracker(handler());
  page.element.addEventListener("pointerdown", (event) => {
    tracker.press(event, page.element);
  });
});

function send(name: string, x: number, y: number, hand?: Hand): boolean {
  return page.point(name, x, y, hand);
}

describe("a drag", () => {
  test("is followed out of the element from its first movement on, in the element's pixels", () => {
    send("pointerdown", 150, 148);
    send("pointermove", 150, 400, { isOver: false });
    send("pointerup", 160, 420, { isOver: false });
    expect(calls).toEqual(["press 1", "move 1 to 100,700", "move 1 to 120,740", "release 1"]);
  });

  test.each(["mouse", "pen"])("of a %s ends with its first movement without the button", (type) => {
    send("pointerdown", 150, 148, { type });
    send("pointermove", 180, 148, { type });
    send("pointermove", 190, 60, { type, buttons: 0 });
    send("pointermove", 200, 60, { type, buttons: 0 });
    expect(calls).toEqual(["press 1", "move 1 to 160,196", "cancel 1"]);
    expect(page.captured.size).toBe(0);
  });

  test("goes on while a second button comes and goes, and opens no menu", () => {
    send("pointerdown", 150, 148);
    send("pointermove", 180, 148);
    send("pointermove", 180, 148, { button: 2, buttons: LEFT | RIGHT });
    expect(page.send("contextmenu")).toBe(true);
    send("pointermove", 190, 148, { buttons: LEFT | RIGHT });
    send("pointermove", 190, 148, { button: 0, buttons: RIGHT });
    send("pointermove", 220, 148, { buttons: RIGHT });
    send("pointerup", 220, 148, { button: 2 });
    expect(calls).toEqual(["press 1", "move 1 to 160,196", "move 1 to 180,196", "release 1"]);
  });

  const ends: readonly (readonly [string, () => void])[] = [
    ["the browser takes the pointer away", () => send("pointercancel", 0, 0)],
    ["the window loses the focus", () => page.send("blur", {}, false)],
    ["Escape is pressed", () => page.send("keydown", { key: "Escape" })],
    ["its button is pressed anew", () => send("pointerdown", 150, 148, { isOver: false })],
    [
      "the capture is lost",
      () => {
        page.captured.clear();
        page.send("lostpointercapture", { pointerId: 1 });
      },
    ],
    [
      "the element leaves the page",
      () => {
        Object.assign(page.element, { isConnected: false });
        send("pointermove", 1, 1);
      },
    ],
    [
      "the page is hidden",
      () => {
        page.document.visibilityState = "hidden";
        page.send("visibilitychange");
      },
    ],
  ];

  test.each(ends)("ends when %s", (_, end) => {
    send("pointerdown", 150, 148);
    send("pointermove", 180, 148);
    end();
    expect(calls.slice(2)).toEqual(["cancel 1"]);
    expect(tracker.pressed).toEqual([]);
    send("pointermove", 190, 148);
    expect(calls.slice(2)).toEqual(["cancel 1"]);
  });

  test("takes Escape for itself", () => {
    expect(page.send("keydown", { key: "Escape" })).toBe(false);
    send("pointerdown", 150, 148);
    expect(page.send("keydown", { key: "Escape" })).toBe(true);
    expect(page.send("keydown", { key: "Escape" })).toBe(false);
  });

  test("goes on when the capture of what a finger touched passes to the element", () => {
    send("pointerdown", 150, 148, { type: "touch" });
    send("pointermove", 180, 148, { type: "touch" });
    page.send("lostpointercapture", { pointerId: 1 });
    send("pointermove", 190, 148, { type: "touch" });
    expect(calls.at(-1)).toBe("move 1 to 180,196");
  });

  test("of a pointer that can't be captured is followed all the same", () => {
    page.element.setPointerCapture = () => {
      throw new DOMException("no active pointer", "NotFoundError");
    };
    send("pointerdown", 150, 148);
    send("pointermove", 180, 148);
    send("pointerup", 180, 148);
    expect(calls.at(-1)).toBe("release 1");
  });
});

describe("a press", () => {
  test("of another button is left alone", () => {
    send("pointerdown", 150, 100, { button: 2, buttons: RIGHT });
    send("pointerdown", 150, 100, { type: "pen", button: 5, buttons: 32 });
    expect(calls).toEqual([]);
  });

  test("is not captured before it has moved, so that it clicks what it is on", () => {
    send("pointerdown", 150, 100);
    send("pointermove", 152, 100);
    expect(page.captured.size).toBe(0);
    send("pointermove", 158, 100);
    expect([...page.captured]).toEqual([1]);
  });

  test("that is refused is not followed", () => {
    takes = false;
    send("pointerdown", 150, 100);
    send("pointermove", 180, 100);
    send("pointerup", 180, 100);
    expect(calls).toEqual(["press 1"]);
    expect(page.view.listeners).toBe(0);
  });

  test("of a second finger ends alone", () => {
    for (const id of [1, 2]) {
      send("pointerdown", 150, 100, { id, type: "touch" });
    }
    send("pointercancel", 150, 100, { id: 1, type: "touch" });
    send("pointermove", 160, 100, { id: 2, type: "touch" });
    send("pointerup", 160, 100, { id: 2, type: "touch" });
    expect(calls.slice(2)).toEqual(["cancel 1", "move 2 to 120,100", "release 2"]);
  });
});

describe("the click after a press", () => {
  test("is swallowed where it was a drag, even one that was broken off, and once only", () => {
    for (const end of [() => send("pointerup", 180, 100), () => page.send("blur", {}, false)]) {
      send("pointerdown", 150, 100);
      send("pointermove", 180, 100);
      end();
      expect(page.send("click", { detail: 1 }, false)).toBe(true);
      expect(page.send("click", { detail: 1 }, false)).toBe(false);
    }
  });

  test("is swallowed where the press was broken off before it moved", () => {
    send("pointerdown", 150, 100);
    page.send("keydown", { key: "Escape" });
    send("pointerup", 150, 100);
    expect(page.send("click", { detail: 1 }, false)).toBe(true);
  });

  test("is none of the drag's once there is a new press, or where it is a key's", () => {
    send("pointerdown", 150, 100);
    send("pointermove", 180, 100);
    send("pointermove", 180, 100, { buttons: 0 });
    expect(page.send("click", { detail: 0 }, false)).toBe(false);
    send("pointerdown", 20, 20, { isOver: false });
    expect(page.send("click", { detail: 1 }, false)).toBe(false);
    send("pointerdown", 150, 100);
    send("pointermove", 180, 100);
    send("pointerdown", 20, 20, { isOver: false });
    expect(page.send("click", { detail: 1 }, false)).toBe(false);
  });

  test("is left alone where it was no drag", () => {
    send("pointerdown", 150, 100);
    send("pointerup", 150, 100);
    expect(page.send("click", { detail: 1 }, false)).toBe(false);
  });
});

/** What happens to hands and page; a hand's buttons also change where the page hears nothing of it. */
interface Happening {
  readonly kind:
    | "down"
    | "up"
    | "move"
    | "second button"
    | "unheard"
    | "cancel"
    | "blur"
    | "hide"
    | "escape"
    | "lost capture"
    | "refuse";
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom("down", "move", "move", "unheard", "up") },
    { weight: 3, arbitrary: fc.constantFrom("second button", "cancel", "lost capture") },
    { weight: 1, arbitrary: fc.constantFrom("blur", "hide", "escape", "refuse") },
  ),
  id: fc.integer({ min: 1, max: 4 }),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
});

const TYPES = ["mouse", "pen", "touch", "touch"];

test("whatever hands do: nothing moves without a button, each press ends once, nothing is left behind", () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 40, maxLength: 80, size: "max" }), (happenings) => {
      page = new FakePage({ left: 0, top: 0, width: 400, height: 300 });
      /** The buttons that each hand really holds. */
      const held = new Map<number, number>();
      const followed = new Set<number>();
      /** An error in a listener would not reach this test. */
      const faults: string[] = [];
      let refusing = false;
      const end = ({ id }: PressedPointer): void => {
        if (!followed.delete(id)) {
          faults.push(`${id} ends, but was not pressed`);
        }
      };
      tracker = new PointerTracker({
        press: ({ id }) => {
          if (followed.has(id)) {
            faults.push(`${id} is pressed twice`);
          }
          if (!refusing) {
            followed.add(id);
          }
          return !refusing;
        },
        move: ({ id, travelPx }, _, { button, buttons }) => {
          const isHeld = (buttons & LEFT) !== 0;
          const isLetGo = button === 0 && !isHeld;
          if (!followed.has(id) || !(isHeld || isLetGo)) {
            faults.push(`${id} moves, but is not held`);
          }
          if (travelPx >= SLOP_PX) {
            tracker.claim();
          }
        },
        release: end,
        cancel: end,
      });
      page.element.addEventListener("pointerdown", (event) => {
        tracker.press(event, page.element);
      });
      for (const { kind, id, x, y } of happenings) {
        const type = TYPES[id - 1];
        const before = held.get(id) ?? 0;
        const tell = (name: string, button: number, buttons: number): void => {
          held.set(id, buttons);
          send(name, x, y, { id, type, button, buttons, isOver: name === "pointerdown" });
          const isHeld = (buttons & LEFT) !== 0;
          expect(isHeld || !tracker.pressed.some((pointer) => pointer.id === id)).toBe(true);
        };
        switch (kind) {
          case "down":
            tell(before === 0 ? "pointerdown" : "pointermove", before & LEFT ? -1 : 0, before | LEFT);
            break;
          case "up":
            if (before & LEFT) {
              tell((before & ~LEFT) === 0 ? "pointerup" : "pointermove", 0, before & ~LEFT);
            }
            break;
          case "move":
            if (type !== "touch" || before !== 0) {
              tell("pointermove", -1, before);
            }
            break;
          case "second button":
            if (type !== "touch") {
              tell(before === 0 ? "pointerdown" : "pointermove", 2, before | RIGHT);
            }
            break;
          case "unheard":
            held.set(id, type === "touch" ? before : 0);
            break;
          case "cancel":
            tell("pointercancel", 0, 0);
            break;
          case "blur":
            page.send("blur", {}, false);
            expect(followed.size).toBe(0);
            break;
          case "hide":
            page.document.visibilityState = "hidden";
            page.send("visibilitychange", {}, false);
            page.document.visibilityState = "visible";
            expect(followed.size).toBe(0);
            break;
          case "escape":
            page.send("keydown", { key: "Escape" }, false);
            expect(followed.size).toBe(0);
            break;
          case "lost capture":
            page.captured.delete(id);
            page.send("lostpointercapture", { pointerId: id }, false);
            break;
          case "refuse":
            refusing = !refusing;
        }
        expect(faults).toEqual([]);
        expect(tracker.pressed.map((pointer) => pointer.id).sort()).toEqual([...followed].sort());
        expect([...page.captured].every((captured) => followed.has(captured))).toBe(true);
      }
      page.send("blur", {}, false);
      page.send("pointerdown", { pointerId: 9, button: 1 }, false);
      expect(page.view.listeners).toBe(0);
    }),
    { numRuns: 150 },
  );
});
