/** The timeline in a page that shows it smaller than it is: hands meet what they see. */
import { expect, test } from "vitest";
import { mouse, placeOn, resizeWindow, type Place } from "../../../shared/testing/hands.js";
import { within } from "../../../shared/testing/page.js";
import {
  entryInTheMiddle,
  lampOf,
  markOf,
  movedFrom,
  openPage,
  openTimeline,
  windowOf,
} from "../testing/page.js";

const HALF = "transform: scale(0.5); transform-origin: 0 0; width: 2000px";
const ZOOMED = "zoom: 0.5; width: 2000px";
const NESTED = "zoom: 0.8; transform: scale(0.7); transform-origin: 0 0; width: 1700px";
/** Marks that say less than the card which is shown where the pointer rests. */
const NO_CARD = ".mark:not(:has(.card-ground))";
/** A hand does not see less. */
const NEAR_PX = 2;

function beside({ x, y }: Place, byX: number): Place {
  return { x: x + byX, y };
}

function expectAt(element: Element, { x }: Place): void {
  expect(Math.abs(placeOn(element).x - x)).toBeLessThanOrEqual(NEAR_PX);
}

test.for([HALF, ZOOMED, NESTED])(
  "with %s the timeline zooms about the pointer, follows it, and opens what it presses",
  async (style) => {
    const timeline = await openPage(
      `<div style="${style}">
        <bl-timeline from="1950" to="1990" page-scroll="no" style="height: 1000px"></bl-timeline>
      </div>`,
    );
    const before = await windowOf(timeline);
    const lamp = lampOf(timeline, entryInTheMiddle(timeline, NO_CARD));
    const at = placeOn(lamp);
    await mouse.move(at);
    await expect
      .poll(() => timeline.shadowRoot?.querySelector("[part=card]")?.checkVisibility() === true)
      .toBe(true);

    await mouse.wheel(at, { y: -200 });
    await movedFrom(timeline, before);
    expectAt(lamp, at);

    await mouse.press(at);
    await mouse.drag(beside(at, 50));
    await mouse.drag(beside(at, 100));
    await timeline.idle;
    expectAt(lamp, beside(at, 100));
    await mouse.letGo(beside(at, 100));
    await timeline.idle;

    const pressed = entryInTheMiddle(timeline);
    await mouse.click(placeOn(markOf(timeline, pressed)));
    await expect.poll(() => timeline.selected).toBe(pressed);
    await timeline.idle;

    const brush = within(timeline, ".brush-window");
    const from = placeOn(brush);
    await mouse.move(from);
    await mouse.press(from);
    await mouse.drag(beside(from, -20));
    await mouse.drag(beside(from, -40));
    await mouse.letGo(beside(from, -40));
    await timeline.idle;
    expectAt(brush, beside(from, -40));
  },
);

test("the numbers are read where the pointer is", async () => {
  await resizeWindow(1600, 1000);
  const timeline = await openTimeline();
  timeline.style.cssText = `height: 1600px; ${ZOOMED}`;
  await expect.poll(() => within(timeline, "[part=graphic]").getAttribute("width")).toBe("2000");
  await timeline.idle;
  const at = placeOn(within(timeline, ".strip-slider"));
  await mouse.move(at);
  await timeline.idle;
  expectAt(within(timeline, "g.reading line"), at);
});
