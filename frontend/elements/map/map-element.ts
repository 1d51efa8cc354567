/** The element `<bl-map>`: loads a number by area, draws it as a map and tells what the visitor chose. */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { LatestRequest } from "../../shared/document/latest-request.js";
import { loadMap, type MapDocument } from "../../shared/document/map-document.js";
import { pngOf } from "../../shared/graphic/graphic-file.js";
import { whenNearViewport } from "../../shared/page/near-viewport.js";
import { statisticStyles } from "../../shared/statistics/statistic.styles.js";
import { paletteStyles } from "../../shared/graphic/palette.styles.js";
import { setPosition, positionReadout } from "../../shared/graphic/readout-position.js";
import { nextYear } from "../../shared/year-player/year-clock.js";
import type { ReadoutContent } from "../../shared/statistics/readout.js";
import { annotationList, caption, notice, readout } from "../../shared/statistics/templates.js";
import { textScaleStyles } from "../../shared/graphic/text-scale.styles.js";
import { WidthController } from "../../shared/graphic/width-controller.js";
import { pointOn } from "../../shared/pointer/element-space.js";
import { describe, notesOf } from "./describe.js";
import { readoutOf } from "./area-text.js";
import { fileDrawing } from "./file-drawing.js";
import { FALLBACK_MESSAGES } from "../../shared/geography/fallback-messages.js";
import { loadGround, type Ground } from "../../shared/geography/ground.js";
import { isInside, toScreen } from "../../shared/geography/view.js";
import { Zoom } from "../../shared/geography/zoom.js";
import { zoomStyles } from "../../shared/geography/zoom.styles.js";
import { zoomButtons } from "../../shared/geography/zoom-buttons.js";
import { elementEvent, loadErrorEvent } from "../../shared/page/element-events.js";
import { YearPlayer } from "../../shared/year-player/year-player.js";
import { yearSliderStyles } from "../../shared/year-player/year-slider.styles.js";
import { html } from "../../shared/template/html.js";
import { mapStyles } from "./map.styles.js";
import { message } from "./messages.js";
import { modelOf, stateOf, type MapModel } from "./model.js";
import { AreaListbox } from "./area-listbox.js";
import { staticMap } from "./static-map.js";
import { foot, legend, noticeMessages, PAGE_MAP_PAINT, years, zoomMessages } from "./templates.js";

/** Below this width the readout stands under the map, where no finger covers it. */
const FLOATING_FROM_PX = 560;

/**
 * A number by country or state: amounts in steps of lightness, or who was in when, with a slider that plays the years.
 * What is not known is hatched and is not zero. Described in docs/charts.md.
 *
 * Keyboard: the map is one tab stop, a list of its areas. Left and Right go to the next area west and east, Up and Down
 * by name, Home and End to the first and the last name, letters to the next name that begins so, Escape puts the readout
 * away; plus, minus and nought zoom. The slider is the browser's own. Two fingers, or the wheel with Ctrl, zoom too; a part
 * of the map is pushed by a finger or the mouse.
 *
 * @attr src - address of the map's document
 * @attr year - the year shown, where the map has years; the last one where absent
 * @attr compact - small and still, for galleries: asked for when it comes near the window, on a coarse world that all small
 *   maps share; no legend and no tab stop, but a text alternative
 * @attr data-ready - set by the element once drawn
 * @fires {CustomEvent<{ year: number }>} bl-year - the visitor let go of the slider or its key, or the play has come to rest
 * @fires {CustomEvent<{ id: string }>} bl-select - the visitor chose an entry of the timeline that moved the number
 * @fires {CustomEvent<{ message: string }>} bl-load-error - the document could not be read
 * @csspart title - the title, which says the finding
 * @csspart name - the neutral name, where the title says the finding
 * @csspart notes - why the steps are what they are
 * @csspart description - the paragraph that tells what the map shows
 * @csspart map - the drawing
 * @csspart readout - the value under the cursor
 * @csspart zoom - the buttons that zoom
 * @csspart years - button, slider and count
 * @csspart legend - what the fills mean
 * @csspart annotations - the entries that moved the number
 * @csspart foot - what is not on the map, and whose borders it is drawn on
 * @cssprop --bl-series - colour of the darkest step; the accent where absent
 */
