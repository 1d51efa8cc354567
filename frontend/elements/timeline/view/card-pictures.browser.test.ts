/** A card in the graphic is no empty box while its picture is on its way. */
import { expect, onTestFinished, test, vi } from "vitest";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { allWithin, within } from "../../../shared/testing/page.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { documentOf, onDay } from "../testing/documents.js";
import { openTimeline } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

const DAY = dayOf(1960);
const MONTH = `from="1959-12" to="1960-02"`;

/** One entry with a picture, alone in its month; its picture comes when it is let come. */
async function openMonth(): Promise<{ readonly timeline: BlTimeline; readonly letCome: () => void }> {
  let letCome = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  vi.spyOn(HTMLImageElement.prototype, "decode").mockReturnValue(arrival);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const entry = onDay(DAY, { title: "A lamp", place: "Lyon", picture: "lamp.svg?v=1", significance: 5 });
  const others = [onDay(dayOf(1930)), onDay(dayOf(1990))];
  const timeline = await openTimeline(MONTH, documentOf([others[0], entry, others[1]]));
  return { timeline, letCome };
}

test.for([
  ["a wide screen", 1920, 1080],
  ["a phone", 390, 844],
] as const)(
  "on %s a card says title and date at once, and a plate keeps its picture's place",
  async ([, width, height]) => {
    await resizeWindow(width, height);
    const { letCome, timeline } = await openMonth();
    const words = within(timeline, ".mark:has([data-entry=e1]) .words");
    expect(words.textContent).toContain("A lamp");
    expect(words.textContent).toContain("2000-01-01");
    const plate = within(timeline, ".plate").getBoundingClientRect();
    expect(plate.width * plate.height).toBeGreaterThan(40 * 40);
    letCome();
    await expect.poll(() => allWithin(timeline, ".mark .picture").length).toBe(1);
    expect(allWithin(timeline, ".plate")).toEqual([]);
    const picture = within(timeline, ".mark .picture").getBoundingClientRect();
    expect([picture.x, picture.y, picture.width]).toEqual([plate.x, plate.y, plate.width]);
  },
);
