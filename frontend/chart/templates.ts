/** What the chart shows on its drawing. */
import { html, nothing, type TemplateResult } from "lit";
import type { Reading } from "../graphics/reading.js";
import { readout } from "../graphics/templates.js";
import { wording, type Words } from "./messages.js";

/** Line and ring on the chosen figure, and the readout where it floats. */
export function cursor(reading: Reading | undefined, source: Words, floating: boolean): TemplateResult {
  return html`<div class="cursor"></div>
    <div class="ring"></div>
    ${floating ? readout(reading, wording(source, "hint"), true) : nothing}`;
}

/** The words of the time without a document, or after a failure. */
export function noticeWords(source: Words): Record<"loading" | "loadError" | "retry", string> {
  return {
    loading: wording(source, "loading"),
    loadError: wording(source, "loadError"),
    retry: wording(source, "retry"),
  };
}
