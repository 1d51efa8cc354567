import { pressedLink } from "../shared/address/link-press.js";
import { withParameters } from "../shared/address/query.js";
import { loadWelcome } from "../shared/document/welcome-document.js";
import { Appearance } from "./appearance.js";
import { AttractLoop } from "./attract-loop.js";
import { CountdownDialog, cardDialog, type Card } from "./dialogs.js";
import { TIMELINE, wayOf, type Destination } from "./destinations.js";
import { firstScreen } from "./first-screen.js";
import { keepBeating } from "./heartbeat.js";
import { sayHello } from "./hello.js";
import { IdleClock } from "./idle.js";
import { loadKiosk, type KioskDocument, type OfferedLanguage, type Scene } from "./kiosk-document.js";
import { leaveNoWayOut } from "./no-way-out.js";
import { isOpen } from "./opening-hours.js";
import { wordsOf, type KioskWords, type Screen } from "./screen.js";
import { Visit } from "./visit.js";
import { watchVisitor } from "./visitor-input.js";
import { WorkerClient } from "./worker-client.js";

/** What the page tells its surroundings, as `data-kiosk` of its root. */
type KioskState = "attract" | "first" | "visit" | "countdown" | "closed";

/** In a note, what does not cite its source: the way back to the text, and what sort of witness it is. */
const NO_PART_OF_A_CITATION = ".bl-article-back, .bl-article-kind";

/** How often the clocks are looked at. */
const LOOK_MS = 250;
/** A server that is away at the start is asked again. */
const RETRY_MS = 2_000;

/**
 * The exhibit as a museum's kiosk: a loop that draws people in, a first screen, a visit, and all as for a new visitor when
 * nobody is there any more. It keeps nothing of a visitor and leads nowhere else.
 *
 * @attr src - address of the kiosk's document in the language of a new visitor
 */
export class KioskElement extends HTMLElement {
  #listening: AbortController | undefined;
  /** In the language of a new visitor. */
  #own: KioskDocument | undefined;
  /** In the language of the present visitor. */
  #kiosk: KioskDocument | undefined;
  #appearance: Appearance | undefined;
  #worker: WorkerClient | undefined;
  #clock: IdleClock | undefined;
  #screen: Screen | undefined;
  #countdown: CountdownDialog | undefined;
  /** Of the loop, where it goes on. */
  #place = 0;
  #state: KioskState = "attract";

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    leaveNoWayOut(signal);
    watchVisitor(() => this.#clock, signal);
    window.addEventListener("click", this.#answerLink, { signal });
    window.addEventListener("keydown", this.#beginByKey, { signal });
    this.addEventListener("pointerup", this.#beginByTouch, { signal });
    // A finger that strokes, and one that a slow computer has lost on the way, end so.
    this.addEventListener("pointercancel", this.#beginByTouch, { signal });
    void this.#start(signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#screen?.close();
  }

  async #start(signal: AbortSignal): Promise<void> {
    this.#own = await loadPatiently(this.getAttribute("src") ?? "api/v1/kiosk.json", signal);
    if (!this.#own || signal.aborted) {
      return;
    }
    this.#appearance = new Appearance(this.#own.palette);
    this.#worker = new WorkerClient(() => this.#state === "attract" || this.#state === "closed", signal);
    sayHello(this.#own.version, signal);
    this.#attract();
    keepBeating(signal);
    const timer = setInterval(this.#look, LOOK_MS);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
    });
  }

  /** All as for a new visitor, and the loop. */
  #attract(): void {
    const own = this.#own;
    if (!own) {
      return;
    }
    this.#forget(own);
    this.#clock = undefined;
    if (isOpen(own.open, own.zone, new Date())) {
      const loop = new AttractLoop(own, this.#place, this.#begin);
      this.#show("attract", loop);
    } else {
      this.#show("closed", closedScreen(wordsOf(own)));
    }
    this.#worker?.turnIfWaiting();
  }

  /** What the last visitor has set and opened is gone. */
  #forget(own: KioskDocument): void {
    this.#kiosk = own;
    this.#appearance?.reset();
    for (const dialog of document.querySelectorAll("dialog")) {
      dialog.remove();
    }
    this.#countdown = undefined;
    if (document.activeElement instanceof HTMLElement) {
      document.activeElement.blur();
    }
    // The timeline remembers which lessons a visitor has had.
    localStorage.clear();
    sessionStorage.clear();
    window.getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
    const { documentElement } = document;
    delete documentElement.dataset["pointer"];
    documentElement.lang = own.language;
    documentElement.dir = own.direction;
  }

  readonly #begin = (): void => {
    const loop = this.#screen;
    if (loop instanceof AttractLoop) {
      this.#place = loop.place;
      void this.#first(loop.scene);
    }
  };

  readonly #beginByTouch = (): void => {
    if (this.#state === "attract") {
      this.#begin();
    }
  };

