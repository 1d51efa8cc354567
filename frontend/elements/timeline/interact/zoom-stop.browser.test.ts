/** Hands, buttons and keys that zoom in beside the entries are held at the last window that shows one. */
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { mouse, placeOn, resizeWindow, type Place } from "../../../shared/testing/hands.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { allWithin, textWithin, within } from "../../../shared/testing/page.js";
import { edgeDays } from "../../../shared/time/edtf.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { documentOf, onDay } from "../testing/documents.js";
import { movedFrom, openTimeline, windowOf } from "../testing/page.js";
import { INSISTING_PAUSE_MS } from "../time/zoom-stop.js";
import type { BlTimeline } from "../view/timeline-element.js";

const ENTRY = dayOf(1930);
let timeline: BlTimeline;
/** Stands still but for `pause`, so that a slow machine makes no pause in a gesture. */
let clockMs = 0;

beforeEach(async () => {
  vi.spyOn(performance, "now").mockImplementation(() => clockMs);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const { messages } = madeUpTimeline();
  const sparse = documentOf([onDay(ENTRY), onDay(dayOf(1980))], { messages });
  timeline = await openTimeline(`from="1923" to="1949"`, sparse);
});

const TURNS = 6;

/** Turns the wheel closer over a place, as one movement of a hand; each turn is heard before the next. */
async function turnCloser(at: Place): Promise<void> {
  const before = await windowOf(timeline);
  for (let turn = 0; turn < TURNS; turn++) {
    const heard = new Promise((resolve) => {
      timeline.addEventListener("wheel", resolve, { once: true });
    });
    await mouse.wheel(at, { y: -300 });
    await heard;
  }
  await movedFrom(timeline, before);
}

function ends(): { readonly first: number; readonly last: number } {
  return {
    first: edgeDays(timeline.from)?.earliest ?? NaN,
    last: edgeDays(timeline.to)?.latest ?? NaN,
  };
}

/** The hand rests for longer than within one gesture. */
function pause(): void {
  clockMs += INSISTING_PAUSE_MS + 1;
}

test("a wheel turned over nothing stops where an entry is still in sight, says so, and goes on after a pause", async () => {
  const nowhere = placeOn(within(timeline, ".stage"), { x: 0.8, y: 0.3 });
  await turnCloser(nowhere);
  const { first, last } = ends();
  expect(first).toBeLessThan(ENTRY);
  expect(last).toBeGreaterThan(ENTRY);
  const hint = within(timeline, ".hint");
  expect(hint.hidden).toBe(false);
  expect(hint.textContent).toBe("Nothing lies closer here. Zoom once more to go on.");
  expect(textWithin(timeline, ".live")).toBeTruthy();

  pause();
  await turnCloser(nowhere);
  expect(ends().first).toBeGreaterThan(ENTRY);
});

test("the button and the key stop, too, and go on when pressed again after a pause", async () => {
  const button = within(timeline, '.buttons button[aria-label="Zoom in"]');
  for (let press = 0; press < 4; press++) {
    await userEvent.click(button);
    await timeline.idle;
  }
  const held = ends();
  expect(held.first).toBeLessThan(ENTRY);
  within(timeline, ".stage").focus();
  pause();
  await userEvent.keyboard("+");
  await timeline.idle;
  expect(ends().first).toBeGreaterThan(ENTRY);
});

test("on a phone what is said of a stop lies neither on a title nor on the overview", async () => {
  const { messages } = madeUpTimeline();
  await resizeWindow(390, 760);
  const rows = Array.from({ length: 9 }, (_, year) =>
    onDay(dayOf(1922 + 3 * year), { title: "A lamp is hung out over the station's door", significance: 5 }),
  );
  timeline = await openTimeline(`from="1923" to="1949"`, documentOf(rows, { messages }));
  const stage = within(timeline, ".stage");
  await turnCloser(placeOn(stage, { x: 0.6, y: 0.5 }));
  const hint = within(timeline, ".hint");
  expect(hint.hidden).toBe(false);
  const covered = hint.getBoundingClientRect();
  const others = [...allWithin(timeline, ".mark text"), within(timeline, ".overview")];
  expect(others.length).toBeGreaterThan(1);
  for (const other of others) {
    const { bottom, left, right, top } = other.getBoundingClientRect();
    const isBeside =
      right <= covered.left || left >= covered.right || bottom <= covered.top || top >= covered.bottom;
    expect(isBeside, other.textContent).toBe(true);
  }
});

test("code that asks for a closer window gets it", async () => {
  for (let step = 0; step < 4; step++) {
    timeline.zoomIn();
    await timeline.idle;
  }
  expect(await windowOf(timeline)).toBeTruthy();
  expect(within(timeline, ".hint").hidden).toBe(true);
});
