/** What stands in the middle of a timeline that has nothing to show yet, or nothing at all. */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../document/exhibit-document.js";
import { html } from "../shared/template/html.js";
import { FALLBACK_MESSAGES, type TimelineMessages } from "./messages.js";

export type LoadStatus = "loading" | "ready" | "failed";

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
    return notice(words.loadError, undefined, { label: words.retry, run: retry });
  }
  if (timeline === undefined) {
    return notice(words.loading);
  }
  if (timeline.columns.id.length > 0) {
    return nothing;
  }
  return timeline.total > 0 ? notice(words.empty ?? "", words.emptyHint) : notice(words.emptyExhibit ?? "");
}

interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

function notice(title: string, hint?: string, action?: NoticeAction): TemplateResult {
  return html`<div class="notice" role=${action === undefined ? "status" : "alert"}>
    <p class="title">${title}</p>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
    ${
      action === undefined
        ? nothing
        : html`<button type="button" @click=${action.run}>${action.label}</button>`
    }
  </div>`;
}
