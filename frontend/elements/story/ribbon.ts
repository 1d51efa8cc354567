/**
 * The time ribbon: a slim axis with the dates of a story's steps and the present one. On a phone it stands in the place of
 * the timeline, for which there is no room above a page that is to be read. The list of steps tells the same in words.
 */
import { nothing, type TemplateResult } from "lit";
import { dateWords } from "../../shared/time/date-words.js";
import { readEdtf, daysOf, windowDays, type DaySpan } from "../../shared/time/edtf.js";
import { yearOf } from "../../shared/time/calendar.js";
import { html } from "../../shared/template/html.js";
import { inStyle } from "../../shared/template/in-style.js";
import type { StoryPage } from "./pages.js";
import type { Controls } from "./story-templates.js";

/** The date of a step, and its words. */
interface Stop {
  readonly days: DaySpan;
  readonly phrase: string;
  /** BCP 47 tag of the phrase's language. */
  readonly language: string;
}

/** A step's date is that of its entry; a step about a number has its window. */
function stopOf({ element, from, to }: StoryPage, language: string): Stop {
  const date = element.querySelector<HTMLElement>(".bl-article-when [data-edtf]");
  const edtf = readEdtf(date?.dataset["edtf"] ?? "");
  const days = edtf && daysOf(edtf);
  if (date && days && Number.isFinite(days.earliest) && Number.isFinite(days.latest)) {
    return {
      days,
      phrase: date.textContent,
      language: date.closest<HTMLElement>("[lang]")?.lang ?? language,
    };
  }
  const window = windowDays(from, to);
  return {
    days: window,
    phrase: dateWords(language).years(yearOf(window.earliest), yearOf(window.latest)),
    language,
  };
}

function middle({ earliest, latest }: DaySpan): number {
  return (earliest + latest) / 2;
}

/** @param language - of the page's interface */
export function ribbon({ place, pages }: Controls, language: string): TemplateResult {
  const stops = pages.slice(0, -1).map((page) => stopOf(page, language));
  const days = stops.map((stop) => middle(stop.days));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const share = (day: number): number => (last > first ? (day - first) / (last - first) : 0.5);
  const words = dateWords(language);
  const present = stops.at(place.page);
  return html`<div class="ribbon" aria-hidden="true">
    <p
      class="ribbon-date"
      lang=${present?.language ?? nothing}
      ${inStyle(`--at:${present ? share(middle(present.days)) : 1}`)}
    >
      ${present?.phrase ?? ""}
    </p>
    <div class="ribbon-axis">
      ${days.map(
        (day, step) =>
          html`<i
            class=${step === place.page ? "present" : step < place.page ? "past" : ""}
            ${inStyle(`--at:${share(day)}`)}
          ></i>`,
      )}
    </div>
    <p class="ribbon-ends">
      <span>${stops.length > 0 ? words.year(yearOf(first)) : ""}</span>
      <span>${stops.length > 0 ? words.year(yearOf(last)) : ""}</span>
    </p>
  </div>`;
}
