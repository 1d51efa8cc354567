import type { ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayOf } from "../../shared/time/calendar.js";
import { figure, seriesOf } from "../../shared/series/testing.js";
import { FakePage, type Hand } from "../../shared/pointer/testing.js";
import { shownYears, type YearRange } from "./brush.js";
import { BrushInput } from "./brush-input.js";
import { modelsOf, plansOf } from "./panels.js";

const WIDTH_PX = 600;
const models = modelsOf([seriesOf([figure("2000", 1), figure("2004", 3), figure("2010", 5)])], {}, {});
const plans = plansOf(
  models,
  { widthPx: WIDTH_PX, heightPx: 300, compact: false },
  (text) => text.length * 7,
);
const host = {
  addController: () => undefined,
  requestUpdate: () => undefined,
} as unknown as ReactiveControllerHost;

let page: FakePage;
let brush: BrushInput;
let shown: (YearRange | undefined)[];
let scale = 1;

beforeEach(() => {
  vi.useFakeTimers();
  scale = 1;
  shown = [];
  show();
});

afterEach(() => {
  vi.useRealTimers();
});

function show(): void {
  const size = { width: WIDTH_PX * scale, height: 300 * scale, offsetWidth: WIDTH_PX, offsetHeight: 300 };
  page = new FakePage({ left: 20, top: 10, ...size });
  Object.assign(page.element, { dataset: { panel: "0" } });
  brush = new BrushInput(host, {
    models: () => models,
    drawn: () => ({ plans, svgs: [], pointsPx: [] }),
    mayBrush: () => true,
    shown: () => shownYears(models),
    plotOf: () => page.element,
    select: () => undefined,
    show: (part) => {
      shown.push(part);
    },
  });
  page.element.addEventListener("pointerdown", (event) => {
    brush.press(event, page.element);
  });
}

/** Sends an event over the middle of a year. */
function send(name: string, year: number, hand?: Hand): void {
  page.point(name, 20 + plans[0].scales.xPx(dayOf(year, 7)) * scale, 60, hand);
}

describe("a drag across a plot", () => {
  test.each([1, 0.5, 2])(
    "chooses the years under it, on a page that shows it %s times as large",
    (factor) => {
      scale = factor;
      show();
      send("pointerdown", 2003);
      send("pointermove", 2005);
      expect(brush.marked).toMatchObject({ fromYear: 2003, toYear: 2005 });
      send("pointermove", 2008);
      send("pointerup", 2008);
      expect(shown).toEqual([{ fromYear: 2003, toYear: 2008, panel: 0, byKeys: false }]);
      expect(brush.marked).toBeUndefined();
    },
  );

  test("chooses nothing once its button is lost, and follows the pointer no more", () => {
    send("pointerdown", 2003);
    send("pointermove", 2005);
    send("pointermove", 2008, { buttons: 0 });
    expect(brush.marked).toBeUndefined();
    send("pointermove", 2009, { buttons: 0 });
    send("pointerup", 2009);
    expect([brush.marked, shown]).toEqual([undefined, []]);
  });

  test("chooses nothing after Escape", () => {
    send("pointerdown", 2003);
    send("pointermove", 2005);
    expect(page.send("keydown", { key: "Escape" })).toBe(true);
    send("pointermove", 2008);
    send("pointerup", 2008);
    expect([brush.marked, shown]).toEqual([undefined, []]);
  });

  test("is one pointer's", () => {
    send("pointerdown", 2003);
    send("pointermove", 2005);
    send("pointerdown", 2009, { id: 2, type: "touch" });
    send("pointermove", 2001, { id: 2, type: "touch" });
    send("pointerup", 2001, { id: 2, type: "touch" });
    expect(brush.marked).toMatchObject({ fromYear: 2003, toYear: 2005 });
  });
});

describe("a finger", () => {
  const finger = { type: "touch" };

  test("chooses after a rest, without the menu that a rest asks for", () => {
    send("pointerdown", 2003, finger);
    vi.advanceTimersByTime(400);
    expect(page.send("contextmenu")).toBe(true);
    send("pointermove", 2006, finger);
    send("pointerup", 2006, finger);
    expect(shown).toMatchObject([{ fromYear: 2003, toYear: 2006 }]);
  });

  test("that moves at once reads and chooses nothing", () => {
    send("pointerdown", 2003, finger);
    send("pointermove", 2006, finger);
    vi.advanceTimersByTime(1_000);
    send("pointerup", 2006, finger);
    expect([brush.marked, shown]).toEqual([undefined, []]);
  });

  test("that leaves the screen chooses nothing", () => {
    send("pointerdown", 2003, finger);
    vi.advanceTimersByTime(400);
    send("pointermove", 2006, finger);
    send("pointercancel", 2006, finger);
    expect([brush.marked, shown]).toEqual([undefined, []]);
  });
});
