/** The element `<bl-places>`: loads the counted catalogue and draws a disc for each country, year by year. */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";
import { loadGlance, type GlanceDocument } from "../../shared/document/glance-document.js";
import { LatestRequest } from "../../shared/document/latest-request.js";
import { FALLBACK_MESSAGES } from "../../shared/geography/fallback-messages.js";
import { loadGround, type Ground } from "../../shared/geography/ground.js";
import {
  areaByName,
  areaByKey,
  typeAhead,
  navigationOrderOf,
  type TypeAhead,
} from "../../shared/geography/area-navigation.js";
import type { View } from "../../shared/geography/view.js";
import { Zoom } from "../../shared/geography/zoom.js";
import { zoomStyles } from "../../shared/geography/zoom.styles.js";
import { zoomButtons } from "../../shared/geography/zoom-buttons.js";
import { statisticStyles } from "../../shared/statistics/statistic.styles.js";
import { paletteStyles } from "../../shared/graphic/palette.styles.js";
import { notice } from "../../shared/statistics/templates.js";
import { textScaleStyles } from "../../shared/graphic/text-scale.styles.js";
import { WidthController } from "../../shared/graphic/width-controller.js";
import { pointOn } from "../../shared/pointer/element-space.js";
import { addressWindow } from "../../shared/address/address-window.js";
import { timelineAddress } from "../../shared/address/timeline-address.js";
import { edtfYear } from "../../shared/time/edtf.js";
import {
  discNear,
  discsOf,
  countryPlacesOf,
  layOutDiscs,
  type Disc,
  type CountryPlace,
  type DiscLayout,
} from "./discs.js";
import { message } from "./messages.js";
import { elementEvent, loadErrorEvent } from "../../shared/page/element-events.js";
import { YearPlayer } from "../../shared/year-player/year-player.js";
import { yearSliderStyles } from "../../shared/year-player/year-slider.styles.js";
import { html } from "../../shared/template/html.js";
import { LandLayer } from "./land-layer.js";
import { placesStyles } from "./places.styles.js";
import { countInWords, disc, land, noticeMessages, placeInWords, years, zoomMessages } from "./templates.js";
import { dateWords } from "../../shared/time/date-words.js";
import { nextStop, yearStops } from "./years.js";

/** The description names so many of the largest discs. */
const NAMED_PLACES = 5;

/**
 * Where the entries of the catalogue come from: a map of the world with a disc for each country, as large as the number
 * of its entries that have begun by the year shown; a slider and a button play the years. Each disc is a link to its
 * entries in the Timeline up to that year. Where they would lie on each other they stand apart. The table that says the
 * same is the page's.
 *
 * Keyboard: the discs are one tab stop. Left and Right go to the next one west and east, Up and Down by name, Home and End
 * to the first and the last name, letters to the next name that begins so, Enter opens; plus, minus and nought zoom. The
 * slider is the browser's own. Two fingers, or the wheel with Ctrl, zoom too; a part of the map is pushed by a finger or the
 * mouse.
 *
 * @attr src - address of the counted catalogue, `/api/v1/glance.json`
 * @attr year - the year shown; the last one where absent
 * @attr data-ready - set by the element once drawn
 * @fires {CustomEvent<{ year: number }>} bl-year - the visitor let go of the slider or its key, or the play has come to rest
 * @fires {CustomEvent<{ message: string }>} bl-load-error - the document could not be read
 * @csspart map - the drawing
 * @csspart zoom - the buttons that zoom
 * @csspart years - button, slider and count
 * @cssprop --bl-series - colour of the discs; the accent where absent
 */
export class PlacesElement extends LitElement {
  static override styles = [
    paletteStyles,
    statisticStyles,
    yearSliderStyles,
    zoomStyles,
    placesStyles,
    textScaleStyles,
  ];

  @property() src = "";
  @property({ type: Number }) year: number | null = null;

  @state() private source: GlanceDocument | undefined = undefined;
  @state() private atlas: Ground | undefined = undefined;
  @state() private failed = false;
  @state() private widthPx = 0;
  @state() private chosen: string | undefined = undefined;
  @state() private isAiming = false;