export class MapElement extends LitElement {
  static override styles = [
    paletteStyles,
    statisticStyles,
    yearSliderStyles,
    zoomStyles,
    mapStyles,
    textScaleStyles,
  ];

  @property() src = "";
  @property({ type: Number }) year: number | null = null;
  @property({ type: Boolean, reflect: true }) compact = false;

  @state() private source: MapDocument | undefined = undefined;
  @state() private ground: Ground | undefined = undefined;
  @state() private failed = false;
  @state() private widthPx = 0;
  @state() private chosen: string | undefined = undefined;

  #model: MapModel | undefined;
  #listbox: AreaListbox | undefined;
  #picture: SVGElement | undefined;
  readonly #requests = new LatestRequest();
  readonly #zoom = new Zoom(this);
  readonly #play = new YearPlayer(this, {
    first: () => this.#model?.years?.[0] ?? 0,
    shown: () => this.#shownYear,
    next: (year, isCalm) => nextYear(year, this.#model?.years?.[1] ?? 0, isCalm),
    show: (year) => {
      this.year = year;
    },
    settle: () => {
      this.dispatchEvent(elementEvent("bl-year", { year: this.#shownYear }));
    },
  });

  /** The map in one paragraph, as its text alternative says it; empty before `data-ready`. */
  get description(): string {
    return this.#model ? describe(this.#model) : "";
  }

  /**
   * The map of the year shown as a file of its own, in the day's palette, with title, legend, sources and licence.
   *
   * @throws Error before `data-ready`
   */
  toSvg(): string {
    if (!this.#model || !this.ground) {
      throw new Error(`bl-map ${this.src}: there is nothing to export yet; wait for data-ready`);
    }
    return fileDrawing(this.#model, this.ground, this.#shownYear, this.renderRoot as ShadowRoot);
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

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("src") && this.src) {
      void this.#load(this.src);
    }
    if (changed.has("source") && this.source) {
      this.#model = modelOf(this.source);
      this.chosen = undefined;
    }
    if (["source", "ground", "widthPx", "compact"].some((name) => changed.has(name))) {
      this.#draw();
    }
    this.#listbox?.look(this.#zoom.view, this.#zoom.isMoving);
    this.#listbox?.show(this.#shownYear);
    this.#listbox?.choose(this.chosen);
  }

  #draw(): void {
    const { ground, widthPx, compact } = this;
    const model = this.#model;
    const year = this.#shownYear;
    this.#listbox = this.#picture = undefined;
    if (!model || !ground || widthPx === 0) {
      return;
    }
    if (compact) {
      this.#picture = staticMap(model, ground, { widthPx, year, hasDots: false }, PAGE_MAP_PAINT).svg;
    } else {
      this.#listbox = new AreaListbox(model, ground, widthPx, PAGE_MAP_PAINT);
      this.#zoom.fit(this.#listbox.frame);
    }
  }

  protected override render(): TemplateResult {
    if (this.compact) {
      return html`<div class="map follows-text" part="map" role="img" aria-label=${this.description}>
        ${this.#picture}
      </div>`;
    }
    const model = this.#model;
    const listbox = this.#listbox;
    if (!model || !listbox || this.failed) {
      return notice(this.failed, noticeMessages(this.source ?? FALLBACK_MESSAGES), () => {
        void this.#load(this.src);
      });
    }
    const { source } = model;
    const floating = this.widthPx >= FLOATING_FROM_PX;
    const hint = message(source, "hint");
    const zoom = zoomButtons(this.#zoom, zoomMessages(source), listbox.area(this.chosen));
    const row = model.years ? years(model, model.years, this.#shownYear, this.#play) : legend(model);
    return html`
      <figure>
        ${caption(source, notesOf(source))}
        <p class="unseen" id="description" part="description">${describe(model)}</p>
        <div
          class=${classMap({ map: true, "follows-text": true, part: this.#zoom.isPart, moving: this.#zoom.isMoving })}
          part="map"
          @keydown=${this.#handleKey}
          @focusout=${this.#putAway}
          @pointerdown=${this.#handlePointer}
          @pointermove=${this.#handlePointer}
          @pointerleave=${this.#handleLeave}
        >
          ${listbox.svg} ${this.chosen === undefined ? nothing : html`<div class="ring"></div>`}
          ${this.chosen !== undefined && floating ? readout(this.#readoutContent(), hint, true) : nothing}
        </div>
        ${floating ? nothing : html`${zoom}${readout(this.#readoutContent(), hint, false)}`}
        <div class="bar">${row} ${floating ? zoom : nothing}</div>
        ${model.years ? legend(model) : nothing} ${foot(model)}
        ${annotationList(source.annotations ?? [], message(source, "annotations"), source.language, (id) => {
          this.dispatchEvent(elementEvent("bl-select", { id }));
        })}
      </figure>
    `;
  }

  protected override updated(): void {
    const listbox = this.#listbox;
    this.#zoom.listen(this.renderRoot.querySelector<HTMLElement>(".map"));
    this.#mark();
    if ((listbox ?? this.#picture) && !this.failed) {
      this.setAttribute("data-ready", "");
    }
  }

  /** Puts ring and readout where the chosen area is seen. */
  #mark(): void {
    const { chosen } = this;
    const listbox = this.#listbox;
    const area = listbox?.area(chosen);
    if (!listbox || !area || this.compact) {
      return;
    }
    const { view, frame } = this.#zoom;
    const at = toScreen(view, area);
    const ring = this.renderRoot.querySelector<HTMLElement>(".ring");
    ring?.toggleAttribute("hidden", !listbox.isDot(area.code) || !isInside(at, frame, view.scale));
    setPosition(ring, { left: at.xPx, top: at.yPx });
    const card = this.renderRoot.querySelector<HTMLElement>(".readout.floating");
    positionReadout(card, at, { widthPx: frame.widthPx, heightPx: this.#zoom.heightPx });
  }

  get #shownYear(): number {
    const [first, last] = this.#model?.years ?? [0, 0];
    const wanted = this.year ?? last;
    return Number.isFinite(wanted) ? Math.min(Math.max(Math.round(wanted), first), last) : last;
  }

  async #load(address: string): Promise<void> {
    const isLatest = this.#requests.begin();
    this.removeAttribute("data-ready");
    this.#play.pause();
    try {
      if (this.compact) {
        await whenNearViewport(this);
      }
      const missed = (failure: unknown): void => {
        this.#fail(failure, isLatest, this.source === undefined);
      };
      const source = await loadMap(address, missed);
      const ground = await loadGround(source.ground ?? "world", this.compact, missed);
      if (isLatest()) {
        this.source = source;
        this.ground = ground;
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

  #readoutContent(): ReadoutContent | undefined {
    const model = this.#model;
    const area = this.#listbox?.area(this.chosen);
    return model && area
      ? readoutOf(model, area.name, stateOf(model, area.code, this.#shownYear))
      : undefined;
  }

  #handleKey(event: KeyboardEvent): void {
    if (!this.#listbox || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const closes = event.key === "Escape" && this.chosen !== undefined;
    if (!closes && this.#zoom.press(event.key, this.#listbox.area(this.chosen))) {
      event.preventDefault();
      return;
    }
    const next = closes ? undefined : this.#listbox.navigator.press(event, this.chosen);
    if (closes || next !== undefined) {
      this.chosen = next;
      event.preventDefault();
    }
    const area = this.#listbox.area(next);
    if (area) {
      this.#zoom.show(area);
    }
  }

  #handlePointer(event: PointerEvent): void {
    if (!this.#zoom.isMoving) {
      const at = pointOn(event.currentTarget as HTMLElement, event);
      this.chosen = this.#listbox?.at(at, event.composedPath()[0] as Element);
    }
  }

  #handleLeave(event: PointerEvent): void {
    if (event.pointerType === "mouse" && !this.renderRoot.querySelector("svg:focus-visible")) {
      this.#putAway();
    }
  }

  readonly #putAway = (): void => {
    this.chosen = undefined;
  };
}
