/** What is said instead of the graphic: that the document is being loaded, could not be, or has no entries to show. */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { EmptyTime, Way } from "../interact/commands.js";
import { html } from "../../../shared/template/html.js";
import { FALLBACK_MESSAGES, type TimelineMessages } from "../text/messages.js";

export type LoadStatus = "loading" | "ready" | "failed";

/** Says that a time holds nothing, with buttons that lead on. */
export function emptyTimeNotice({ advice, title, ways }: EmptyTime): TemplateResult {
  return notice(title, advice, ways, "empty-time");
}

/**
 * @param timeline the document shown now, if any
 * @param messages the application's texts for the time before a document has brought its own
 */
export function stateNotice(
  status: LoadStatus,
  timeline: ExhibitDocument | undefined,
  messages: Partial<TimelineMessages> | undefined,
  retry: () => void,
): TemplateResult | typeof nothing {
  const words: Partial<TimelineMessages> & typeof FALLBACK_MESSAGES = {
    ...FALLBACK_MESSAGES,
    ...messages,
    ...timeline?.messages,
  };
  if (status === "failed") {
    return notice(words.loadError, undefined, [{ label: words.retry, go: retry }]);
  }
  if (timeline === undefined) {
    return notice(words.loading);
  }
  if (timeline.columns.id.length > 0) {
    return nothing;
  }
  return timeline.total > 0 ? notice(words.empty ?? "", words.emptyHint) : notice(words.emptyExhibit ?? "");
}

function notice(title: string, advice?: string, ways: readonly Way[] = [], kind = ""): TemplateResult {
  return html`<div class="notice ${kind}" role=${ways.length === 0 || kind !== "" ? "status" : "alert"}>
    <p class="title">${title}</p>
    ${advice === undefined ? nothing : html`<p class="notice-advice">${advice}</p>`}
    ${ways.map(({ go, label }) => html`<button type="button" @click=${go}>${label}</button>`)}
  </div>`;
}
