/** What the chart shows on its drawing. */
import { nothing, type TemplateResult } from "lit";
import type { SeriesDocument } from "../../shared/document/series-document.js";
import type { MessageSource } from "../../shared/document/messages.js";
import type { ReadoutContent } from "../../shared/statistics/readout.js";
import { annotationList, readout } from "../../shared/statistics/templates.js";
import { titleOf } from "../../shared/document/plain-text.js";
import { shownYears, type YearRange } from "./brush.js";
import type { MarkedYears } from "./brush-input.js";
import type { ChartInput } from "./chart-input.js";
import { yearsInWords } from "./captions.js";
import { spokenPoint } from "./point-text.js";
import { drawnPoints, type ChartModel } from "../../shared/series/model.js";
import { html } from "../../shared/template/html.js";
import { message } from "./messages.js";

/** Line and ring on the chosen figure, and the readout where it floats. */
export function cursor(
  content: ReadoutContent | undefined,
  source: MessageSource,
  floating: boolean,
): TemplateResult {
  return html`<div class="cursor"></div>
    <div class="ring"></div>
    ${floating ? readout(content, message(source, "hint"), true) : nothing}`;
}

/** A plot and what is chosen in it. */
export interface PlotView {
  readonly model: ChartModel;
  readonly panel: number;
  /** The figure that the slider stands at. */
  readonly point: number;
  readonly svg: SVGElement;
  readonly cursor: TemplateResult | undefined;
  /** What is being chosen in it. */
  readonly band: TemplateResult | undefined;
  /** Whether a part of the time may be chosen. */
  readonly brush: boolean;
}

/** The part of the time that is being chosen. */
export function band(source: MessageSource, part: YearRange): TemplateResult {
  const years = message(source, "years", yearsInWords(source, part));
  return html`<div class="band"><span>${years}</span></div>`;
}

/** Below the plots: what part of the time is shown or is about to be, the way back, and how to choose. */
export function partRow(
  models: readonly ChartModel[],
  marked: MarkedYears | undefined,
  showAll: (event: Event) => void,
): TemplateResult {
  const { source, window } = models[0];
  const part = marked?.byKeys ? marked : window && shownYears(models);
  const says = part && message(source, marked?.byKeys ? "marked" : "shown", yearsInWords(source, part));
  return html`
    <div class="part" part="part">
      <p role="status">${says}</p>
      <p class="hint" id="brush-hint" ?hidden=${says !== undefined}>
        <span class="fine">${message(source, "brushHint")}</span>
        <span class="coarse">${message(source, "brushTouchHint")}</span>
      </p>
      ${
        window
          ? html`<button type="button" @click=${showAll}>${message(source, "showAll")}</button>`
          : nothing
      }
    </div>
  `;
}

/** A plot as a slider over its figures. */
export function plot(
  { model, panel, point, svg, cursor, band, brush }: PlotView,
  hands: ChartInput,
): TemplateResult {
  const points = drawnPoints(model);
  return html`
    <div
      class="plot follows-text"
      part="plot"
      role="slider"
      tabindex="0"
      data-panel=${panel}
      aria-label=${titleOf(model.source)}
      aria-describedby=${brush ? `description-${panel} brush-hint` : `description-${panel}`}
      aria-valuemin="1"
      aria-valuemax=${points.length}
      aria-valuenow=${point + 1}
      aria-valuetext=${spokenPoint(model, points[point])}
      @keydown=${hands.key}
      @focus=${hands.focus}
      @blur=${hands.blur}
      @pointerdown=${hands.down}
      @pointermove=${hands.move}
      @pointerleave=${hands.leave}
      @click=${hands.click}
      @dblclick=${hands.twice}
    >
      ${svg} ${band} ${cursor}
    </div>
  `;
}

/** The entries that moved a number. */
export function annotations(
  source: SeriesDocument,
  select: (id: string) => void,
): TemplateResult | typeof nothing {
  const { language } = source;
  return annotationList(source.annotations ?? [], message(source, "annotations"), language, select);
}

/** Texts for the time until a document is there, and for a failure. */
export function noticeMessages(source: MessageSource): Record<"loading" | "loadError" | "retry", string> {
  return {
    loading: message(source, "loading"),
    loadError: message(source, "loadError"),
    retry: message(source, "retry"),
  };
}
