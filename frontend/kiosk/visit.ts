import "../shell/bl-exhibit.js";
import "../elements/welcome/bl-welcome.js";
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

const HOME = "M3 10l7-6 7 6M5 9v7h10V9";
const BACK = "M12 4l-6 6 6 6";
const CONTRAST = "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14";
const REACH = "M10 3v11M5 10l5 5 5-5M4 17h12";
const CODE = "M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h2v2h-2zM15 15h2v2h-2z";

/** What a visit asks of the kiosk around it. */
export interface VisitHost {
  readonly appearance: Appearance;
  /** To the first screen, as for a new visitor. */
  home(): void;
  /** Whether a story plays has changed. */
  playing(isPlaying: boolean): void;
  /** What is counted of what is shown. */
  seen(sight: Sight): void;
  /** A card for what is shown. */
  takeAlong(address: string): void;
}

/** Where a visitor was, to come back there. */
interface Place {
  readonly to: Destination;
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
  readonly #before: Place[] = [];
  readonly #back: HTMLButtonElement;
  readonly #take: HTMLButtonElement | undefined;
  #to: Destination;
  #exhibit: ExhibitElement | undefined;

  constructor(kiosk: KioskDocument, to: Destination, host: VisitHost) {
    this.#kiosk = kiosk;
    this.#host = host;
    this.#to = to;
    const words = wordsOf(kiosk);
    this.#words = words;
    this.#keyboard = new OnScreenKeyboard(this.element, words, kiosk.language, this.#ending.signal);
    this.#back = makeButton("bl-visit-back", words("back"), this.#goBack, { path: BACK });
    this.#take =
      kiosk.address === undefined
        ? undefined
        : makeButton("bl-visit-take", words("take"), this.#takeAlong, { path: CODE });
    this.#bar.ariaLabel = words("bar");
    this.#bar.append(
      makeButton("bl-visit-home", words("home"), host.home, { path: HOME }),
      this.#back,
      ...(this.#take ? [this.#take] : []),
      ...this.#tools(),
    );
    const tools = make("section", { className: "bl-visit-tools" }, this.#bar);
    tools.ariaLabel = words("bar");
    this.element.append(this.#view, tools, this.#keyboard.element);
    this.#open(to);
  }

  /** Id of the entry that is open; empty for none. */
  get entry(): string {
    return viewOf(this.#exhibit?.query ?? "").entry;
  }

  /** Shows another view, from which a button leads back. */
  goTo(to: Destination): void {
    this.#before.push({ to: { ...this.#to, search: this.#exhibit?.query ?? "" } });
    this.#open(to);
  }

  /** Asks for a year and a country, beside the timeline. */
  async askForYearAndCountry(): Promise<void> {
    const exhibit = this.#exhibit;
    await isReady(exhibit);
    if (!exhibit || exhibit !== this.#exhibit) {
      return;
    }
    const lang = this.#kiosk.lang ?? null;
    const v = this.#kiosk.version;
    const welcome = make("bl-welcome", {
      src: `api/v1/welcome.json${withParameters("", { lang, v })}`,
      exhibit: `api/v1/timeline.json${withParameters("", { lang, v })}`,
    });
    const leave = (): void => {
      welcome.remove();
    };
    welcome.addEventListener("bl-welcome-end", leave);
    exhibit.addEventListener("bl-select", ({ detail }) => {
      if (detail.id !== null) {
        leave();
      }
    });
    exhibit.append(welcome);
    await welcome.openAt("year-and-country");
    welcome.focus();
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
      messages: JSON.stringify(messages),
      state: "memory",
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
    const search = new URLSearchParams(this.#exhibit?.query ?? "");
    this.#host.playing(this.#to.view === "story" && search.has("play"));
    this.#back.hidden = this.#before.length === 0;
    this.element.toggleAttribute("data-entry-open", this.entry !== "");
    const story = this.#to.view === "story" ? this.#to.subject : "";
    this.#host.seen({ story, isEnd: search.get("step") === "end", entry: this.entry });
  };

  readonly #goBack = (): void => {
    const place = this.#before.pop();
    if (place) {
      this.#open(place.to);
    }
  };

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

/** Settles once a view is drawn, or gone. */
function isReady(exhibit: HTMLElement | undefined): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!exhibit?.isConnected || exhibit.hasAttribute("data-ready")) {
        watch.disconnect();
        resolve();
      }
    };
    const watch = new MutationObserver(look);
    if (exhibit) {
      watch.observe(exhibit, { attributes: true, attributeFilter: ["data-ready"] });
    }
    look();
  });
}