  #land: LandLayer | undefined;
  #countryPlaces: readonly CountryPlace[] = [];
  #stops: readonly number[] = [];
  /** Kept, because separating discs is slow: it is made again only for other countries or another view. */
  #layout: (DiscLayout & { readonly spots: readonly CountryPlace[]; readonly view: View }) | undefined;
  #discs: readonly Disc[] = [];
  #typeAhead: TypeAhead | undefined;
  readonly #requests = new LatestRequest();
  readonly #zoom = new Zoom(this);
  readonly #play = new YearPlayer(this, {
    first: () => this.#stops[0],
    shown: () => this.#shownYear,
    next: (_, isCalm) => this.#stops.at(nextStop(this.#stops.length, this.#at, isCalm) ?? this.#stops.length),
    show: (year) => {
      this.year = year;
    },
    settle: () => {
      this.dispatchEvent(elementEvent("bl-year", { year: this.#shownYear }));
    },
  });

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
    const { source, atlas, widthPx } = this;
    if (source && atlas && widthPx > 0 && ["source", "atlas", "widthPx"].some((name) => changed.has(name))) {
      const codes = new Set(source.countries.map(({ code }) => code));
      this.#land = new LandLayer(atlas, widthPx, (code) => codes.has(code));
      this.#zoom.fit(this.#land.frame);
      this.#countryPlaces = countryPlacesOf(source.countries, this.#land.whole);
      this.#stops = yearStops(source.countries.flatMap((country) => country.years));
    }
    const { view } = this.#zoom;
    if (this.#layout?.spots !== this.#countryPlaces || this.#layout.view !== view) {
      this.#layout = { ...layOutDiscs(this.#countryPlaces, widthPx, view), spots: this.#countryPlaces, view };
    }
    this.#discs = discsOf(this.#layout, this.#shownYear);
  }

  protected override render(): TemplateResult {
    const { source } = this;
    const zoom = this.#zoom;
    if (!source || !this.#land || this.failed) {
      return notice(this.failed, noticeMessages(source ?? FALLBACK_MESSAGES), () => {
        void this.#load(this.src);
      });
    }
    const total = this.#discs.reduce((sum, { count }) => sum + count, 0);
    const count = countInWords(source, total, this.#shownYear);
    const notDrawn = this.#notDrawn(source);
    const look = this.#land.look(zoom.view, zoom.isMoving);
    return html`
      <p class="unseen" id="description">${this.#description(source, total)}</p>
      <div
        class=${classMap({ map: true, "follows-text": true, part: zoom.isPart, moving: zoom.isMoving, aiming: this.isAiming })}
        part="map"
        role="group"
        aria-label=${message(source, "name")}
        aria-describedby="description"
        @keydown=${this.#handleKey}
        @focusin=${this.#handleFocus}
        @pointermove=${this.#handlePointer}
        @pointerleave=${this.#handlePointer}
        @click=${this.#handleClick}
      >
        ${land(look, this.#discs, this.widthPx, zoom.heightPx)} ${this.#links(source)}
      </div>
      <div class="bar">
        <p class="reading">${this.#reading(source)}</p>
        ${zoomButtons(zoom, zoomMessages(source), this.#chosenDisc?.place)}
      </div>
      ${years(source, this.#stops, this.#at, count, this.#play)}
      ${notDrawn === "" ? nothing : html`<p class="foot">${notDrawn}</p>`}
      <p class="foot">${message(source, "borders")}</p>
    `;
  }

  protected override updated(): void {
    this.#zoom.listen(this.renderRoot.querySelector<HTMLElement>(".map"));
    if (this.#land && !this.failed) {
      this.setAttribute("data-ready", "");
    }
  }

  /** Index of the shown year in `stops`. */
  get #at(): number {
    const wanted = this.year ?? Infinity;
    const next = this.#stops.findIndex((year) => year >= wanted);
    return next < 0 ? this.#stops.length - 1 : next;
  }

