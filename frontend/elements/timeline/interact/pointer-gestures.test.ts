import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Point } from "../../../shared/pointer/element-space.js";
import { FakePage, type Hand } from "../../../shared/pointer/testing.js";
import { PointerGestures, type GestureHandler } from "./pointer-gestures.js";

/** From here down one finger reads. */
const STRIP_TOP_PX = 500;

let now = 0;
let calls: string[] = [];
let held = 0;
let page: FakePage;
let gestures: PointerGestures;
let oneFingerIsThePages = false;

function point({ x, y }: Point): string {
  return `${Math.round(x)},${Math.round(y)}`;
}

function handler(): GestureHandler {
  const note = (text: string): void => {
    calls.push(text);
  };
  return {
    begin: () => {
      note("begin");
    },
    zoom: (factor, about) => {
      note(`zoom ${factor.toFixed(2)} about ${point(about)}`);
    },
    drag: (by) => {
      note(`drag ${point(by)}`);
    },
    release: ({ x, y }) => {
      note(`release ${x.toFixed(1)},${y.toFixed(1)}`);
    },
    rest: () => {
      note("rest");
    },
    tap: (at) => {
      note(`tap ${point(at)}`);
    },
    doubleTap: (at) => {
      note(`double tap ${point(at)}`);
    },
    mayBecomeLongPress: () => {
      held++;
    },
    longPress: (at) => {
      note(`long press ${point(at)}`);
    },
    hover: (at) => {
      if (at !== undefined) {
        note(`hover ${point(at)}`);
      }
    },
    pageScrolls: () => false,
    oneFingerIsPages: () => oneFingerIsThePages,
    startsReading: ({ y }) => y >= STRIP_TOP_PX,
    read: (at) => {
      note(`read ${point(at)}`);
    },
    leftToPage: (by) => {
      note(`left to the page: ${by}`);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  calls = [];
  held = 0;
  oneFingerIsThePages = false;
  show(1);
});

afterEach(() => {
  gestures.disconnect();
  vi.useRealTimers();
});

/** The plot, as large as the page around it makes it. */
function show(scale: number): void {
  const offset = { offsetWidth: 800, offsetHeight: 600 };
  page = new FakePage({ left: 100, top: 50, width: 800 * scale, height: 600 * scale, ...offset });
  gestures = new PointerGestures(page.element, handler());
}

/** Sends an event, of a finger unless said, so many pixels of the window from the plot's corner. */
function send(name: string, x: number, y: number, hand: Hand = {}): boolean {
  return page.point(name, x + 100, y + 50, { type: "touch", more: { touches: [], timeStamp: now }, ...hand });
}

function wait(ms: number): void {
  now += ms;
  vi.advanceTimersByTime(ms);
}

function tap(x: number, y: number, hand?: Hand): void {
  send("pointerdown", x, y, hand);
  wait(40);
  send("pointerup", x, y, hand);
}

describe("a long press", () => {
  test.each(["touch", "pen"] as const)("of a %s is told once, and is no tap", (type) => {
    send("pointerdown", 30, 40, { type });
    wait(499);
    expect(calls).toEqual(["begin"]);
    wait(1);
    send("pointerup", 30, 40, { type });
    expect(calls).toEqual(["begin", "long press 30,40", "rest"]);
  });

  test("ends where the finger moves", () => {
    send("pointerdown", 30, 40);
    wait(300);
    send("pointermove", 30, 50);
    wait(600);
    expect(calls).toEqual(["begin", "drag 0,10"]);
  });

  test("is none of a mouse's, of two fingers or of one that was taken away", () => {
    send("pointerdown", 30, 40, { type: "mouse" });
    wait(600);
    send("pointerup", 30, 40, { type: "mouse" });
    send("pointerdown", 30, 40);
    send("pointerdown", 90, 40, { id: 2 });
    wait(600);
    send("pointercancel", 30, 40);
    send("pointercancel", 90, 40, { id: 2 });
    expect(calls.filter((call) => call.startsWith("long"))).toEqual([]);
  });

  test("is told to be possible as soon as a finger is down, and never of a mouse", () => {
    tap(30, 40, { type: "mouse" });
    expect(held).toBe(0);
    send("pointerdown", 30, 40);
    expect(held).toBe(1);
  });

  test("opens no menu of the browser's, be it early, in time or when the finger is lifted", () => {
    send("pointerdown", 30, 40);
    expect(send("contextmenu", 30, 40)).toBe(true);
    wait(500);
    expect(send("contextmenu", 30, 40)).toBe(true);
    send("pointerup", 30, 40);
    expect(send("contextmenu", 30, 40)).toBe(true);
  });

  test("leaves a mouse its menu", () => {
    send("pointerdown", 30, 40);
    wait(500);
    send("pointerup", 30, 40);
    const right = { type: "mouse", button: 2, buttons: 2 };
    send("pointerdown", 30, 40, right);
    expect(send("contextmenu", 30, 40, right)).toBe(false);
  });
});

describe("a tap", () => {
  test("twice at a place is a double tap there", () => {
    tap(30, 40);
    wait(100);
    tap(34, 42);
    expect(calls).toEqual(["begin", "tap 30,40", "begin", "double tap 34,42"]);
  });

  test("twice, but slowly or far apart, is two taps", () => {
    tap(30, 40);
    wait(400);
    tap(30, 40);
    wait(100);
    tap(130, 40);
    expect(calls.filter((call) => call.startsWith("tap"))).toHaveLength(3);
  });

  test("ends in no click on what it has opened", () => {
    tap(30, 40);
    expect(send("touchend", 30, 40)).toBe(true);
  });
});

describe("a drag", () => {
  test("follows the hand and coasts at its last speed", () => {
    send("pointerdown", 100, 40);
    for (let x = 90; x >= 50; x -= 10) {
      wait(10);
      send("pointermove", x, 40);
    }
    send("pointerup", 50, 40);
    expect(calls.slice(1, -1)).toEqual(Array(5).fill("drag -10,0"));
    expect(calls.at(-1)).toBe("release -1.0,0.0");
  });

  test("that pauses before it is let go doesn't coast", () => {
    send("pointerdown", 100, 40);
    wait(10);
    send("pointermove", 50, 40);
    wait(200);
    send("pointerup", 50, 40);
    expect(calls.at(-1)).toBe("release 0.0,0.0");
  });

  test("of one finger is left to the page where it is the page's, of two is not", () => {
    oneFingerIsThePages = true;
    send("pointerdown", 100, 40);
    send("pointermove", 100, 60);
    expect(calls).toEqual(["begin", "left to the page: finger"]);
    send("pointerdown", 160, 60, { id: 2 });
    send("pointermove", 160, 80, { id: 2 });
    expect(calls.some((call) => call.startsWith("drag"))).toBe(true);
  });
});

describe("a pinch", () => {
  test("zooms about the fingers' middle and moves with it", () => {
    send("pointerdown", 100, 40);
    send("pointerdown", 200, 40, { id: 2 });
    send("pointermove", 300, 40, { id: 2 });
    expect(calls.slice(-2)).toEqual(["drag 50,0", "zoom 2.00 about 200,40"]);
  });

  test("goes on as a drag of the finger that stays", () => {
    send("pointerdown", 100, 40);
    send("pointerdown", 200, 40, { id: 2 });
    send("pointermove", 300, 40, { id: 2 });
    send("pointerup", 300, 40, { id: 2 });
    send("pointermove", 110, 40);
    expect(calls.at(-1)).toBe("drag 10,0");
  });
});

describe("one finger where it reads", () => {
  test("reads where it comes down and along its way, and neither moves time nor coasts", () => {
    send("pointerdown", 100, 540);
    wait(10);
    send("pointermove", 140, 542);
    wait(10);
    send("pointerup", 140, 542);
    expect(calls).toEqual(["begin", "read 100,540", "read 140,542", "release 0.0,0.0"]);
  });

  test("goes on reading wherever it goes, and pans where it has come down beside", () => {
    send("pointerdown", 100, 540);
    send("pointermove", 140, 40);
    expect(calls.at(-1)).toBe("read 140,40");
    send("pointerup", 140, 40);
    send("pointerdown", 100, 40);
    send("pointermove", 140, 540);
    expect(calls.at(-1)).toBe("drag 40,500");
  });

  test("is joined by a second one, and both move and zoom", () => {
    send("pointerdown", 100, 540);
    send("pointerdown", 200, 540, { id: 2 });
    send("pointermove", 300, 540, { id: 2 });
    expect(calls.slice(-2)).toEqual(["drag 50,0", "zoom 2.00 about 200,540"]);
  });

  test("is a finger's matter: a mouse drags, a pen too", () => {
    for (const type of ["mouse", "pen"] as const) {
      send("pointerdown", 100, 540, { type });
      send("pointermove", 140, 540, { type });
      expect(calls.at(-1)).toBe("drag 40,0");
      send("pointerup", 140, 540, { type });
    }
  });
});

describe("a hand that is lost", () => {
  test("moves nothing and taps nothing: a mouse without its button hovers", () => {
    send("pointerdown", 100, 40, { type: "mouse" });
    send("pointermove", 140, 40, { type: "mouse" });
    send("pointermove", 200, 40, { type: "mouse", buttons: 0 });
    expect(calls.slice(2)).toEqual(["release 0.0,0.0", "hover 200,40"]);
    send("pointerdown", 300, 40, { type: "mouse" });
    send("pointerup", 300, 40, { type: "mouse", buttons: 0 });
    expect(calls.at(-1)).toBe("tap 300,40");
  });

  test("taps nothing where it had not moved yet", () => {
    send("pointerdown", 100, 40, { type: "mouse" });
    send("pointermove", 100, 40, { type: "mouse", buttons: 0 });
    expect(calls).toEqual(["begin", "release 0.0,0.0", "hover 100,40"]);
  });

  test("of two, leaves the other one to go on", () => {
    send("pointerdown", 100, 40);
    send("pointerdown", 200, 40, { id: 2 });
    send("pointercancel", 200, 40, { id: 2 });
    send("pointermove", 110, 40);
    send("pointerup", 110, 40);
    expect(calls.slice(-2)).toEqual(["drag 10,0", "release 0.0,0.0"]);
  });
});

test("a flick that is let go outside in one movement is a drag and no tap", () => {
  send("pointerdown", 100, 598, { type: "mouse" });
  wait(20);
  send("pointerup", 140, 640, { type: "mouse", buttons: 0 });
  expect(calls.slice(1)).toEqual(["drag 40,42", "release 2.0,2.1"]);
});

test("a third finger, and a mouse beside a finger, change nothing", () => {
  send("pointerdown", 100, 40);
  send("pointerdown", 150, 40, { id: 7, type: "mouse" });
  send("pointermove", 190, 40, { id: 7, type: "mouse" });
  expect(calls).toEqual(["begin"]);
  send("pointerdown", 200, 40, { id: 2 });
  const before = calls.length;
  send("pointerdown", 300, 40, { id: 3 });
  send("pointermove", 350, 40, { id: 3 });
  send("pointerup", 350, 40, { id: 3 });
  expect(calls.slice(before)).toEqual([]);
  send("pointermove", 300, 40, { id: 2 });
  expect(calls.at(-1)).toBe("zoom 2.00 about 200,40");
});

describe("in a page that shows the plot at half its size", () => {
  beforeEach(() => {
    gestures.disconnect();
    show(0.5);
  });

  test("taps, drags and hovers are in the plot's own pixels", () => {
    tap(30, 40, { type: "mouse" });
    send("pointerdown", 100, 40, { type: "mouse" });
    send("pointermove", 140, 40, { type: "mouse" });
    send("pointermove", 150, 40, { type: "mouse" });
    send("pointerup", 150, 40, { type: "mouse" });
    send("pointermove", 10, 20, { type: "mouse", buttons: 0 });
    expect(calls.filter((call) => /tap|drag|hover/.test(call))).toEqual([
      "tap 60,80",
      "drag 80,0",
      "drag 20,0",
      "hover 20,40",
    ]);
  });

  test("fingers zoom about what is between them", () => {
    send("pointerdown", 100, 40);
    send("pointerdown", 200, 40, { id: 2 });
    send("pointermove", 300, 40, { id: 2 });
    expect(calls.slice(-2)).toEqual(["drag 100,0", "zoom 2.00 about 400,80"]);
  });

  test("a hand trembles as much as ever", () => {
    send("pointerdown", 100, 40, { type: "mouse" });
    send("pointermove", 104, 40, { type: "mouse" });
    send("pointerup", 104, 40, { type: "mouse" });
    expect(calls.at(-1)).toBe("tap 208,80");
  });

  test("the wheel zooms about what is under the pointer, and moves as far as two fingers do", () => {
    const turn = { clientX: 200, clientY: 150, deltaMode: 0, deltaX: 0, timeStamp: 0 };
    page.send("wheel", { ...turn, deltaY: -300 });
    expect(calls.at(-1)).toBe("zoom 2.00 about 200,200");
    page.send("wheel", { ...turn, deltaX: 30, deltaY: 0, timeStamp: 1_000 });
    expect(calls.at(-1)).toBe("drag -60,-60");
  });
});

test("a pen hovers as a mouse does, a finger doesn't", () => {
  send("pointermove", 1, 2, { type: "pen", buttons: 0 });
  send("pointermove", 3, 4, { type: "mouse", buttons: 0 });
  send("pointermove", 5, 6, { type: "touch" });
  expect(calls).toEqual(["hover 1,2", "hover 3,4"]);
});

test("nothing is heard after disconnect, timers included", () => {
  send("pointerdown", 30, 40);
  gestures.disconnect();
  wait(1_000);
  send("pointerup", 30, 40);
  expect(calls).toEqual(["begin"]);
});
