/**
 * The timeline on paper: the graphic, drawn in the size of the sheet, and below it a list of all entries of the window,
 * because on paper no cluster can be opened.
 */
import { nothing, type TemplateResult } from "lit";
import { PAPER_WIDTH_PX } from "../../../shared/paper/paper.js";
import { html } from "../../../shared/template/html.js";
import { inDigits, wording } from "../text/messages.js";
import { slice } from "../model/model.js";
import type { Scene } from "../scene/scene.js";
import { windowSummary } from "../text/summaries.js";

/** Size of the graphic before it is reduced to the sheet's width. Reduced, its letters are of about eight points. */
export const PICTURE = { widthPx: 1000, heightPx: 820 };
/** The factor by which the styles reduce it. */
export const PICTURE_ZOOM = PAPER_WIDTH_PX / PICTURE.widthPx;

/** A longer list is cut; this many entries fill some twenty sheets. */
const LONGEST_LIST = 2000;

export function paperList(scene: Scene | undefined): TemplateResult | typeof nothing {
  if (scene === undefined) {
    return nothing;
  }
  const { document: timeline, model, scale } = scene;
  const { columns } = timeline;
  const { first, last } = slice(model.merged, scale.window.start, scale.window.end);
  const entries = [...model.merged.entries.subarray(first, last)];
  const more = entries.length - LONGEST_LIST;
  return html`<section class="on-paper" dir=${timeline.direction}>
    <p>${windowSummary(scene, scale.window)}</p>
    <ol>
      ${entries.slice(0, LONGEST_LIST).map(
        (entry) =>
          html`<li>
            <b lang=${timeline.phraseLanguage}>${columns.phrase[entry]}</b>
            <span lang=${columns.titleLanguage[entry]} dir="auto">${columns.title[entry]}</span>
          </li>`,
      )}
    </ol>
    ${more > 0 ? html`<p>${wording(timeline, "chooseMore", { count: inDigits(more, timeline.language) })}</p>` : nothing}
  </section>`;
}
