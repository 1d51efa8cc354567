/** Templates that charts and maps share: what stands beside their drawing. */
import { nothing, type TemplateResult } from "lit";
import type { Annotation, LocalText, NumberDocument } from "../document/number-document.js";
import { html } from "../template/html.js";
import type { ReadoutContent } from "./readout.js";
import { neutralName, plain, titleOf } from "../document/plain-text.js";

/**
 * Title, neutral name and notes above a drawing; a page that says one of them itself hides that part.
 *
 * @param notes - of the exhibit in their own language; those of the interface as bare words
 */
export function caption(source: NumberDocument, notes: readonly (LocalText | string)[]): TemplateResult {
  const name = neutralName(source);
  return html`
    <figcaption>
      <p class="title" part="title" lang=${(source.finding ?? source.title).language} dir="auto">
        ${titleOf(source)}
      </p>
      ${
        name === undefined
          ? nothing
          : html`<p class="name" part="name" lang=${source.title.language} dir="auto">${name}</p>`
      }
      <div class="notes" part="notes">
        ${notes.map((note) =>
          typeof note === "string"
            ? html`<p>${note}</p>`
            : html`<p lang=${note.language} dir="auto">${plain(note)}</p>`,
        )}
      </div>
    </figcaption>
  `;
}

/**
 * A readout. Screen readers hear it as the value of the control it belongs to, so it is hidden from them.
 *
 * @param hint - says how to get at figures while none is chosen
 */
export function readout(
  content: ReadoutContent | undefined,
  hint: string,
  floating: boolean,
): TemplateResult {
  const place = `readout ${floating ? "floating" : "strip"}`;
  if (!content) {
    return html`<div class=${place} part="readout"><p class="hint">${hint}</p></div>`;
  }
  const { subject, value, status, note, noteLanguage, source } = content;
  return html`
    <div class=${place} part="readout" aria-hidden="true">
      <p>${subject}</p>
      <p class="value">${value}</p>
      ${status.map((words) => html`<p class="status">${words}</p>`)}
      ${note === "" ? nothing : html`<p class="note" lang=${noteLanguage} dir="auto">${note}</p>`}
      ${source === "" ? nothing : html`<p class="source">${source}</p>`}
    </div>
  `;
}

/**
 * The entries of the timeline that moved the number, by the numbers of their lamps.
 *
 * @param language - of titles that name none
 */
export function annotationList(
  annotations: readonly Annotation[],
  heading: string,
  language: string,
  select: (id: string) => void,
): TemplateResult | typeof nothing {
  if (annotations.length === 0) {
    return nothing;
  }
  return html`
    <div class="annotations" part="annotations">
      <p>${heading}</p>
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
                  <span class="name" lang=${typeof title === "string" ? language : title.language} dir="auto">
                    ${plain(title)}
                  </span>
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

/** What stands in place of the drawing while a document is loaded or after it could not be loaded. */
export function notice(
  failed: boolean,
  words: { readonly loading: string; readonly loadError: string; readonly retry: string },
  retry: () => void,
): TemplateResult {
  return failed
    ? html`<div class="notice" role="alert">
        <p>${words.loadError}</p>
        <button type="button" @click=${retry}>${words.retry}</button>
      </div>`
    : html`<div class="notice" role="status">${words.loading}</div>`;
}
