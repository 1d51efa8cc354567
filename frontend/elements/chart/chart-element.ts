/** The element `<bl-chart>`: loads its series, draws them as plots and tells what the visitor chose. */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { LatestRequest } from "../../shared/document/latest-request.js";
import type { Form, SeriesDocument } from "../../shared/document/series-document.js";
import { pngOf } from "../../shared/graphic/graphic-file.js";
import { measureIn, type Measure } from "../../shared/text/measure.js";
import { filePaint } from "../../shared/graphic/paint.js";
import { paletteStyles } from "../../shared/graphic/palette.styles.js";
import { caption, notice, readout } from "../../shared/statistics/templates.js";
import type { ReadoutContent } from "../../shared/statistics/readout.js";
import { textScaleStyles } from "../../shared/graphic/text-scale.styles.js";
import { WidthController } from "../../shared/graphic/width-controller.js";
import { notesOf } from "./captions.js";
import { statisticStyles } from "../../shared/statistics/statistic.styles.js";
import { chartStyles } from "./chart.styles.js";
import { edgeDays, edtfYear } from "../../shared/time/edtf.js";
import { shownYears, allYears, type YearRange } from "./brush.js";
import { placeBand, placeCursor } from "./cursor-view.js";
import { describe } from "./describe.js";
import { readoutOf } from "./point-text.js";
import { fileDrawing } from "./file-drawing.js";
import { FALLBACK_MESSAGES, message } from "./messages.js";
import { drawPanels, loadChart, NOTHING_DRAWN, type Drawing } from "./load.js";
import { drawnPoints, type ChartModel } from "../../shared/series/model.js";
import { elementEvent, loadErrorEvent } from "../../shared/page/element-events.js";
import { html } from "../../shared/template/html.js";
import { modelsOf, usualHeightPx } from "./panels.js";
import { ChartInput } from "./chart-input.js";
import { annotations, band, cursor, noticeMessages, partRow, plot } from "./templates.js";

/** Below this width the readout stands under the plot, where no finger covers it. */
const FLOATING_FROM_PX = 560;

/**
 * A number over time: figures with their sources, lines that end where the definition changes, uncertain dates drawn
 * soft, rival figures side by side. Described in docs/charts.md.
 *
 * Keyboard: each plot is one tab stop, a slider over its figures. Left and Right go to the neighbour, Page Up and Page
 * Down ten further, Home and End to the ends, Up and Down to the next plot where there are several. The slider's value
 * text says all that the readout shows, so that it is announced once. With `brush`, Shift and these keys choose a part of
 * the time, Enter shows it, Escape leaves it.
 *
 * @attr src - address of the series' document; several with spaces between, or a document `{ "series": [...] }`, become small
 *   multiples on one time axis, and those of one unit share the value axis
 * @attr form - `line`, `area`, `step`, `dots` or `bars`, instead of the document's; on a logarithmic scale bars become dots
 *   and areas become lines
 * @attr scale - `linear` or `log`, instead of the document's
 * @attr from - date from which it is shown, EDTF; the first figure where absent, all of it where no figure lies in between
 * @attr to - date up to which it is shown, EDTF; the last figure where absent
 * @attr brush - a part of the time may be chosen: by dragging across a plot, by a finger that rested first, by keys
 * @attr compact - small and still, for galleries: no axes and no tab stop, but the last figure, a word where the scale is logarithmic,
 *   and a text alternative
 * @attr height - height of a plot in pixels; by its width where absent
 * @attr data-ready - set by the element once drawn
 * @fires {CustomEvent<{ id: string }>} bl-select - the visitor chose an entry of the timeline that moved the number
 * @fires {CustomEvent<{ from: string, to: string }>} bl-window - the visitor chose a part of the time, in EDTF, both empty
 *   for all of it; the attributes are set already
 * @fires {CustomEvent<{ message: string }>} bl-load-error - the document could not be read
 * @csspart title - the title, which says the finding
 * @csspart name - the neutral name, where the title says the finding
 * @csspart notes - unit, breaks, statement of the scale
 * @csspart description - the paragraph that tells the trend
 * @csspart plot - a plot with its marks
 * @csspart part - the part of the time that is shown, the way back, and how to choose one
 * @csspart readout - the figure under the cursor
 * @csspart annotations - the entries that moved the number
 * @cssprop --bl-series - colour of the marks; the accent where absent
 */
