/** While the scale changes, a canvas shows the timeline; at rest its own elements do, and show the same. */
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { openTimeline } from "../testing/page.js";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { allWithin, within } from "../../../shared/testing/page.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { documentOf, onDay } from "../testing/documents.js";
import type { BlTimeline } from "./timeline-element.js";

/** Letters are smoothed in other ways on a canvas, and stand on parts of pixels. */
const LEAST_DIFFERENCE = 96;
const MOST_DIFFERENT = 0.02;

/** What the leaders of a few labels take of a phone's screen. */
const LEADERS_SHARE = 0.002;

const FINGERS = [1, 2] as const;
const SPREAD_PX = 120;

function placeOf(finger: number, px: number): number {
  return innerWidth / 2 + (finger === 1 ? -px : px);
}

function touch(timeline: BlTimeline, type: string, pointerId: number, clientX: number): void {
  within(timeline, ".stage").dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      isPrimary: pointerId === 1,
      pointerType: "touch",
      pointerId,
      clientX,
      clientY: innerHeight / 2,
    }),
  );
}

/** Two fingers that spread, and stay: the window does not come to rest. */
async function spread(timeline: BlTimeline): Promise<void> {
  FINGERS.forEach((finger) => {
    touch(timeline, "pointerdown", finger, placeOf(finger, 50));
  });
  for (let px = 50; px <= SPREAD_PX; px += 10) {
    FINGERS.forEach((finger) => {
      touch(timeline, "pointermove", finger, placeOf(finger, px));
    });
    await new Promise(requestAnimationFrame);
  }
}

function letGo(timeline: BlTimeline): void {
  FINGERS.forEach((finger) => {
    touch(timeline, "pointerup", finger, placeOf(finger, SPREAD_PX));
  });
}

/** The moving picture, once its painter is ready for a movement. */
async function movingPicture(timeline: BlTimeline): Promise<HTMLElement> {
  await expect.poll(() => timeline.shadowRoot?.querySelector(".moving-picture")).not.toBeNull();
  const picture = within(timeline, ".moving-picture");
  await expect.poll(() => picture.dataset.prepared).toBe("");
  return picture;
}

async function pixels(): Promise<ImageData> {
  const base64 = await page.screenshot({ save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  if (context === null) {
    throw new Error("no canvas to compare pictures on");
  }
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** The painter places the last frame when it has time to. */
async function steadyPixels(): Promise<ImageData> {
  let before = await pixels();
  for (;;) {
    const now = await pixels();
    if (shareThatDiffers(before, now) === 0) {
      return now;
    }
    before = now;
  }
}

function shareThatDiffers(one: ImageData, other: ImageData): number {
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const apart = [0, 1, 2].map((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]));
    different += Math.max(...apart) > LEAST_DIFFERENCE ? 1 : 0;
  }
  return different / (one.data.length / 4);
}

for (const direction of ["", `time-direction="rtl"`]) {
  test(`the moving picture shows what the graphic shows at rest ${direction}`, async () => {
    const timeline = await openTimeline(`preload ${direction}`);
    const picture = await movingPicture(timeline);
    const before = within(timeline, ".corner").textContent;
    await spread(timeline);
    await expect.poll(() => picture.style.visibility).toBe("");
    const moving = await steadyPixels();
    letGo(timeline);
    await timeline.idle;
    expect(picture.style.visibility).toBe("hidden");
    expect(within(timeline, ".corner").textContent).not.toBe(before);
    expect(shareThatDiffers(moving, await pixels())).toBeLessThan(MOST_DIFFERENT);
  });
}

test("on a phone the moving picture has displaced titles and their leaders where the graphic has them", async () => {
  await resizeWindow(390, 720);
  const close = Array.from({ length: 12 }, (_, index) =>
    onDay(dayOf(1960) + index * 200, { title: `A moment, number ${index}`, theme: index % 4 }),
  );
  const timeline = await openTimeline("preload", documentOf(close));
  const picture = await movingPicture(timeline);
  await spread(timeline);
  await expect.poll(() => picture.style.visibility).toBe("");
  const moving = await steadyPixels();
  letGo(timeline);
  await timeline.idle;
  expect(within(timeline, ".leaders").childElementCount).toBeGreaterThan(5);
  expect(shareThatDiffers(moving, await pixels())).toBeLessThan(LEADERS_SHARE / 2);
});

test("a press in a movement meets what the picture shows there", async () => {
  const timeline = await openTimeline("preload");
  await movingPicture(timeline);
  await spread(timeline);
  const opened: (string | null)[] = [];
  timeline.addEventListener("bl-select", ({ detail }) => opened.push(detail.id));
  letGo(timeline);
  await timeline.idle;
  const [mark] = within(timeline, ".plot").querySelectorAll("[data-entry]");
  const { left, top, height } = mark.getBoundingClientRect();
  const at = { clientX: left + 3, clientY: top + height / 2, bubbles: true, composed: true };
  within(timeline, ".stage").dispatchEvent(new WheelEvent("wheel", { ...at, deltaY: -1, cancelable: true }));
  for (const type of ["pointerdown", "pointerup"]) {
    within(timeline, ".stage").dispatchEvent(
      new PointerEvent(type, { ...at, isPrimary: true, pointerType: "mouse", pointerId: 7, button: 0 }),
    );
  }
  await expect.poll(() => opened).toEqual([mark.getAttribute("data-entry")]);
});

test("while the timeline zooms, neither Tab nor a screen reader comes to what was seen before", async () => {
  await resizeWindow(390, 720);
  const timeline = await openTimeline('preload from="1920" to="1930"');
  const picture = await movingPicture(timeline);
  const plot = within(timeline, ".plot");
  const reached = (): number => plot.querySelectorAll("[tabindex='0']").length;
  expect(reached()).toBeGreaterThan(0);
  await spread(timeline);
  await expect.poll(() => picture.style.visibility).toBe("");
  expect([reached(), plot.ariaHidden, within(timeline, ".stage").tabIndex]).toEqual([0, "true", 0]);
  letGo(timeline);
  await timeline.idle;
  expect([plot.ariaHidden, within(timeline, ".stage").tabIndex]).toEqual([null, -1]);
  expect(reached()).toBeGreaterThan(0);
});

test("while the timeline zooms, the entry that has the focus keeps it and is read", async () => {
  const timeline = await openTimeline("preload");
  const picture = await movingPicture(timeline);
  const mark = within(timeline, ".plot [tabindex='0']");
  mark.focus();
  await timeline.idle;
  await spread(timeline);
  await expect.poll(() => picture.style.visibility).toBe("");
  expect([timeline.shadowRoot?.activeElement, within(timeline, ".plot").ariaHidden]).toEqual([mark, null]);
  letGo(timeline);
  await timeline.idle;
});

test("what changes at rest is drawn by the graphic's own elements", async () => {
  const timeline = await openTimeline("preload");
  const picture = await movingPicture(timeline);
  const [first] = allWithin(timeline, ".ticks .year");
  const year = first.textContent;
  timeline.timeDirection = "rtl";
  await timeline.idle;
  expect(picture.style.visibility).toBe("hidden");
  const years = allWithin(timeline, ".ticks .year");
  const turned = years.find(({ textContent }) => textContent === year);
  expect(turned?.getBoundingClientRect().x).toBeGreaterThan(innerWidth / 2);
});