  get #shownYear(): number {
    return this.#stops.at(this.#at) ?? 0;
  }

  #links(source: GlanceDocument): unknown {
    const stop = (this.#chosenDisc ?? this.#discs.at(0))?.place.code;
    const isLast = this.#at >= this.#stops.length - 1;
    return repeat(
      this.#discs,
      ({ place: spot }) => spot.code,
      (shown) =>
        disc(source, shown, {
          year: this.#shownYear,
          mapPx: [this.widthPx, this.#zoom.heightPx],
          address: timelineAddress(
            { country: shown.place.code, to: isLast ? null : edtfYear(this.#shownYear) },
            addressWindow().location.search,
          ),
          isChosen: shown.place.code === this.chosen,
          isStop: shown.place.code === stop,
        }),
    );
  }

  get #chosenDisc(): Disc | undefined {
    return this.#discs.find(({ place: spot }) => spot.code === this.chosen);
  }

  #reading(source: GlanceDocument): TemplateResult {
    const chosenDisc = this.#chosenDisc;
    return chosenDisc
      ? html`<strong>${placeInWords(source, chosenDisc, this.#shownYear)}</strong>`
      : html`${message(source, "hint")} <span class="keys">${message(source, "hintKeys")}</span>`;
  }

  #description(source: GlanceDocument, total: number): string {
    const places = this.#discs
      .slice(0, NAMED_PLACES)
      .map(({ place: spot, count }) => `${spot.name} ${count}`);
    const list = new Intl.ListFormat(source.language, { type: "unit" }).format(places);
    return message(source, "describe", {
      count: new Intl.NumberFormat(source.language).format(total),
      year: dateWords(source.language).year(this.#shownYear),
      places: list,
    });
  }

  #notDrawn(source: GlanceDocument): string {
    const drawn = new Set(this.#countryPlaces.map(({ code }) => code));
    const missing = source.countries.filter(({ code }) => !drawn.has(code)).map(({ name }) => name);
    const names = new Intl.ListFormat(source.language, { type: "unit" }).format(missing);
    return missing.length === 0 ? "" : message(source, "notDrawn", { names });
  }

  async #load(address: string): Promise<void> {
    const isLatest = this.#requests.begin();
    this.removeAttribute("data-ready");
    this.#play.pause();
    this.failed = false;
    try {
      const missed = (failure: unknown): void => {
        this.#fail(failure, isLatest, this.source === undefined);
      };
      const [source, atlas] = await Promise.all([
        loadGlance(address, missed),
        loadGround("world", false, missed),
      ]);
      if (isLatest()) {
        this.source = source;
        this.atlas = atlas;
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

  #handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.source) {
      return;
    }
    if (this.#zoom.press(event.key, this.#chosenDisc?.place)) {
      event.preventDefault();
      return;
    }
    const order = navigationOrderOf(
      this.#discs.map(({ place: spot }) => spot),
      this.source.language,
    );
    const typed = typeAhead(this.#typeAhead, event.key, event.timeStamp);
    this.#typeAhead = typed ?? this.#typeAhead;
    const next = typed ? areaByName(order, this.chosen, typed) : areaByKey(order, this.chosen, event.key);
    if (next !== undefined) {
      this.#linkOf(next)?.focus({ preventScroll: true });
    }
    if (next !== undefined || typed) {
      event.preventDefault();
    }
  }

  #handleFocus(event: FocusEvent): void {
    this.chosen = (event.target as HTMLElement).dataset["code"];
    const chosenDisc = this.#chosenDisc;
    if (chosenDisc && !this.#zoom.isMoving) {
      this.#zoom.show(chosenDisc.place);
    }
  }

  #handlePointer(event: PointerEvent): void {
    if (this.#zoom.isMoving) {
      return;
    }
    const aimed = event.type === "pointerleave" ? undefined : this.#aimed(event);
    this.isAiming = aimed !== undefined;
    this.chosen = aimed?.place.code;
  }

  /**
   * Opens the disc whose middle is nearest to the pointer, also where another one lies above it or the pointer is
   * beside it.
   */
  #handleClick(event: MouseEvent): void {
    const isByKey = event.detail === 0;
    const link = this.#linkOf(this.#aimed(event)?.place.code);
    if (!isByKey && link && event.target !== link) {
      event.preventDefault();
      link.click();
    }
  }

  #aimed(event: MouseEvent): Disc | undefined {
    const { x, y } = pointOn(event.currentTarget as HTMLElement, event);
    const isFinger = event instanceof PointerEvent && event.pointerType === "touch";
    return discNear(this.#discs, x, y, isFinger);
  }

  #linkOf(code: string | undefined): HTMLElement | null {
    return code === undefined
      ? null
      : this.renderRoot.querySelector<HTMLElement>(`a[data-code="${CSS.escape(code)}"]`);
  }
}
