/** The element `<bl-story>`: turns a story's pages, keeps the place in the address and moves the timeline along. */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { message } from "../../shared/document/messages.js";
import { isPlainPress, pressedLink } from "../../shared/address/link-press.js";
import { goToNote } from "../../shared/document/note-links.js";
import { keepViewInLanguages } from "../../shared/address/links.js";
import type { Blank, PresentationCommand, PresentationState } from "../../shared/presentation/messages.js";
import { SpeakerWindows } from "../../shared/presentation/windows.js";
import { PageAddress } from "../../shared/address/page-address.js";
import { onReducedMotion, prefersReducedMotion } from "../../shared/page/reduced-motion.js";
import { onPageVisibility } from "../../shared/page/visibility.js";
import { html } from "../../shared/template/html.js";
import { controlsStyles } from "../../shared/steps/controls.styles.js";
import { loadGraphicsOf } from "../on-demand/graphics.js";
import { FullScreen } from "./full-screen.js";
import { fill, turnTo, wordsOf, type StoryPage } from "./pages.js";
import { placeOf, searchOf, type StoryPlace } from "./story-address.js";
import { listenToKeys, listenToPointer, listenToSwipes } from "./story-input.js";
import { storyStyles } from "./story.styles.js";
import type { SpeakerAccess } from "./speaker-access.js";
import { keptTalk } from "./kept-talk.js";
import {
  blankScreen,
  contents,
  controls,
  placeName,
  progress,
  type ControlAction,
  type Controls,
} from "./story-templates.js";
import { Countdown } from "../../shared/steps/countdown.js";
import { ribbon } from "./ribbon.js";
import { ribbonStyles } from "./ribbon.styles.js";

/** The properties of the timeline that a story sets. */
interface Graphic extends HTMLElement {
  from: string | null;
  to: string | null;
  selected: string | null;
}

interface Panel extends HTMLElement {
  entry: string;
}

function interfaceLanguage(): string {
  return document.documentElement.lang || "en";
}

/**
 * How a change enters the history: a step is an entry of its own, to which Back leads; a detail replaces the present
 * one.
 */
type Change = "step" | "detail";

/**
 * A story beside the timeline, on a phone below a ribbon of its dates: turns its pages and lets the timeline fly to each page's window. The whole state is
 * the address: `step` (a number, or `end`), `present`, `play`, `blank` (the screen is black, or `white`) and `entry` (open
 * over the story).
 *
 * Keyboard: left and right arrow, Page Up and Page Down turn the pages. Presenting, all arrows and Space do, Home and End go
 * to the first and last step, B and W blank the screen, P plays and pauses, F is full screen, Escape leaves; the controls are
 * hidden until the pointer moves or Tab is pressed.
 *
 * A second window or a phone can steer it: where `story` and `speaker` are given, it opens the speaker's page, and asks the
 * server for a code.
 *
 * @slot timeline - the timeline
 * @slot heading - the story's name
 * @slot - an element for the pages
 * @slot panel - an entry that is opened from the story
 * @csspart stories - the link to all stories
 * @csspart present - the button that shows the story to an audience
 * @fires {CustomEvent<{ search: string }>} bl-address - an entry was opened or closed; the detail is the new query part of the address
 */
export class StoryElement extends LitElement {
  static override styles = [storyStyles, controlsStyles, ribbonStyles];

  /** Words of the controls, by key. */
  @property({ attribute: false }) messages: Readonly<Record<string, string>> = {};
  /** Address of all stories. */
  @property() stories = "";
  /** Id of the story. */
  @property() story = "";
  /** Address of the story's page for its speaker; empty where no server has one. */
  @property() speaker = "";
  /** Whether the story is shown to an audience. */
  @property({ type: Boolean, reflect: true }) present = false;
  /** Whether the controls of a presentation are hidden. */
  @property({ type: Boolean, reflect: true }) quiet = false;

  @state() protected pages: readonly StoryPage[] = [];
  @state() protected place: StoryPlace = placeOf("", 1);
  @state() protected contents = false;
  @state() protected fullScreen = false;
  /** The page that was turned to last, for those who can't see it. */
  @state() protected announced: StoryPage | undefined = undefined;
  /** The ways for a speaker to steer from elsewhere, once they are asked for. */
  @state() protected access: SpeakerAccess | undefined = undefined;

