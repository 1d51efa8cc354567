/** The element `<bl-speaker>`: what a speaker sees beside the screen, and steers it with. */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { message } from "../../shared/document/messages.js";
import type { PresentationCommand, PresentationState } from "../../shared/presentation/messages.js";
import { RelayLink } from "../../shared/presentation/relay.js";
import { elapsedWords } from "../../shared/presentation/time-words.js";
import { OpenerLink, type ScreenLink, type ScreenStatus } from "../../shared/presentation/windows.js";
import { icon, round } from "../../shared/steps/buttons.js";
import { controlsStyles } from "../../shared/steps/controls.styles.js";
import { actionOf } from "../../shared/steps/step-keys.js";
import { html } from "../../shared/template/html.js";
import { speakerStyles } from "./speaker.styles.js";
import { TalkClock } from "./talk-clock.js";

const SECOND_MS = 1000;
/** On a phone the words of the step need the room of the list. */
const WIDE = "(width >= 48rem)";
/** Where the page's address has the key of a phone; what stands behind `#` is sent to no server. */
const KEY = /^#relay=([\w-]{1,64})$/;

interface Step {
  readonly element: HTMLElement;
  readonly name: string;
  readonly language: string;
}

function stepOf(element: HTMLElement): Step {
  const { name = "", nameLanguage = "" } = element.dataset;
  return { element, name, language: nameLanguage };
}

/**
 * The speaker's page of a story: text and sources of the step that the screen shows, the next step, time of day and time
 * since the start, all steps, and the buttons that turn the screen's pages. It finds the screen in the window that has
 * opened it, or by the key of a phone in its address; with neither it turns its own pages.
 *
 * Keyboard: left and right arrow, Page Up and Page Down, Space, Home and End turn the pages, B blanks the screen, P plays
 * and pauses.
 *
 * @attr story - id of the story
 * @attr relay - address below which the relay answers
 * @attr pages - where the speaker's pages of all stories begin
 * @attr messages - words of the page by key, as JSON
 * @slot heading - the story's name
 * @slot - list of the steps
 */
export class SpeakerElement extends LitElement {
  static override styles = [controlsStyles, speakerStyles];

  @property() story = "";
  @property() relay = "";
  @property() pages = "";
  @property({ type: Object }) messages: Readonly<Record<string, string>> = {};

  @state() protected shown: PresentationState = { page: 0, blank: "", play: false };
  /** Whether and how there is a screen; `single` without a way to any. */
  @state() protected status: ScreenStatus | "single" = "single";
  @state() protected now = new Date();

