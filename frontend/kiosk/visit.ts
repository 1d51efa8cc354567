import "../shell/bl-exhibit.js";
import { withParameters } from "../shared/address/query.js";
import { viewOf } from "../shared/view/view-address.js";
import { make } from "../shell/stage.js";
import type { ExhibitElement } from "../shell/exhibit-element.js";
import type { Appearance } from "./appearance.js";
import { publicPath, type Destination } from "./destinations.js";
import type { KioskDocument } from "./kiosk-document.js";
import { OnScreenKeyboard } from "./on-screen-keyboard.js";
import type { Sight } from "./visit-record.js";
import { makeButton, wordsOf, type KioskWords, type Screen } from "./screen.js";
import { ListenButton } from "./listen-button.js";
import type { Speaker } from "./speaker.js";

const HOME = "M3 10l7-6 7 6M5 9v7h10V9";
const BACK = "M12 4l-6 6 6 6";
const TOURS = "M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01";
const CONTRAST = "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14";
const REACH = "M10 3v11M5 10l5 5 5-5M4 17h12";
const CODE = "M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h2v2h-2zM15 15h2v2h-2z";

/** What a visit asks of the kiosk around it. */
export interface VisitHost {
  readonly appearance: Appearance;
  readonly speaker: Speaker;
  /** Whether the exhibit is a site of files. */
  readonly areFiles: boolean;
  /** To the first screen, as for a new visitor. */
  home(): void;
  /** To all stories. */
  tours(): void;
  /** A story plays or something is read aloud, or neither. */
  playing(isPlaying: boolean): void;
  /** What is counted of what is shown. */
  seen(sight: Sight): void;
  /** A card for what is shown. */
  takeAlong(address: string): void;
}

/**
 * A visit to the exhibit: the shell's own views, one after another, above a bar within reach. Each view is an element of
 * its own, and none keeps anything in the browser, so that nothing of a visitor stays when the visit is over.
 */
export class Visit implements Screen {
  readonly element = make("div", { className: "bl-visit" });
  readonly #kiosk: KioskDocument;
  readonly #host: VisitHost;
  readonly #words: KioskWords;
  readonly #view = make("div", { className: "bl-visit-view" });
  readonly #bar = make("div", { className: "bl-visit-bar", role: "toolbar" });
  readonly #ending = new AbortController();
  readonly #keyboard: OnScreenKeyboard;
  /** Where the visitor was, to come back there. */
  readonly #before: Destination[] = [];
  readonly #back: HTMLButtonElement;
  readonly #tours: HTMLButtonElement;
  readonly #take: HTMLButtonElement | undefined;
  readonly #listen: ListenButton;
  #to: Destination;
  #isRead = false;
  #exhibit: ExhibitElement | undefined;

