/** What is said instead of the graphic: that the document is being loaded, could not be, or has no entries to show. */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { EmptyTime, Way } from "../interact/commands.js";
import { freeLanes } from "../layout/free-lanes.js";
import type { Scene } from "../scene/scene.js";
import { html } from "../../../shared/template/html.js";
import { inStyle } from "../../../shared/template/in-style.js";
import { FALLBACK_MESSAGES, type TimelineMessages } from "../text/messages.js";

export type LoadStatus = "loading" | "ready" | "failed";

/** Sizes of a notice at natural size, as by the words of panel.styles.ts: between the signs of the two edges, and high. */
const SIGNS_PX = 480;
const LEAST_PX = 300;
const WIDE_PX = 440;
const HEIGHT_PX = 190;
const NARROW_HEIGHT_PX = 250;

/** Says that a time holds nothing, with buttons that lead on; where it can, on lanes in which nothing lies. */
export function emptyTimeNotice(scene: Scene, { advice, title, ways }: EmptyTime): TemplateResult {
  return notice(title, advice, ways, "empty-time", noticePlace(scene));
}

function noticePlace({ layout, metrics }: Scene): string {
  const { axisPx, plotHeightPx, plotLeftPx, plotWidthPx, unit, vertical } = metrics;
  const free = vertical ? undefined : freeLanes(layout, metrics);
  const acrossPx = vertical ? plotWidthPx - 16 : Math.max(plotWidthPx - SIGNS_PX * unit, LEAST_PX * unit);
  const heightPx = (acrossPx >= WIDE_PX * unit ? HEIGHT_PX : NARROW_HEIGHT_PX) * unit;
  const isRoom = free !== undefined && free.toPx - free.fromPx >= heightPx;
  const middlePx = isRoom ? (free.fromPx + free.toPx) / 2 : plotHeightPx / 2;
  return (
    `left:${Math.round(plotLeftPx + plotWidthPx / 2)}px;top:${Math.round(axisPx + middlePx)}px;` +
    `--room:${Math.round(acrossPx)}px`
  );
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

function notice(
  title: string,
  advice?: string,
  ways: readonly Way[] = [],
  kind = "",
  place = "",
): TemplateResult {
  return html`<div
    class="notice ${kind}"
    ${inStyle(place)}
    role=${ways.length === 0 || kind !== "" ? "status" : "alert"}
  >
    <p class="title">${title}</p>
    ${advice === undefined ? nothing : html`<p class="notice-advice">${advice}</p>`}
    ${ways.map(({ go, label }) => html`<button type="button" @click=${go}>${label}</button>`)}
  </div>`;
}
