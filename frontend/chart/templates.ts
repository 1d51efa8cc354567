/** What the chart shows on its drawing. */
import { html, nothing, type TemplateResult } from "lit";
import type { SeriesDocument } from "../document/series-document.js";
import type { Reading } from "../graphics/reading.js";
import { annotationList, readout } from "../graphics/templates.js";
import { titleOf } from "../graphics/texts.js";
import { spoken } from "./figures.js";
import { drawnPoints, type ChartModel } from "../graphics/series-model.js";
import { wording, type Words } from "./messages.js";

/** Line and ring on the chosen figure, and the readout where it floats. */
export function cursor(reading: Reading | undefined, source: Words, floating: boolean): TemplateResult {
  return html`<div class="cursor"></div>
    <div class="ring"></div>
    ${floating ? readout(reading, wording(source, "hint"), true) : nothing}`;
}

/** A plot and what is chosen in it. */
export interface PlotView {
  readonly model: ChartModel;
  readonly panel: number;
  /** The figure that the slider stands at. */
  readonly point: number;
  readonly svg: SVGElement;
  readonly cursor: TemplateResult | undefined;
}

/** What a visitor does with a plot. */
export interface Hands {
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: (event: FocusEvent) => void;
  readonly blur: () => void;
  readonly point: (event: PointerEvent) => void;
  readonly leave: (event: PointerEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

/** A plot as a slider over its figures. */
export function plot({ model, panel, point, svg, cursor }: PlotView, hands: Hands): TemplateResult {
  const points = drawnPoints(model);
  return html`
    <div
      class="plot"
      part="plot"
      role="slider"
      tabindex="0"
      data-panel=${panel}
      aria-label=${titleOf(model.source)}
      aria-describedby="description-${panel}"
      aria-valuemin="1"
      aria-valuemax=${points.length}
      aria-valuenow=${point + 1}
      aria-valuetext=${spoken(model, points[point])}
      @keydown=${hands.key}
      @focus=${hands.focus}
      @blur=${hands.blur}
      @pointerdown=${hands.point}
      @pointermove=${hands.point}
      @pointerleave=${hands.leave}
      @click=${hands.click}
    >
      ${svg} ${cursor}
    </div>
  `;
}

/** Which plot an event is about. */
export function panelOf(event: Event): number {
  return Number((event.currentTarget as HTMLElement).dataset["panel"]);
}

/** The entries that moved a number. */
export function annotations(
  source: SeriesDocument,
  select: (id: string) => void,
): TemplateResult | typeof nothing {
  const { language } = source;
  return annotationList(source.annotations ?? [], wording(source, "annotations"), language, select);
}

/** The words of the time without a document, or after a failure. */
export function noticeWords(source: Words): Record<"loading" | "loadError" | "retry", string> {
  return {
    loading: wording(source, "loading"),
    loadError: wording(source, "loadError"),
    retry: wording(source, "retry"),
  };
}