  #steps: readonly Step[] = [];
  #link: ScreenLink | undefined;
  #clock: TalkClock | undefined;
  #listening: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#steps = [...this.querySelectorAll<HTMLElement>(".bl-speaker-step")].map(stepOf);
    this.#clock = new TalkClock(this.story);
    const timer = setInterval(() => {
      this.now = new Date();
    }, SECOND_MS);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
    });
    this.#link = this.#connect(signal);
    document.addEventListener("keydown", this.#press, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  #connect(signal: AbortSignal): ScreenLink | undefined {
    const events = {
      shows: (shown: PresentationState, story: string | undefined): void => {
        this.#show(shown, story);
      },
      changed: (status: ScreenStatus): void => {
        this.status = status;
        if (status === "over") {
          this.#link = undefined;
        }
      },
    };
    const [, key] = KEY.exec(location.hash) ?? [];
    const opener = window.opener as WindowProxy | null;
    if (key || opener) {
      this.status = "waiting";
    }
    if (key) {
      return new RelayLink(new URL(this.relay, document.baseURI).href, key, events, signal);
    }
    return opener ? new OpenerLink(opener, events, signal) : undefined;
  }

  #show(shown: PresentationState, story: string | undefined): void {
    if (story && story !== this.story && /^[\w-]+$/.test(story)) {
      // The speaker went on with another story on the screen.
      location.replace(new URL(this.pages + story + location.search, document.baseURI));
      return;
    }
    this.shown = { ...shown, page: Math.min(shown.page, Math.max(0, this.#steps.length - 1)) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("shown")) {
      const before = changed.get("shown") as PresentationState | undefined;
      this.#steps.forEach(({ element }, page) => {
        element.hidden = page !== this.shown.page;
      });
      if (before?.page !== this.shown.page) {
        this.renderRoot.querySelector(".text")?.scrollTo({ top: 0 });
      }
    }
  }

  protected override updated(): void {
    this.toggleAttribute("data-ready", true);
  }

  protected override render(): TemplateResult {
    const { page, blank } = this.shown;
    return html`
      <header>
        <slot name="heading"></slot>
        <p class=${`status ${this.status}`} role="status">
          ${this.#text(blank && this.status === "connected" ? "blanked" : this.status)}
          ${
            this.status === "single" || this.status === "over"
              ? html`<a href=${new URL("../", new URL(this.pages, document.baseURI)).href.replace(/\/$/, "")}
                  >${this.#text("single.code")}</a
                >`
              : nothing
          }
        </p>
        ${this.#times()}
      </header>
      <main class="text" tabindex="0" aria-label=${this.#place(page)}><slot></slot></main>
      <aside>${this.#next(this.#steps.at(page + 1))} ${this.#all()}</aside>
      ${this.#controls()}
    `;
  }

  #times(): TemplateResult {
    const time = new Intl.DateTimeFormat(this.#language, { hour: "2-digit", minute: "2-digit" });
    return html`<div class="times">
      <dl>
        <div>
          <dt>${this.#text("clock")}</dt>
          <dd>${time.format(this.now)}</dd>
        </div>
        <div>
          <dt>${this.#text("elapsed")}</dt>
          <dd class="elapsed">${elapsedWords(this.#clock?.elapsedMs ?? 0)}</dd>
        </div>
      </dl>
      <button
        type="button"
        class="reset"
        @click=${() => {
          this.#clock?.reset();
          this.now = new Date();
        }}
      >
        ${this.#text("reset")}
      </button>
    </div>`;
  }

  #next(next: Step | undefined): TemplateResult {
    return html`<section class="next" aria-labelledby="next">
      <h2 id="next">${this.#text("nextStep")}</h2>
      <p lang=${next?.language ?? nothing} dir="auto">${next?.name ?? "–"}</p>
    </section>`;
  }

  #all(): TemplateResult {
    return html`<details ?open=${matchMedia(WIDE).matches}>
      <summary>${this.#text("steps")}</summary>
      <ol>
        ${this.#steps.map(
          ({ name, language }, page) =>
            html`<li>
              <button
                type="button"
                aria-current=${page === this.shown.page ? "step" : nothing}
                @click=${() => {
                  this.#ask({ do: "go", page });
                }}
              >
                <span class="number">${page < this.#steps.length - 1 ? page + 1 : ""}</span>
                <span lang=${language} dir="auto">${name}</span>
              </button>
            </li>`,
        )}
      </ol>
    </details>`;
  }

  #controls(): TemplateResult {
    const { page, blank, play } = this.shown;
    return html`<div class="controls" role="region" aria-label=${this.#text("label")}>
      ${this.#turn("previous", page === 0)}
      <span class="place">${this.#place(page)}</span>
      <div class="stage">
        ${round(play ? "pause" : "play", this.#text(play ? "pause" : "play"), () => {
          this.#ask({ do: "play" });
        })}
        ${round("blank", this.#text(blank ? "show" : "blank"), () => {
          this.#ask({ do: "blank" });
        })}
      </div>
      ${this.#turn("next", page >= this.#steps.length - 1)}
    </div>`;
  }

  #turn(way: "next" | "previous", isDisabled: boolean): TemplateResult {
    return html`<button
      type="button"
      class=${way === "next" ? "turn main" : "turn"}
      aria-label=${this.#text(way)}
      ?disabled=${isDisabled}
      @click=${() => {
        this.#ask({ do: way });
      }}
    >
      ${way === "previous" ? icon(way) : nothing}<span>${this.#text(way)}</span>${way === "next" ? icon(way) : nothing}
    </button>`;
  }

  #place(page: number): string {
    const count = this.#steps.length - 1;
    return page < count ? this.#text("step", { number: page + 1, count }) : this.#text("stepEnd");
  }

  #ask(command: PresentationCommand): void {
    if (this.#link) {
      this.#link.ask(command);
    } else {
      this.shown = this.#alone(command);
    }
  }

  /** Without a screen the page turns its own pages, to be read. */
  #alone(command: PresentationCommand): PresentationState {
    const last = this.#steps.length - 1;
    const { page } = this.shown;
    const to =
      command.do === "go"
        ? command.page
        : ({ next: page + 1, previous: page - 1, first: 0, last: last - 1 }[command.do as string] ?? page);
    return { ...this.shown, page: Math.min(Math.max(to, 0), last) };
  }

  readonly #press = (event: KeyboardEvent): void => {
    const target = event.composedPath().at(0);
    const isPressed =
      event.key === " " && target instanceof Element && target.matches("button, a, summary, input");
    const isScrolled = event.key === "ArrowUp" || event.key === "ArrowDown";
    const action = actionOf(event, true, getComputedStyle(this).direction === "rtl");
    if (!action || isPressed || isScrolled || event.defaultPrevented) {
      return;
    }
    if (action === "leave" || action === "fullScreen") {
      return;
    }
    event.preventDefault();
    this.#ask({ do: action === "blankWhite" ? "blank" : action });
  };

  get #language(): string {
    return document.documentElement.lang || "en";
  }

  readonly #text = (key: string, values?: Readonly<Record<string, number>>): string =>
    message({ messages: this.messages, language: this.#language }, key, values);
}
