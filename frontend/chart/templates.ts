/** What the chart shows beside its drawing. */
import { html, nothing, type TemplateResult } from "lit";
import type { LocalText } from "../document/parts.js";
import { plain } from "../graphics/texts.js";
import { notesOf, titleOf } from "./captions.js";
import type { Reading } from "./figures.js";
import { wording, type Words } from "./messages.js";
import type { ChartModel } from "./model.js";

/** Title and notes above the marks. */
export function caption(model: ChartModel): TemplateResult {
  return html`
    <figcaption>
      <p class="title" part="title" lang=${(model.source.finding ?? model.source.title).language}>
        ${titleOf(model.source)}
      </p>
      <div class="notes" part="notes">${notesOf(model).map((note) => html`<p>${note}</p>`)}</div>
    </figcaption>
  `;
}

/** A figure in words; without one, how to get at them. */
export function readout(reading: Reading | undefined, source: Words, floating: boolean): TemplateResult {
  const place = `readout ${floating ? "floating" : "strip"}`;
  if (!reading) {
    return html`<div class=${place} part="readout"><p class="hint">${wording(source, "hint")}</p></div>`;
  }
  const { date, value, status, note, noteLanguage, sources } = reading;
  return html`
    <div class=${place} part="readout" aria-hidden="true">
      <p class="date">${date}</p>
      <p class="value">${value}</p>
      ${status.map((words) => html`<p class="status">${words}</p>`)}
      ${note === "" ? nothing : html`<p class="note" lang=${noteLanguage}>${note}</p>`}
      ${
        sources.length === 0
          ? nothing
          : html`<p class="source">${wording(source, "source", { source: sources.join("; ") })}</p>`
      }
    </div>
  `;
}

function languageOf(text: string | LocalText, source: Words): string {
  return typeof text === "string" ? source.language : text.language;
}

/** Line and ring on the chosen figure, and the readout where it floats. */
export function cursor(reading: Reading | undefined, source: Words, floating: boolean): TemplateResult {
  return html`<div class="cursor"></div>
    <div class="ring"></div>
    ${floating ? readout(reading, source, true) : nothing}`;
}

/** The entries of the timeline that moved the number, by the numbers of their lamps. */
export function annotationList(
  model: ChartModel,
  select: (id: string) => void,
): TemplateResult | typeof nothing {
  const { annotations = [] } = model.source;
  if (annotations.length === 0) {
    return nothing;
  }
  return html`
    <div class="annotations" part="annotations">
      <p>${wording(model.source, "annotations")}</p>
      <ol>
        ${annotations.map(
          ({ id, title, date }, index) => html`
            <li>
              <button
                type="button"
                data-entry=${id}
                @click=${() => {
                  select(id);
                }}
              >
                <span class="number">${index + 1}</span>
                <span>
                  <span class="name" lang=${languageOf(title, model.source)}>${plain(title)}</span>
                  <span class="date">${date.phrase}</span>
                </span>
              </button>
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}

/** Stands where the chart is on its way or couldn't be had. */
export function notice(failed: boolean, source: Words, retry: () => void): TemplateResult {
  return failed
    ? html`<div class="notice" role="alert">
        <p>${wording(source, "loadError")}</p>
        <button type="button" @click=${retry}>${wording(source, "retry")}</button>
      </div>`
    : html`<div class="notice" role="status">${wording(source, "loading")}</div>`;
}