  constructor(kiosk: KioskDocument, to: Destination, host: VisitHost) {
    this.#kiosk = kiosk;
    this.#host = host;
    this.#to = to;
    const words = wordsOf(kiosk);
    this.#words = words;
    this.#keyboard = new OnScreenKeyboard(this.element, words, kiosk.language, this.#ending.signal);
    this.#back = makeButton("bl-visit-back", words("back"), this.#goBack, { path: BACK });
    this.#tours = makeButton("bl-visit-tours", words("tours.all"), host.tours, { path: TOURS });
    this.#take =
      kiosk.address === undefined
        ? undefined
        : makeButton("bl-visit-take", words("take"), this.#takeAlong, { path: CODE });
    this.#listen = new ListenButton(
      host.speaker,
      words,
      { article: this.#article, reading: this.#reading },
      this.#ending.signal,
    );
    this.#watchArticles();
    this.#bar.ariaLabel = words("bar");
    this.#bar.append(
      makeButton("bl-visit-home", words("home"), host.home, { path: HOME }),
      this.#back,
      this.#tours,
      this.#listen.element,
      ...(this.#take ? [this.#take] : []),
      make("div", { className: "bl-visit-own" }, ...this.#tools()),
    );
    const tools = make("section", { className: "bl-visit-tools" }, this.#bar);
    tools.ariaLabel = words("bar");
    this.element.append(this.#view, tools, this.#keyboard.element);
    this.#open(to);
  }

  /** Id of the entry that is open; empty for none. */
  get entry(): string {
    return viewOf(this.#search).entry;
  }

  /** What the view shows: the query part of its address. Before the view stands in the page, it is what was asked for. */
  get #search(): string {
    return (this.#exhibit?.isConnected ? this.#exhibit.query : undefined) ?? this.#to.search;
  }

  /** Shows another view, from which a button leads back. */
  goTo(to: Destination): void {
    this.#before.push({ ...this.#to, search: this.#search });
    this.#open(to);
  }

  close(): void {
    this.#ending.abort();
    this.#exhibit?.remove();
    this.#host.playing(false);
  }

  #open(to: Destination): void {
    this.#to = to;
    this.#keyboard.close();
    this.#exhibit?.remove();
    this.#host.playing(false);
    const exhibit = document.createElement("bl-exhibit");
    const { version, lang = null, messages } = this.#kiosk;
    for (const [name, value] of Object.entries({
      view: to.view,
      subject: to.subject,
      version,
      full: "./",
      preload: "",
      messages: JSON.stringify(messages),
      state: "memory",
      "without-files": "",
      ...(this.#host.areFiles ? { files: "" } : {}),
      query: withParameters(to.search, { lang }),
    })) {
      exhibit.setAttribute(name, value);
    }
    exhibit.lang = this.#kiosk.language;
    exhibit.addEventListener("bl-address", this.#follow);
    this.#exhibit = exhibit;
    this.#view.replaceChildren(exhibit);
    this.#follow();
  }

  readonly #follow = (): void => {
    this.#tellWhetherItPlays();
    this.#listen.look();
    this.#back.hidden = this.#before.length === 0;
    this.#tours.hidden = this.#to.view !== "story" || this.#kiosk.tours.length < 2;
    this.element.toggleAttribute("data-entry-open", this.entry !== "");
    const story = this.#to.view === "story" ? this.#to.subject : "";
    const isEnd = new URLSearchParams(this.#search).get("step") === "end";
    this.#host.seen({ story, isEnd, entry: this.entry });
  };

  readonly #goBack = (): void => {
    const to = this.#before.pop();
    if (to) {
      this.#open(to);
    }
  };

  /** What a visitor reads at present: the open entry, else the page of a story. */
  readonly #article = (): Element | null => {
    const { entry } = this;
    return (
      (entry === ""
        ? this.#exhibit?.querySelector("bl-story .bl-pages > article:not([hidden])")
        : this.#exhibit?.querySelector(`bl-entry-panel > article[data-entry="${CSS.escape(entry)}"]`)) ?? null
    );
  };

  /** Articles come from the server, and a story turns its pages. */
  #watchArticles(): void {
    const watch = new MutationObserver(this.#listen.look);
    watch.observe(this.#view, { childList: true, subtree: true, attributeFilter: ["hidden"] });
    this.#ending.signal.addEventListener("abort", () => {
      watch.disconnect();
    });
  }

  readonly #reading = (isRead: boolean): void => {
    this.#isRead = isRead;
    if (isRead && this.#plays && this.#exhibit) {
      // Its next page would come in the middle of a sentence.
      this.#exhibit.query = withParameters(this.#exhibit.query, { play: null });
    }
    this.#tellWhetherItPlays();
  };

  get #plays(): boolean {
    return this.#to.view === "story" && new URLSearchParams(this.#search).has("play");
  }

  #tellWhetherItPlays(): void {
    this.#host.playing(this.#isRead || this.#plays);
  }

  readonly #takeAlong = (): void => {
    this.#host.takeAlong((this.#kiosk.address ?? "") + publicPath(this.#to, this.entry));
  };

  #tools(): readonly HTMLButtonElement[] {
    const { appearance } = this.#host;
    const words = this.#words;
    const size = make("button", { type: "button", className: "bl-visit-size" }, words("text"));
    const contrast = makeButton(
      "bl-visit-contrast",
      words("contrast"),
      appearanceChange(() => {
        appearance.contrast();
      }),
      { path: CONTRAST, unseen: true },
    );
    const reach = makeButton(
      "bl-visit-reach",
      words("reach"),
      appearanceChange(() => {
        appearance.reach();
      }),
      { path: REACH, unseen: true },
    );
    size.addEventListener(
      "click",
      appearanceChange(() => {
        appearance.enlarge();
      }),
    );
    const show = (): void => {
      size.ariaLabel = words("text.size", { size: appearance.textSize });
      contrast.ariaPressed = String(appearance.isContrasted);
      reach.ariaPressed = String(appearance.isReached);
    };
    function appearanceChange(change: () => void): () => void {
      return () => {
        change();
        show();
      };
    }
    show();
    return [size, contrast, reach];
  }
}