  /** Id of the entry of which the server has been told. */
  #asked = "";
  readonly #address = new PageAddress({
    moved: (search) => {
      this.#follow(search);
    },
    settled: (search) => {
      const { entry } = placeOf(search, this.#steps);
      if (entry !== this.#asked) {
        this.#asked = entry;
        this.dispatchEvent(new CustomEvent("bl-address", { detail: { search } }));
      }
    },
  });
  #shown: StoryPage | undefined;
  #listening: AbortController | undefined;
  #screen: FullScreen | undefined;
  #windows: SpeakerWindows | undefined;
  readonly #countdown = new Countdown(() => {
    this.#turn(this.place.page + 1, "detail");
  });

  /**
   * Takes the pages of a story, to be turned to where the address says once the page has arrived at it.
   *
   * @param pages - HTML of our own server, in which all that comes from data is escaped
   */
  show(pages: string): void {
    const host = this.querySelector<HTMLElement>(".bl-pages");
    this.pages = host ? fill(host, pages) : [];
    loadGraphicsOf(this);
    this.#shown = undefined;
    this.announced = undefined;
  }

  /** Goes where an address says, given by its query part. */
  #follow(search: string): void {
    const place = placeOf(search, this.#steps);
    this.#asked = place.entry;
    this.#enter({ ...place, play: place.play && !prefersReducedMotion() && place.page < this.#steps });
    keepViewInLanguages(search);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#address.connect();
    this.#screen = new FullScreen((on, asked) => {
      this.fullScreen = on;
      // Escape ends the browser's full screen without a key event: it is meant to end the presentation.
      if (!on && !asked && this.present) {
        this.#go({ present: false, play: false, blank: "" });
      }
    }, signal);
    this.#windows = new SpeakerWindows(this, signal);
    listenToKeys(this, signal);
    listenToPointer(this, signal);
    void this.updateComplete.then(() => {
      listenToSwipes(this, this.#paper, signal);
    });
    onPageVisibility((isSeen) => this.toggleAttribute("data-unseen", !isSeen), signal);
    onReducedMotion((isReduced) => {
      if (isReduced && this.place.play) {
        this.#go({ play: false });
      }
    }, signal);
    this.addEventListener("click", this.#handleClick, { signal });
    this.addEventListener(
      "bl-select",
      (event) => {
        this.#open(event.detail.id ?? "");
      },
      { signal },
    );
    this.addEventListener("bl-thread", this.#handleThread, { signal });
    this.#resume();
    // The application may attach a view again, and the changes that this one makes to the page must then be made again.
    this.#enter(this.place);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#address.disconnect();
    this.#countdown.halt();
    document.documentElement.removeAttribute("data-presenting");
    this.access?.close();
    this.access = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("place") && this.place.entry) {
      this.contents = false;
    }
    if (changed.has("story")) {
      this.access?.close();
      this.access = undefined;
      this.#resume();
    }
  }

  /** A page that was loaded again goes on with the talk that it had. */
  #resume(): void {
    if (this.story && keptTalk(this.story)) {
      void this.#loadAccess();
    }
  }

  protected override render(): TemplateResult {
    const all = this.#controls;
    return html`
      <main>
        <slot name="timeline"></slot>
        ${ribbon(all, interfaceLanguage())}
        <section tabindex="-1" aria-label=${this.#text("label")}>
          <header>
            <a part="stories" href=${this.stories}>${this.#text("all")}</a>
            <slot name="heading"></slot>
            ${progress(all)}
          </header>
          <div class="pages" ?hidden=${this.contents}><slot></slot></div>
          ${this.contents ? contents(all) : nothing} ${controls(all)}
        </section>
      </main>
      <slot name="panel"></slot>
      ${this.place.blank ? blankScreen(all) : nothing} ${this.access?.render() ?? nothing}
      <div class="told" role="status">
        ${this.place.blank ? this.#text("blanked") : nothing}
        ${
          this.announced
            ? html`${placeName(all)}.
                <span lang=${this.announced.language}
                  >${this.announced.name}. ${wordsOf(this.announced)}</span
                >`
            : nothing
        }
      </div>
    `;
  }

  /**
   * Does what a key or a control asks for.
   *
   * @internal
   */
  act(action: ControlAction): void {
    switch (action) {
      case "next":
        this.#turn(this.place.page + 1);
        break;
      case "previous":
        this.#turn(this.place.page - 1);
        break;
      case "first":
        this.#turn(0);
        break;
      case "last":
        this.#turn(this.#steps - 1);
        break;
      case "play":
        this.#play();
        break;
      case "contents":
        this.contents = !this.contents;
        break;
      case "present":
        this.contents = false;
        this.#go({ present: true, entry: "" }, "step");
        this.#focusPaper();
        void this.#screen?.set(true);
        break;
      case "fullScreen":
        void this.#screen?.set(!this.fullScreen);
        break;
      case "leave":
        this.#leave();
        break;
      case "blank":
      case "blankWhite":
        this.#blank(action === "blank" ? "black" : "white");
        break;
      case "speaker":
        void this.#openAccess();
        break;
    }
  }

  /**
   * What the screen shows, for those who steer it from elsewhere.
   *
   * @internal
   */
  get state(): PresentationState {
    const { page, blank, play } = this.place;
    return { page, blank, play };
  }

  /**
   * Does what somebody asks for who steers from elsewhere.
   *
   * @internal
   */
  obey(command: PresentationCommand): void {
    if (command.do === "go") {
      this.#turn(command.page);
    } else {
      this.act(command.do);
    }
  }

  async #loadAccess(): Promise<SpeakerAccess> {
    const { SpeakerAccess } = await import("./speaker-access.js");
    this.access ??= new SpeakerAccess(this, this.#text);
    return this.access;
  }

  async #openAccess(): Promise<void> {
    const access = await this.#loadAccess();
    access.open();
  }

  /** Covers the screen, or shows the story again. What plays waits. */
  #blank(colour: Blank): void {
    this.#go({ blank: this.place.blank ? "" : colour, play: false });
  }

  get #controls(): Controls {
    return {
      place: this.place,
      pages: this.pages,
      contents: this.contents,
      fullScreen: this.fullScreen,
      text: this.#text,
      act: (action) => {
        this.act(action);
      },
      turn: (page) => {
        this.#turn(page);
        this.#focusPaper();
      },
    };
  }

  get #steps(): number {
    return Math.max(1, this.pages.length - 1);
  }

  get #paper(): HTMLElement {
    const paper = this.renderRoot.querySelector<HTMLElement>("section");
    if (!paper) {
      throw new Error("bl-story has not been rendered yet");
    }
    return paper;
  }

  #focusPaper(): void {
    this.#paper.focus({ preventScroll: true });
  }

  readonly #text = (key: string, values?: Readonly<Record<string, number>>): string =>
    message({ messages: this.messages, language: interfaceLanguage() }, key, values);

  /** Shows a place without changing the address. */
  #enter(place: StoryPlace): void {
    this.place = place;
    this.#windows?.tell();
    this.access?.tell();
    const page = this.pages.at(place.page);
    if (!page) {
      return;
    }
    const panel = this.querySelector<Panel>("bl-entry-panel");
    if (panel) {
      panel.entry = place.entry;
    }
    const graphic = this.querySelector<Graphic>("bl-timeline");
    if (graphic) {
      graphic.selected = place.entry || page.entry || null;
    }
    if (page !== this.#shown) {
      turnTo(this.pages, place.page);
      this.renderRoot.querySelector(".pages")?.scrollTo({ top: 0 });
      if (graphic) {
        graphic.from = page.from;
        graphic.to = page.to;
      }
      this.#countdown.set(page.seconds);
      this.announced = this.#shown ? page : undefined;
      this.#shown = page;
    }
    this.#frame(place.present);
    if (place.play && this.isConnected) {
      this.#countdown.run();
    } else {
      this.#countdown.halt();
    }
  }

  /** Hides or shows what is around the story. */
  #frame(present: boolean): void {
    if (present !== this.present) {
      this.quiet = present;
      this.present = present;
    }
    document.documentElement.toggleAttribute("data-presenting", present);
  }

  /** Goes to a place that the visitor has chosen, and writes it to the address. */
  #go(change: Partial<StoryPlace>, how: Change = "detail"): void {
    const place = { ...this.place, ...change };
    const search = searchOf(this.#address.search, place, this.#steps);
    this.#enter(place);
    if (search !== this.#address.search) {
      this.#address.write(search, how === "step");
      keepViewInLanguages(search);
    }
  }

  #turn(page: number, how: Change = "step"): void {
    const to = Math.min(Math.max(page, 0), this.#steps);
    this.contents = false;
    if (to !== this.place.page || this.place.entry || this.place.blank) {
      this.#go({ page: to, entry: "", blank: "", play: this.place.play && to < this.#steps }, how);
    }
  }

  /** Opens an entry over the story, or closes the open one. */
  #open(id: string): void {
    const closes = id === "" && this.place.entry !== "";
    this.#go({ entry: id, play: this.place.play && id === "" }, "step");
    if (closes) {
      this.#focusPaper();
    }
  }

  #play(): void {
    const again = this.place.page >= this.#steps;
    this.contents = false;
    if (again) {
      this.#turn(0);
    }
    this.#go({ play: again || !this.place.play, entry: "", blank: "" });
  }

  #leave(): void {
    if (this.contents) {
      this.contents = false;
    } else if (this.place.entry) {
      this.#open("");
    } else {
      this.#go({ present: false, play: false, blank: "" });
      void this.#screen?.set(false);
    }
  }

  /** Leaves the story: only the timeline can show a thread. */
  readonly #handleThread = (): void => {
    const link = this.querySelector<HTMLAnchorElement>("bl-entry-panel a[data-thread]");
    if (link) {
      location.assign(link.href);
    }
  };

  readonly #handleClick = (event: MouseEvent): void => {
    const link = pressedLink(event);
    if (!link || !isPlainPress(event)) {
      return;
    }
    const address = link.getAttribute("href") ?? "";
    if (link.dataset["opens"] !== undefined) {
      this.#open(link.dataset["opens"]);
    } else if (link.dataset["start"] !== undefined) {
      this.#turn(0);
    } else if (address.startsWith("#")) {
      goToNote(this, address);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