  readonly #beginByKey = (event: KeyboardEvent): void => {
    if (this.#state === "attract") {
      event.preventDefault();
      this.#begin();
    }
  };

  async #first(scene: Scene | undefined): Promise<void> {
    const kiosk = this.#kiosk;
    if (!kiosk) {
      return;
    }
    this.#clock ??= new IdleClock(
      { idleMs: kiosk.idle * 1000, countdownMs: kiosk.countdown * 1000 },
      performance.now(),
    );
    const parameters = { lang: kiosk.lang ?? null, v: kiosk.version };
    const address = `api/v1/welcome.json${withParameters("", parameters)}`;
    const welcome = await loadWelcome(address).catch(() => undefined);
    if (!welcome) {
      // Neither a server nor a version that is kept: the loop goes on, and the next touch asks again.
      this.#attract();
      return;
    }
    const screen = firstScreen(kiosk, welcome, scene, {
      tour: (story) => {
        this.#visit({ view: "story", subject: story, search: "" });
      },
      yearAndCountry: () => void this.#visit(TIMELINE).askForYearAndCountry(),
      travel: () => this.#visit(TIMELINE),
      where: ({ entry, from, to }) => {
        this.#visit({ ...TIMELINE, search: withParameters("", { from, to, entry }) });
      },
      speak: (language) => void this.#speak(language, scene),
    });
    this.#show("first", screen);
    screen.element.querySelector("h1")?.focus({ preventScroll: true });
  }

  async #speak({ tag, document: address }: OfferedLanguage, scene: Scene | undefined): Promise<void> {
    const clock = this.#clock;
    const kiosk = await loadKiosk(address);
    // The visitor may have gone meanwhile.
    if (clock === this.#clock && kiosk.language === tag) {
      this.#kiosk = kiosk;
      document.documentElement.lang = kiosk.language;
      document.documentElement.dir = kiosk.direction;
      await this.#first(scene && this.#sceneIn(kiosk));
    }
  }

  /** What the loop showed when the visitor came, in their language. */
  #sceneIn(kiosk: KioskDocument): Scene | undefined {
    const shown = this.#own?.loop.at(this.#place);
    return kiosk.loop.find(({ entry }) => entry === shown?.entry);
  }

  #visit(to: Destination): Visit {
    const kiosk = this.#kiosk as KioskDocument;
    const visit = new Visit(kiosk, to, {
      appearance: this.#appearance as Appearance,
      home: () => void this.#first(this.#sceneIn(kiosk)),
      playing: (isPlaying) => {
        this.#clock?.play(isPlaying, performance.now());
      },
      takeAlong: (address) => {
        const words = wordsOf(kiosk);
        this.#showCard({ heading: words("take"), text: words("take.line"), address });
      },
    });
    this.#show("visit", visit);
    return visit;
  }

  #show(state: KioskState, screen: Screen): void {
    this.#screen?.close();
    this.#screen = screen;
    this.replaceChildren(screen.element);
    this.#tell(state);
  }

  #tell(state: KioskState): void {
    this.#state = state;
    document.documentElement.dataset["kiosk"] = state;
  }

  #showCard(card: Card): void {
    const dialog = cardDialog(card, wordsOf(this.#kiosk as KioskDocument));
    this.append(dialog);
    dialog.showModal();
  }

  /** Looks whether somebody is there, and whether the museum is open. */
  readonly #look = (): void => {
    const own = this.#own;
    const kiosk = this.#kiosk;
    if (!own || !kiosk) {
      return;
    }
    const clock = this.#clock;
    if (!clock) {
      const shows = isOpen(own.open, own.zone, new Date()) ? "attract" : "closed";
      if (shows !== this.#state) {
        this.#attract();
      }
      return;
    }
    const presence = clock.presence(performance.now());
    if (presence.kind === "gone") {
      this.#attract();
    } else if (presence.kind === "asking") {
      this.#ask(kiosk, presence.secondsLeft);
    } else if (this.#countdown) {
      this.#countdown.close();
      this.#countdown = undefined;
      this.#tell(this.#screen instanceof Visit ? "visit" : "first");
    }
  };

  #ask(kiosk: KioskDocument, secondsLeft: number): void {
    if (!this.#countdown) {
      this.#countdown = new CountdownDialog(wordsOf(kiosk), () => {
        this.#clock?.input(performance.now());
      });
      document.body.append(this.#countdown.element);
      this.#tell("countdown");
    }
    this.#countdown.show(secondsLeft);
  }

  /** The exhibit has followed by itself whatever link it can; the others lead to a view, to a card or nowhere. */
  readonly #answerLink = (event: MouseEvent): void => {
    const link = pressedLink(event);
    if (!link || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    if (link.hash !== "" && link.pathname === location.pathname && link.search === "") {
      document.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView();
      return;
    }
    const way = wayOf(link.href, location.href);
    const { address } = this.#kiosk ?? {};
    if (way.kind === "view" && this.#screen instanceof Visit) {
      this.#screen.goTo(way.to);
    } else if (way.kind === "tours" && this.#screen instanceof Visit) {
      void this.#first(undefined);
    } else if (way.kind === "elsewhere") {
      this.#showCard(cardOf(link, wordsOf(this.#kiosk as KioskDocument)));
    } else if (way.kind === "page" && address !== undefined) {
      const words = wordsOf(this.#kiosk as KioskDocument);
      this.#showCard({
        heading: words("page"),
        text: link.textContent.trim(),
        address: `${address}/${way.path}`,
      });
    }
  };
}

/** Asks until there is an answer; undefined where the page has gone meanwhile. */
async function loadPatiently(address: string, signal: AbortSignal): Promise<KioskDocument | undefined> {
  while (!signal.aborted) {
    try {
      return await loadKiosk(address);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
  return undefined;
}

/** A source as its footnote says it. */
function cardOf(link: HTMLAnchorElement, words: KioskWords): Card {
  const note = link.closest(".bl-article-source")?.cloneNode(true) as HTMLElement | undefined;
  note?.querySelectorAll(NO_PART_OF_A_CITATION).forEach((part) => {
    part.remove();
  });
  const text = (note ?? link).textContent.replace(/\s+/g, " ").trim();
  return { heading: words("source"), text, address: link.href };
}

/** Dark: a museum that is closed lights no screen. */
function closedScreen(words: KioskWords): Screen {
  const element = document.createElement("main");
  element.className = "bl-closed";
  const said = document.createElement("p");
  said.className = "bl-unseen";
  said.textContent = words("closed");
  element.append(said);
  return { element, close: () => undefined };
}
