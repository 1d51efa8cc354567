/** The element `<bl-welcome>`: which of its pages is shown, and what a visitor asks for there. */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { loadDocument, type ExhibitDocument } from "../../shared/document/exhibit-document.js";
import { NOTHING_SELECTED } from "../../shared/document/filter-selection.js";
import { LatestRequest } from "../../shared/document/latest-request.js";
import { message } from "../../shared/document/messages.js";
import {
  loadWelcome,
  type WelcomeDocument,
  type WelcomeWay,
} from "../../shared/document/welcome-document.js";
import { elementEvent } from "../../shared/page/element-events.js";
import { onReducedMotion, prefersReducedMotion } from "../../shared/page/reduced-motion.js";
import { SheetController } from "../../shared/sheet/sheet-controller.js";
import { sheetStyles } from "../../shared/sheet/sheet.styles.js";
import { icon } from "../../shared/steps/buttons.js";
import { controlsStyles } from "../../shared/steps/controls.styles.js";
import { Countdown } from "../../shared/steps/countdown.js";
import { html } from "../../shared/template/html.js";
import { edtfYear } from "../../shared/time/edtf.js";
import { shownPoints, type ShownPoint } from "./turning-points.js";
import {
  flightControls,
  placeName,
  turningPoint,
  ways,
  yearAndCountry,
  type Flight,
} from "./welcome-templates.js";
import { welcomeStyles } from "./welcome.styles.js";
import { find, type Asked, type Found } from "./year-and-country.js";

/** What the card shows: the ways in, the flight through the turning points, or the form for a year and a country. */
type WelcomePage = "ways" | "points" | "year";

/** Long enough to read a title and a date after the flight. */
const POINT_SECONDS = 8;
const NOTHING_ASKED: Asked = { year: undefined, country: "" };
/** Digits of Arabic and Persian keyboards. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * What a visitor who comes for the first time is told, as a paper card beside the timeline, on an upright screen as a
 * sheet below it: a question, a sentence, and the ways in. The page decides when it is shown. Its documents are
 * asked for when it is.
 *
 * Keyboard: Escape puts it away; in the flight through the turning points left and right go from one to the next.
 *
 * @attr open - whether it is shown; set by the page, taken away where the visitor has done with it
 * @attr sheet - set by the element where it is a sheet
 * @attr tall - set by the element while the sheet takes all the height that it may
 * @attr leaving - set by the element while it fades
 * @attr data-ready - set by the element once its document is here
 * @fires {CustomEvent<null>} bl-welcome-end - the visitor has put it away, or has taken a way that leads elsewhere
 * @fires {CustomEvent<{ id: string | null }>} bl-point - the flight has come to an entry, or has ended
 * @fires {CustomEvent<{ from: string, to: string }>} bl-window - the part of the time that is to be shown
 * @fires {CustomEvent<FilterSelection>} bl-filter - the country that is asked for
 * @fires {CustomEvent<{ id: string }>} bl-select - the visitor opens a turning point, or an entry that was found
 * @csspart card - the paper
 * @csspart close - the button that puts it away
 */
export class WelcomeElement extends LitElement {
  static override styles = [sheetStyles, controlsStyles, welcomeStyles];

  /** Address of its own document. */
  @property() src = "";
  /** Address of the exhibit's document, without filters. */
  @property() exhibit = "";
  /** Whether it is shown. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Whether it is a sheet at present. */
  @property({ type: Boolean, reflect: true }) sheet = false;
  /** Whether the sheet takes all the height that it may. */
  @property({ type: Boolean, reflect: true }) tall = false;
  /** Whether it fades, until the timeline has come to rest. */
  @property({ type: Boolean, reflect: true }) leaving = false;

  @state() private welcome: WelcomeDocument | undefined;
  @state() private whole: ExhibitDocument | undefined;
  @state() private page: WelcomePage = "ways";
  @state() private points: readonly ShownPoint[] = [];
  @state() private place = 0;
  @state() private playing = false;
  @state() private asked: Asked = NOTHING_ASKED;
  @state() private found: Found | undefined;
  /** What was typed in place of a year. */
  @state() private noYear = "";

