/** What is said instead of the graphic: that the document is being loaded, could not be, or has no entries to show. */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { EmptyTime } from "../interact/commands.js";
import { html } from "../../../shared/template/html.js";
import { FALLBACK_MESSAGES, wording, type TimelineMessages } from "../text/messages.js";

export type LoadStatus = "loading" | "ready" | "failed";

/** Says that the time that was asked for lies beyond everything, with a button that shows the exhibit's span. */
export function emptyTimeNotice(timeline: ExhibitDocument, { leave, side, year }: EmptyTime): TemplateResult {
  const title = wording(timeline, side === "after" ? "nothingAfter" : "nothingBefore", { year });
  return notice(title, undefined, { label: wording(timeline, "fit"), run: leave }, "empty-time");
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

function notice(title: string, advice?: string, action?: NoticeAction, kind = ""): TemplateResult {
  return html`<div class="notice ${kind}" role=${action === undefined || kind !== "" ? "status" : "alert"}>
    <p class="title">${title}</p>
    ${advice === undefined ? nothing : html`<p class="notice-advice">${advice}</p>`}
    ${
      action === undefined
        ? nothing
        : html`<button type="button" @click=${action.run}>${action.label}</button>`
    }
  </div>`;
}
