/**
 * The timeline on paper: its picture, drawn for the sheet and not for the screen, and below it all entries of the window
 * in words, because on paper no cluster can be opened.
 */
import { nothing, type TemplateResult } from "lit";
import { PAPER_WIDTH_PX } from "../../../shared/paper/paper.js";
import { html } from "../../../shared/template/html.js";
import { inDigits, wording } from "../text/messages.js";
import { slice } from "../model/model.js";
import type { Scene } from "../render/scene.js";
import { windowSummary } from "../interact/controller.js";

/** Size of the picture before it is made small, so that its letters are of about eight points on paper. */
export const PICTURE = { widthPx: 1000, heightPx: 820 };
/** The same in the styles, where the picture is made as wide as the sheet. */
export const PICTURE_ZOOM = PAPER_WIDTH_PX / PICTURE.widthPx;

/** Some twenty sheets. */
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