  readonly #requests = new LatestRequest();
  #listening: AbortController | undefined;
  /** The page to which the focus is to go. */
  #turned: WelcomePage | undefined;
  readonly #countdown = new Countdown(() => {
    this.#go(this.place + 1, this.place + 2 < this.points.length);
  });
  readonly #sheet = new SheetController(this, () => {
    this.end();
  });

  /** The turning point that a flight shows; null where there is no flight. */
  get point(): string | null {
    return this.open && this.page === "points" ? (this.points.at(this.place)?.id ?? null) : null;
  }

  /** Whether the visitor has gone on from the ways to one of them, and the card belongs to it. */
  get isOnItsWay(): boolean {
    return this.open && this.page !== "ways";
  }

  /** Moves the keyboard's focus to the heading of what is shown, or to the form's first field, as soon as it is here. */
  override focus(): void {
    this.#turned = this.page;
    this.requestUpdate();
  }

  /** Opens it at one of its ways, as if the visitor had taken that. */
  async openAt(kind: Exclude<WelcomeWay["kind"], "story">): Promise<void> {
    this.open = true;
    await this.#load(this.src);
    await this.updateComplete;
    if (kind === "turning-points") {
      await this.#fly();
    } else {
      this.#turnTo("year");
      void this.#loadWhole();
    }
  }

  /** The flight waits. */
  pause(): void {
    this.playing = false;
  }

  /** The ways in are shown again, where the visitor has taken one of them. */
  turnBack(): void {
    if (this.isOnItsWay) {
      this.#leaveFlight();
      this.#turnTo("ways");
    }
  }

  /** It is over, as if the visitor had put it away. */
  end(): void {
    this.open = false;
    this.#leaveFlight();
    this.dispatchEvent(elementEvent("bl-welcome-end", null));
  }

  /**
   * The visitor has turned to the timeline: a flight waits, all else goes.
   *
   * @param rest - settles once the timeline rests: until then the card keeps its room, so that nothing moves under the hand
   */
  async giveWay(rest: Promise<unknown>): Promise<void> {
    if (this.page === "points") {
      this.pause();
    } else if (this.open && !this.leaving) {
      this.leaving = true;
      await rest;
      this.#leave();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("keydown", this.#handleKey, { signal });
    onReducedMotion((isReduced) => {
      if (isReduced) {
        this.pause();
      }
    }, signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#countdown.halt();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("open")) {
      this.hidden = !this.open;
      this.leaving = false;
      this.tall = false;
      this.playing = false;
      this.page = "ways";
      this.found = undefined;
      this.noYear = "";
      this.asked = NOTHING_ASKED;
    }
    if (this.open && (changed.has("open") || changed.has("src")) && this.src) {
      void this.#load(this.src);
    }
    if (changed.has("exhibit")) {
      this.whole = undefined;
    }
    if (this.playing && this.open) {
      this.#countdown.run();
    } else {
      this.#countdown.halt();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { welcome } = this;
    if (!this.open) {
      return nothing;
    }
    const leave = this.#text(this.page === "points" ? "leave" : "close");
    return html`<section
      part="card"
      data-page=${this.page}
      aria-labelledby="name"
      aria-busy=${welcome === undefined}
    >
      ${
        welcome === undefined
          ? nothing
          : html`${this.sheet ? this.#renderGrip() : nothing}
              <button
                part="close"
                type="button"
                aria-label=${leave}
                title=${leave}
                @click=${() => {
                  this.end();
                }}
              >
                ${icon("leave")}
              </button>
              ${this.#renderPage(welcome)}`
      }
    </section>`;
  }

  protected override updated(): void {
    if (this.#turned === this.page) {
      // A form that was asked for is there to be typed into; all else is there to be read.
      const start = this.renderRoot.querySelector<HTMLElement>(this.page === "year" ? "#year" : "h2");
      this.#turned = start ? undefined : this.#turned;
      start?.focus({ preventScroll: true });
    }
  }

  #renderGrip(): TemplateResult {
    const label = this.#text("grip");
    return html`<button
      type="button"
      class="grip"
      aria-label=${label}
      aria-pressed=${this.tall}
      @pointerdown=${this.#sheet.grip}
      @click=${this.#sheet.toggle}
    ></button>`;
  }

  #renderPage(welcome: WelcomeDocument): TemplateResult {
    if (this.page === "points") {
      const flight = this.#flight;
      const point = this.points.at(this.place);
      return html`<div class="scrolls">${turningPoint(flight)}</div>
        ${flightControls(flight)}
        <p class="unseen" role="status">
          ${point ? `${placeName(flight)}: ${point.title}, ${point.date}` : ""}
        </p>`;
    }
    const heading = welcome.ways.find(({ kind }) => kind === "year-and-country")?.label;
    if (this.page === "year" && heading) {
      return html`<div class="scrolls">
        ${yearAndCountry({
          heading,
          whole: this.whole,
          asked: this.asked,
          found: this.found,
          noYear: this.noYear,
          text: this.#text,
          back: () => {
            this.#turnTo("ways");
          },
          submit: this.#handleSubmit,
          ask: (asked) => {
            this.#ask(asked);
          },
          open: this.#open,
        })}
      </div>`;
    }
    return html`<div class="scrolls">${ways(welcome, this.#text, this.#take)}</div>`;
  }

  get #flight(): Flight {
    return {
      points: this.points,
      place: this.place,
      playing: this.playing,
      text: this.#text,
      go: (place) => {
        this.#go(place, false);
      },
      play: () => {
        const isAtEnd = this.place >= this.points.length - 1;
        this.#go(isAtEnd ? 0 : this.place, isAtEnd || !this.playing);
      },
      open: this.#open,
    };
  }

  readonly #open = (id: string): void => {
    this.pause();
    this.dispatchEvent(elementEvent("bl-select", { id }));
  };

  readonly #text = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    this.welcome ? message(this.welcome, key, values) : "";

  async #load(address: string): Promise<void> {
    const isLatest = this.#requests.begin();
    try {
      const welcome = await loadWelcome(address);
      if (isLatest()) {
        this.welcome = welcome;
        await this.updateComplete;
        this.toggleAttribute("data-ready", isLatest());
      }
    } catch (error) {
      if (isLatest()) {
        // Without words there is nothing to show, and nothing to remember: the next visit may have them.
        console.warn(error);
        this.open = false;
      }
    }
  }

  readonly #take = (way: WelcomeWay): void => {
    if (way.kind === "turning-points") {
      void this.#fly();
    } else if (way.kind === "year-and-country") {
      this.#turnTo("year");
      void this.#loadWhole();
    } else {
      // The link leads to the story.
      this.end();
    }
  };

  async #loadWhole(): Promise<ExhibitDocument | undefined> {
    const address = this.exhibit;
    try {
      const whole = await loadDocument(address);
      if (address === this.exhibit) {
        this.whole = whole;
      }
    } catch (error) {
      console.warn(error);
    }
    return this.whole;
  }

  #turnTo(page: WelcomePage): void {
    this.page = page;
    this.#turned = page;
  }

  async #fly(): Promise<void> {
    const whole = await this.#loadWhole();
    if (!whole || !this.open || !this.welcome) {
      return;
    }
    this.points = shownPoints(whole, this.welcome.points);
    this.dispatchEvent(elementEvent("bl-filter", NOTHING_SELECTED));
    this.#turnTo("points");
    this.#go(0, !prefersReducedMotion(), true);
  }

  #leaveFlight(): void {
    this.playing = false;
    if (this.page === "points") {
      this.dispatchEvent(elementEvent("bl-point", { id: null }));
    }
  }

  /**
   * @param playing - whether it goes on from there by itself
   * @param isStep - whether Back leads to where the visitor was before
   */
  #go(place: number, playing: boolean, isStep = false): void {
    const isNew = place !== this.place || this.#turned === "points";
    const point = this.points.at(Math.max(0, place));
    if (!point) {
      return;
    }
    this.place = Math.max(0, place);
    if (isNew || playing !== this.playing) {
      this.#countdown.set(POINT_SECONDS);
    }
    this.playing = playing && this.place < this.points.length - 1;
    if (isNew) {
      this.dispatchEvent(elementEvent("bl-window", { from: point.from, to: point.to, isStep }));
      this.dispatchEvent(elementEvent("bl-point", { id: point.id }));
    }
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) {
      const data = new FormData(event.target);
      const typed = textOf(data.get("year")).trim();
      const year = yearIn(typed);
      if (typed !== "" && year === undefined) {
        this.noYear = typed;
        this.renderRoot.querySelector<HTMLElement>("#year")?.focus();
      } else {
        this.#ask({ year, country: textOf(data.get("country")) });
      }
    }
  };

  #ask(asked: Asked): void {
    if (!this.whole) {
      return;
    }
    this.noYear = "";
    this.asked = asked;
    this.found = find(this.whole, asked);
    if (this.found.count > 0) {
      const year = asked.year === undefined ? "" : edtfYear(asked.year);
      const country = asked.country === "" ? [] : [asked.country];
      this.dispatchEvent(elementEvent("bl-filter", { ...NOTHING_SELECTED, country }));
      this.dispatchEvent(elementEvent("bl-window", { from: year, to: year, isStep: true }));
    }
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.key === "Escape") {
      event.stopPropagation();
      this.end();
    } else if (this.page === "points" && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      const isForward = (event.key === "ArrowRight") !== this.matches(":dir(rtl)");
      const place = this.place + (isForward ? 1 : -1);
      event.preventDefault();
      if (place >= 0 && place < this.points.length) {
        this.#go(place, false);
      }
    }
  };

  /** Ends what fades, unless the page has closed or opened it meanwhile. */
  #leave(): void {
    if (this.open && this.leaving) {
      this.end();
    }
  }
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}

/** The year that was typed, if it is one. */
function yearIn(typed: string): number | undefined {
  const digits = typed.replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}
