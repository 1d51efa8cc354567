/** The HTML around the graphic: names of lanes, foot, and what lies in front. */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { html } from "../../../shared/template/html.js";
import { inStyle } from "../../../shared/template/in-style.js";
import { type EmptyTime, showSpanOrAll, zoomStep } from "../interact/commands.js";
import { laneNames } from "./lane-names.js";
import { legend } from "./legend.js";
import { trackSizePx } from "../layers/overview.js";
import { wording } from "../text/messages.js";
import { emptyTimeNotice } from "./notices.js";
import type { Scene } from "../scene/scene.js";
import type { TimelineController } from "../interact/controller.js";
import type { StripControl } from "../interact/strip-control.js";
import type { CoachLine } from "./coach.js";
import type { StripSummary } from "./strip-summary.js";
import { stripButton, stripName } from "./strip-templates.js";

/** The whole element.
 *
 * @param savePicture opens the dialog that saves a picture; undefined where nothing is saved
 * @param inFront notices and lists, which lie in front of the graphic
 */
export function page(
  scene: Scene | undefined,
  controller: TimelineController | undefined,
  strip: StripControl,
  summary: StripSummary | undefined,
  coach: CoachLine | undefined,
  chooseSeries: (id: string | null) => void,
  emptyTime: EmptyTime | undefined,
  savePicture: (() => void) | undefined,
  inFront: TemplateResult,
): TemplateResult {
  return html`<div class="root" ${inStyle(`--unit:${scene?.metrics.unit ?? 1}`)}>
    ${controller?.element}
    ${scene === undefined ? nothing : [laneNames(scene), stripName(scene, strip, chooseSeries)]}
    ${scene === undefined || emptyTime === undefined ? nothing : emptyTimeNotice(scene, emptyTime)}
    ${
      scene === undefined || controller === undefined
        ? nothing
        : foot(scene, controller, savePicture, [
            stripButton(scene, strip, chooseSeries),
            summary?.(scene, strip, chooseSeries) ?? nothing,
            coach?.(scene) ?? nothing,
          ])
    }
    ${inFront}
  </div>`;
}

/**
 * Buttons, overview and legend. When time runs down, the overview stands beside the labels, and the numbers are summed up
 * in its place; a low box has no foot.
 */
function foot(
  { document: timeline, metrics }: Scene,
  controller: TimelineController,
  savePicture: (() => void) | undefined,
  [stripButton, stripSummary, coach]: readonly (TemplateResult | typeof nothing)[],
): TemplateResult {
  const { direction } = timeline;
  const { vertical } = metrics;
  const { lengthPx, breadthPx } = trackSizePx(metrics);
  const { style } = controller.overview.element;
  style.width = `${vertical ? breadthPx : lengthPx}px`;
  style.height = `${vertical ? lengthPx : breadthPx}px`;
  const beside = `top:${metrics.axisPx}px;width:${metrics.sidePx}px;height:${metrics.plotHeightPx}px`;
  const room = html`<div
    part="overview"
    class="overview-room ${vertical ? "beside" : ""}"
    ${inStyle(vertical ? beside : "")}
    dir=${direction}
  >
    ${controller.overview.element} ${vertical ? nothing : coach}
  </div>`;
  if (metrics.overviewPx === 0) {
    return room;
  }
  return html`<div
      part="foot"
      class="foot ${vertical ? "vertical" : ""}"
      ${inStyle(`height:${metrics.overviewPx}px`)}
      dir=${direction}
    >
      <div class="buttons" ${inStyle(vertical ? "" : `width:${metrics.gutterPx}px`)}>
        ${button(wording(timeline, "zoomOut"), "M4 12h16", () => {
          zoomStep(controller, false, true);
        })}
        ${button(wording(timeline, "zoomIn"), "M4 12h16M12 4v16", () => {
          zoomStep(controller, true, true);
        })}
        ${button(wording(timeline, "fit"), "M3 5v14M21 5v14M7 12h10M10 9l-3 3 3 3M14 9l3 3-3 3", () => {
          showSpanOrAll(controller);
        })}
        ${stripButton}
      </div>
      ${vertical ? (coach === nothing ? stripSummary : coach) : room}
      ${savePicture === undefined || vertical ? nothing : saveButton(timeline, savePicture)}
      ${legend(timeline, savePicture === undefined || !vertical ? nothing : saveInWords(timeline, savePicture))}
    </div>
    ${vertical ? room : nothing}`;
}

function saveButton(timeline: ExhibitDocument, run: () => void): TemplateResult {
  const name = wording(timeline, "picture");
  return html`<button
    type="button"
    class="legend-button save-button"
    aria-label=${name}
    title=${name}
    aria-haspopup="dialog"
    @click=${run}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11M7 11l5 5 5-5M5 20h14"></path></svg>
  </button>`;
}

/** On a phone the foot has no room for it, so it stands below the legend. */
function saveInWords(timeline: ExhibitDocument, run: () => void): TemplateResult {
  return html`<button
    type="button"
    class="save-in-words"
    aria-haspopup="dialog"
    @click=${({ currentTarget }: Event) => {
      (currentTarget as HTMLElement).closest<HTMLElement>("[popover]")?.hidePopover();
      run();
    }}
  >
    ${wording(timeline, "picture")}
  </button>`;
}

function button(label: string, path: string, run: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${run}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}
