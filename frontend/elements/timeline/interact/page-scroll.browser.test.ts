/** The timeline as a part of a longer page, such as an article: who scrolls past it is never caught in it. */
import { beforeEach, expect, test, vi } from "vitest";
import { fingers, mouse, placeOn, touchScreen, type Place } from "../../../shared/testing/hands.js";
import { within } from "../../../shared/testing/page.js";
import { movedFrom, openPage, windowOf } from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

const WINDOW = `from="1950" to="1990"`;

beforeEach(() => {
  // A timeline in a frame takes the page around to scroll; the test runs in a frame, and means the page in it.
  vi.stubGlobal("parent", window);
  scrollTo(0, 0);
});

async function openArticle(attributes = ""): Promise<BlTimeline> {
  return openPage(
    `<p style="height: 400px">Before</p>
    <bl-timeline ${WINDOW} style="height: 420px" ${attributes}></bl-timeline>
    <p style="height: 3000px">After</p>`,
  );
}

/** A page that is as high as the window. */
async function openFramelessPage(): Promise<BlTimeline> {
  return openPage(`<bl-timeline ${WINDOW} style="position: fixed; inset: 0"></bl-timeline>`);
}

/** Over the plot, beside the marks. */
function onPlot(timeline: BlTimeline): Place {
  const { x, y } = placeOn(timeline, { x: 0.6, y: 0 });
  return { x, y: y + 20 };
}

function hint(timeline: BlTimeline): boolean {
  return within(timeline, "[part=hint]").checkVisibility();
}

/** Scrolls the page with one finger and waits until it has stopped swinging. */
async function scrollByFinger(from: Place): Promise<void> {
  const rests = new Promise((resolve) => {
    addEventListener("scrollend", resolve, { once: true });
  });
  await fingers.swipe({ y: -200 }, from);
  await rests;
  expect(scrollY).toBeGreaterThan(100);
}

test("the wheel scrolls the page, and the timeline says how to zoom", async () => {
  const timeline = await openArticle();
  const before = await windowOf(timeline);
  await mouse.move(onPlot(timeline));
  await mouse.wheel(onPlot(timeline), { y: 250 });
  await expect.poll(() => scrollY).toBeGreaterThan(200);
  expect(hint(timeline)).toBe(true);
  expect(await windowOf(timeline)).toBe(before);
});

test("Ctrl and the wheel zoom the timeline and not the page", async () => {
  const timeline = await openArticle();
  const before = await windowOf(timeline);
  await mouse.move(onPlot(timeline));
  await mouse.wheel(onPlot(timeline), { y: -250 }, "Control");
  await movedFrom(timeline, before);
  expect(scrollY).toBe(0);
});

test("the wheel sideways moves the timeline", async () => {
  const timeline = await openArticle();
  const before = await windowOf(timeline);
  await mouse.move(onPlot(timeline));
  await mouse.wheel(onPlot(timeline), { x: 250 });
  await movedFrom(timeline, before);
  expect(scrollY).toBe(0);
});

test("the wheel is the timeline's where the application says so", async () => {
  const timeline = await openArticle();
  timeline.setAttribute("page-scroll", "no");
  const before = await windowOf(timeline);
  await mouse.move(onPlot(timeline));
  await mouse.wheel(onPlot(timeline), { y: -250 });
  await movedFrom(timeline, before);
  expect(scrollY).toBe(0);
});

test("one finger up scrolls the page, and one finger sideways moves the timeline", async () => {
  await touchScreen(1024, 768);
  const timeline = await openArticle();
  const before = await windowOf(timeline);
  await scrollByFinger({ x: 700, y: 600 });
  expect(await windowOf(timeline)).toBe(before);
  const scrolled = scrollY;
  const { y } = placeOn(timeline, { x: 0, y: 0 });
  await fingers.swipe({ x: -200 }, { x: 700, y: y + 30 });
  await movedFrom(timeline, before);
  expect(scrollY).toBe(scrolled);
});

test("where time runs down, one finger scrolls the page and two move through time", async () => {
  await touchScreen(390, 844);
  const timeline = await openArticle();
  const before = await windowOf(timeline);
  await scrollByFinger({ x: 250, y: 700 });
  expect(await windowOf(timeline)).toBe(before);
  const scrolled = scrollY;
  const { y } = placeOn(timeline, { x: 0, y: 0 });
  await fingers.swipe({ y: -120 }, { x: 200, y: y + 250 }, { x: 280, y: y + 250 });
  await movedFrom(timeline, before);
  expect(scrollY).toBe(scrolled);
});

test("the wheel zooms on a page that doesn't scroll", async () => {
  const timeline = await openFramelessPage();
  const before = await windowOf(timeline);
  await mouse.move(onPlot(timeline));
  await mouse.wheel(onPlot(timeline), { y: -250 });
  await movedFrom(timeline, before);
  expect(hint(timeline)).toBe(false);
});

test("no finger is the page's on a page that doesn't scroll", async () => {
  const timeline = await openFramelessPage();
  expect(getComputedStyle(within(timeline, ".stage")).touchAction).toBe("none");
});

test("in a frame, whose page can't be known, the wheel is the page's", async () => {
  vi.unstubAllGlobals();
  const timeline = await openFramelessPage();
  const before = await windowOf(timeline);
  await mouse.move(onPlot(timeline));
  await mouse.wheel(onPlot(timeline), { y: -250 });
  await expect.poll(() => hint(timeline)).toBe(true);
  expect(await windowOf(timeline)).toBe(before);
});
