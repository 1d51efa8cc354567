/** The parts of the timeline that are HTML: lane names, foot, notices and the list of inseparable entries. */
import { html, nothing, type TemplateResult } from "lit";
import { fitOrShowAll, zoomStep } from "./actions.js";
import type { TimelineDocument } from "./document.js";
import { trackSizePx } from "./draw-overview.js";
import { inDigits, plural } from "./messages.js";
import { themeClass, type Scene } from "./scene.js";
import type { Stage } from "./stage.js";

export function laneNames({ document: timeline, metrics, model }: Scene): TemplateResult {
  const { axisPx, gutterPx, namePx, plotHeightPx, rtl, unit, vertical } = metrics;
  const side = rtl ? "right" : "left";
  const area = vertical
    ? `top:0;${side}:${gutterPx}px;height:${axisPx}px;width:100%`
    : `top:${axisPx}px;${side}:0;width:${gutterPx}px;height:${plotHeightPx}px`;
  return html`<ul
    class="lanes ${vertical ? "vertical" : ""}"
    style="${area};font-size:${namePx}px"
    dir=${timeline.direction}
  >
    ${model.lanes.map(({ theme, entries }, lane) => {
      const { topPx, heightPx } = metrics.lanes[lane];
      const { name, language } = timeline.themes[theme];
      const low = heightPx < 44 * unit;
      const place = vertical
        ? `${side}:${topPx}px;width:${heightPx}px;height:100%`
        : `top:${topPx}px;height:${heightPx}px`;
      return html`<li class="${themeClass(theme)} ${low && !vertical ? "low" : ""}" style=${place}>
        <i></i>
        <span>
          <b lang=${language}>${name}</b>
          <small aria-label=${plural(timeline.messages, "lane", entries.length, timeline.language)}
            >${inDigits(entries.length, timeline.language)}</small
          >
        </span>
      </li>`;
    })}
  </ul>`;
}

/** Buttons and overview. */
export function foot({ document: timeline, metrics }: Scene, stage: Stage): TemplateResult {
  const { messages, direction } = timeline;
  const { widthPx, heightPx } = trackSizePx(metrics);
  const { style } = stage.overview.element;
  style.width = `${widthPx}px`;
  style.height = `${heightPx}px`;
  const room = metrics.vertical ? "" : `width:${metrics.gutterPx}px`;
  return html`<div class="foot" style="height:${metrics.overviewPx}px" dir=${direction}>
    <div class="buttons" style=${room}>
      ${button(messages.zoomOut, "M4 12h16", () => {
        zoomStep(stage, false, true);
      })}
      ${button(messages.zoomIn, "M4 12h16M12 4v16", () => {
        zoomStep(stage, true, true);
      })}
      ${button(messages.fit, "M3 5v14M21 5v14M7 12h10M10 9l-3 3 3 3M14 9l3 3-3 3", () => {
        fitOrShowAll(stage);
      })}
    </div>
    <div class="overview-room">${stage.overview.element}</div>
  </div>`;
}

function button(label: string, path: string, run: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${run}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export function notice(title: string, hint?: string, action?: NoticeAction): TemplateResult {
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

export interface ChooserActions {
  readonly choose: (entry: number) => void;
  readonly close: () => void;
}

/** A longer list than this is no help any more; filters are. */
const LONGEST_LIST = 200;

export function chooser(
  timeline: TimelineDocument,
  entries: readonly number[],
  actions: ChooserActions,
): TemplateResult {
  const { columns, language, messages } = timeline;
  const title = plural(messages, "choose", entries.length, language);
  return html`<div
    class="chooser"
    role="dialog"
    aria-modal="true"
    aria-label=${title}
    dir=${timeline.direction}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        actions.close();
      }
    }}
  >
    <h2>${title}</h2>
    <ul>
      ${entries.slice(0, LONGEST_LIST).map(
        (entry) =>
          html`<li>
            <button
              type="button"
              lang=${columns.titleLanguage[entry]}
              @click=${() => {
                actions.choose(entry);
              }}
            >
              ${columns.title[entry]}
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" class="close" @click=${actions.close}>${messages.close}</button>
  </div>`;
}
