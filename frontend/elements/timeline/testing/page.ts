/** The timeline alone on a page, in tests that run in a browser. No part of the element imports this module. */
import { expect } from "vitest";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import {
  MADE_UP_SERIES,
  madeUpSeries,
  madeUpSeriesList,
  madeUpTimeline,
} from "../../../shared/testing/made-up-documents.js";
import { answer, open, ready, within } from "../../../shared/testing/page.js";
import "../bl-timeline.js";
import type { BlTimeline } from "../view/timeline-element.js";

export type SelectDetail = HTMLElementEventMap["bl-select"]["detail"];
export type SeriesDetail = HTMLElementEventMap["bl-series"]["detail"];
export type WindowDetail = HTMLElementEventMap["bl-window"]["detail"];

/** As the application has it: all of the window, on a page that doesn't scroll. */
export const WHOLE_WINDOW = `page-scroll="no" style="position: fixed; inset: 0"`;

/** Makes another folder for each exhibit: the page keeps documents by their addresses. */
let folders = 0;

/**
 * Answers for an exhibit in place of a server.
 *
 * @returns the address of the exhibit's document; the addresses that have been asked for
 */
export function exhibitOf(timeline: ExhibitDocument = madeUpTimeline()): { src: string; asked: URL[] } {
  const folder = `/exhibit-${++folders}/`;
  const series = MADE_UP_SERIES.map((id) => [`${folder}series/${id}.json`, madeUpSeries(id)] as const);
  const asked = answer({
    [`${folder}timeline.json`]: timeline,
    [`${folder}cards.json`]: cardsOf(timeline),
    [`${folder}series.json`]: madeUpSeriesList(),
    ...Object.fromEntries(series),
  });
  return { src: `${folder}timeline.json`, asked };
}

/** What cards say of each entry; the first one is disputed, has a lede and led to three others. */
export const FIRST_LEDE = "A lede that only its card says.";

function cardsOf({ columns: { id } }: ExhibitDocument): object {
  return {
    columns: {
      id,
      ledeLanguage: id.map(() => "en"),
      lede: id.map((_, index) => (index === 0 ? FIRST_LEDE : "")),
      sources: id.map((_, index) => (index === 0 ? 5 : 1)),
      disputed: id.map((_, index) => index === 0),
      effects: id.map((_, index) => (index === 0 ? 3 : 0)),
    },
  };
}

/** Shows a timeline as all of the page, drawn and at rest. */
export async function openTimeline(
  attributes = "",
  exhibit: ExhibitDocument = madeUpTimeline(),
): Promise<BlTimeline> {
  return openPage(`<bl-timeline ${WHOLE_WINDOW} ${attributes}></bl-timeline>`, exhibit);
}

/** Shows a page whose timelines all have one exhibit; answers the first of them, drawn and at rest. */
export async function openPage(
  html: string,
  exhibit: ExhibitDocument = madeUpTimeline(),
): Promise<BlTimeline> {
  const { src } = exhibitOf(exhibit);
  open(html.replaceAll("<bl-timeline", `<bl-timeline src="${src}"`));
  const timeline = await ready("bl-timeline");
  await timeline.idle;
  return timeline;
}

/** First and last visible day, once the timeline has come to rest. */
export async function windowOf(timeline: BlTimeline): Promise<string> {
  await timeline.idle;
  return `${timeline.from}/${timeline.to}`;
}

/** Settles when the timeline shows, and has told, another window than before. */
export async function movedFrom(timeline: BlTimeline, before: string): Promise<void> {
  await expect.poll(() => windowOf(timeline)).not.toBe(before);
}

/** The button of an entry. */
export function markOf(timeline: BlTimeline, id: string): Element {
  return within(timeline, `[data-entry="${id}"]`);
}

/** The lamp of an entry's mark. */
export function lampOf(timeline: BlTimeline, id: string): Element {
  return within(timeline, `.mark:has([data-entry="${id}"]) .lamp`);
}

/** The entry whose lamp stands nearest to the middle of the timeline, well away from its edges. */
export function entryInTheMiddle(timeline: BlTimeline, marks = ".mark"): string {
  const { left, right } = within(timeline, ".stage").getBoundingClientRect();
  const away = (mark: Element): number =>
    Math.abs((mark.querySelector(".lamp")?.getBoundingClientRect().x ?? Infinity) - (left + right) / 2);
  const [nearest] = [...(timeline.shadowRoot?.querySelectorAll(marks) ?? [])].sort(
    (a, b) => away(a) - away(b),
  );
  return nearest.querySelector("[data-entry]")?.getAttribute("data-entry") ?? "";
}

/** The element within the timeline that has the focus; null where it is elsewhere. */
export function focusIn(timeline: BlTimeline): Element | null {
  return timeline.shadowRoot?.activeElement ?? null;
}