export class ChartElement extends LitElement {
  static override styles = [paletteStyles, statisticStyles, chartStyles, textScaleStyles];

  @property() src = "";
  @property() form: Form | null = null;
  @property() scale: "linear" | "log" | null = null;
  @property({ reflect: true }) from: string | null = null;
  @property({ reflect: true }) to: string | null = null;
  @property({ type: Boolean }) brush = false;
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ type: Number }) height: number | null = null;

  @state() private series: readonly SeriesDocument[] = [];
  @state() private failed = false;
  @state() private drawing: Drawing | undefined = undefined;
  @state() private widthPx = 0;
  @state() private fonts = 0;

  #models: readonly ChartModel[] = [];
  #drawn = NOTHING_DRAWN;
  readonly #requests = new LatestRequest();
  #measure: Measure | undefined;

  /** The chart in one paragraph, as its text alternative says it; empty before `data-ready`. */
  get description(): string {
    return this.#models.map(describe).join(" ");
  }

  /**
   * The chart as a file of its own, in the day's palette, with title, sources and licence.
   *
   * @throws Error before `data-ready`
   */
  toSvg(): string {
    if (!this.drawing || this.#models.length === 0) {
      throw new Error(`bl-chart ${this.src}: there is nothing to export yet; wait for data-ready`);
    }
    return fileDrawing(this.#models, this.drawing.draw, filePaint(this.renderRoot as ShadowRoot));
  }

  /**
   * The same as a picture.
   *
   * @param scale - PNG pixels for one pixel of the SVG, 2 where absent; the SVG is 960 pixels wide
   */
  toPng(scale?: number): Promise<Blob> {
    return pngOf(this.toSvg(), scale);
  }

  constructor() {
    super();
    new WidthController(
      this,
      (widthPx) => {
        this.widthPx = widthPx;
      },
      { followsText: true },
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts.addEventListener("loadingdone", this.#handleFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener("loadingdone", this.#handleFonts);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("src") && this.src) {
      void this.#load(this.src);
    }
    const modelChanged = ["series", "form", "scale", "from", "to"].some((name) => changed.has(name));
    if (modelChanged) {
      const window = { firstDay: edgeDays(this.from)?.earliest, lastDay: edgeDays(this.to)?.latest };
      this.#models = modelsOf(this.series, { form: this.form, scale: this.scale }, window);
      this.#input.place = undefined;
      this.#input.brush.leave();
    }
    const inputs = ["drawing", "widthPx", "height", "compact", "fonts"];
    if (modelChanged || inputs.some((name) => changed.has(name))) {
      this.#plan();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#models.length === 0 || this.failed) {
      return this.compact && !this.failed
        ? nothing
        : notice(this.failed, noticeMessages(this.series.at(0) ?? FALLBACK_MESSAGES), () => {
            void this.#load(this.src);
          });
    }
    if (this.compact) {
      const name = this.description;
      return html`<div class="plot follows-text" part="plot" role="img" aria-label=${name}>
        ${this.#drawn.svgs[0]}
      </div>`;
    }
    const first = this.#models[0];
    const floating = this.widthPx >= FLOATING_FROM_PX;
    return html`
      <figure>
        ${this.#models.length === 1 ? caption(first.source, notesOf(first)) : nothing}
        ${this.#models.map((model, panel) => this.#renderPanel(model, panel, floating))}
        ${this.brush ? partRow(this.#models, this.#input.brush.marked, this.#handleAll) : nothing}
        ${floating ? nothing : readout(this.#readoutContent(), message(first.source, "hint"), false)}
        ${this.#models.map(({ source }) => annotations(source, this.#select))}
      </figure>
    `;
  }

  protected override updated(): void {
    this.#showCursor();
    if (this.#drawn.svgs.length > 0 && !this.failed) {
      this.setAttribute("data-ready", "");
    }
  }

  #renderPanel(model: ChartModel, panel: number, floating: boolean): TemplateResult {
    const { marked } = this.#input.brush;
    const isHere = this.#input.place?.panel === panel;
    const view = {
      model,
      panel,
      point: isHere && this.#input.place ? this.#input.place.point : drawnPoints(model).length - 1,
      svg: this.#drawn.svgs[panel],
      cursor: isHere ? cursor(this.#readoutContent(), model.source, floating) : undefined,
      band: marked?.panel === panel ? band(model.source, marked) : undefined,
      brush: this.brush,
    };
    return html`
      <div class="panel">
        ${this.#models.length > 1 ? caption(model.source, notesOf(model)) : nothing}
        <p class="unseen" id="description-${panel}" part="description">${describe(model)}</p>
        ${plot(view, this.#input)}
      </div>
    `;
  }

  async #load(addresses: string): Promise<void> {
    const isLatest = this.#requests.begin();
    this.removeAttribute("data-ready");
    try {
      const { drawing, series } = await loadChart(addresses, (failure) => {
        this.#fail(failure, isLatest, this.series.length === 0);
      });
      if (isLatest()) {
        this.drawing = drawing;
        this.series = series;
        this.failed = false;
      }
    } catch (error) {
      this.#fail(error, isLatest, true);
    }
  }

  /**
   * @param isLatest - whether no newer request has been made
   * @param isEmpty - whether there is nothing to show in the meantime
   */
  #fail(failure: unknown, isLatest: () => boolean, isEmpty: boolean): void {
    if (isLatest()) {
      this.failed = isEmpty;
      this.dispatchEvent(loadErrorEvent(failure));
    }
  }

  /** Lays out and draws all panels. Moving the cursor does not call it, so that reading figures stays cheap. */
  #plan(): void {
    const { drawing, widthPx, compact } = this;
    const models = this.#models;
    if (!drawing || widthPx === 0 || models.length === 0) {
      this.#drawn = NOTHING_DRAWN;
      return;
    }
    const family = getComputedStyle(this).getPropertyValue("--_font").trim() || "sans-serif";
    this.#measure ??= measureIn(family);
    const heightPx = this.height ?? usualHeightPx(widthPx, models.length, compact);
    this.#drawn = drawPanels(drawing, models, { widthPx, heightPx, compact }, this.#measure);
  }

  #readoutContent(): ReadoutContent | undefined {
    if (!this.#input.place) {
      return undefined;
    }
    const model = this.#models[this.#input.place.panel];
    return readoutOf(model, drawnPoints(model)[this.#input.place.point]);
  }

  /** Shows a part of the time as the visitor wishes, or all of it. */
  #show(part: YearRange | undefined): void {
    const whole = allYears(this.#models);
    const isAll = part === undefined || (part.fromYear <= whole.fromYear && part.toYear >= whole.toYear);
    if (isAll && this.from === null && this.to === null) {
      return;
    }
    this.from = isAll ? null : edtfYear(part.fromYear);
    this.to = isAll ? null : edtfYear(part.toYear);
    this.dispatchEvent(elementEvent("bl-window", { from: this.from ?? "", to: this.to ?? "" }));
  }

  #showCursor(): void {
    const { marked } = this.#input.brush;
    if (marked) {
      placeBand(this.#plotOf(marked.panel), marked, this.#drawn.plans[marked.panel]);
    }
    const { place } = this.#input;
    const plot = place && this.#plotOf(place.panel);
    if (!place || !plot) {
      return;
    }
    placeCursor(plot, this.#drawn.pointsPx[place.panel][place.point], this.#drawn.plans[place.panel]);
  }

  #plotOf(panel: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.plot[data-panel="${panel}"]`);
  }

  readonly #input = new ChartInput(this, {
    models: () => this.#models,
    drawn: () => this.#drawn,
    mayBrush: () => this.brush,
    shown: () => shownYears(this.#models),
    plotOf: (panel) => this.#plotOf(panel),
    select: (id) => {
      this.#select(id);
    },
    show: (part) => {
      this.#show(part);
    },
  });

  /**
   * Shows all years. The button disappears then, so a visitor who pressed it by key gets the focus on the first plot.
   */
  readonly #handleAll = (event: Event): void => {
    const byKeys = (event.currentTarget as Element).matches(":focus-visible");
    this.#show(undefined);
    if (byKeys) {
      this.#plotOf(0)?.focus();
    }
  };

  readonly #handleFonts = (): void => {
    this.#measure = undefined;
    this.fonts++;
  };

  readonly #select = (id: string): void => {
    this.dispatchEvent(elementEvent("bl-select", { id }));
  };
}
