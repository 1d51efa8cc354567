import { pressedLink } from "../shared/address/link-press.js";
import { withParameters } from "../shared/address/query.js";
import { loadDocument } from "../shared/document/exhibit-document.js";
import { loadWelcome, type WelcomeDocument } from "../shared/document/welcome-document.js";
import { Appearance } from "./appearance.js";
import { AttractLoop } from "./attract-loop.js";
import { CountdownDialog, cardDialog, type Card } from "./dialogs.js";
import { TIMELINE, wayOf, type Destination } from "./destinations.js";
import { firstScreen } from "./first-screen.js";
import { keepBeating } from "./heartbeat.js";
import { House } from "./house.js";
import { IdleClock } from "./idle.js";
import { loadKiosk, type KioskDocument, type OfferedLanguage, type Scene } from "./kiosk-document.js";
import { leaveNoWayOut } from "./no-way-out.js";
import { isOpen } from "./opening-hours.js";
import { ProblemLog } from "./problems.js";
import { isSwitch, Scanner } from "./scanner.js";
import { Speaker } from "./speaker.js";
import { SpokenFocus, type SpokenWords } from "./spoken-focus.js";
import { toursScreen } from "./tours.js";
import { wordsOf, type KioskWords, type Screen } from "./screen.js";
import { watchStaffCorner } from "./staff-corner.js";
import { askToEnter } from "./staff-entry.js";
import { StaffPad } from "./staff-pad.js";
import { Visit } from "./visit.js";
import { watchVisitor } from "./visitor-input.js";
import { WorkerClient } from "./worker-client.js";
import { YearScreen } from "./year-screen.js";

/** What the page tells its surroundings, as `data-kiosk` of its root. */
type KioskState = "attract" | "first" | "visit" | "countdown" | "closed";

/** In a note, what does not cite its source: the way back to the text, and what sort of witness it is. */
const NO_PART_OF_A_CITATION = ".bl-article-back, .bl-article-kind";

/** How often the clocks are looked at. */
const LOOK_MS = 250;
/** What staff are told of as long as it lasts. */
const NO_NEWER_VERSION = "No whole version of the exhibit could be taken over";
/** A server that is away at the start is asked again. */
const RETRY_MS = 2_000;

/**
 * The exhibit as a museum's kiosk: a loop that draws people in, a first screen, a visit, and all as for a new visitor when
 * nobody is there any more. It keeps nothing of a visitor and leads nowhere else.
 *
 * @attr src - address of the kiosk's document in the language of a new visitor
 * @attr files - whether the exhibit is a site of files: then there is no house to talk to, and no way in for staff
 */
export class KioskElement extends HTMLElement {
  #listening: AbortController | undefined;
  /** In the language of a new visitor. */
  #own: KioskDocument | undefined;
  /** In the language of the present visitor. */
  #kiosk: KioskDocument | undefined;
  #appearance: Appearance | undefined;
  #speaker: Speaker | undefined;
  /** Where the settings have it. */
  #scanner: Scanner | undefined;
  #worker: WorkerClient | undefined;
  readonly #problems = new ProblemLog();
  #house: House | undefined;
  #staff: StaffPad | undefined;
  #leave: ((address: string) => void) | undefined;
  /** Of a site of files. */
  #root: string | undefined;
  #clock: IdleClock | undefined;
  #screen: Screen | undefined;
  #countdown: CountdownDialog | undefined;
  /** Of the loop, where it goes on. */
  #place = 0;
  #state: KioskState = "attract";

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#problems.watch(signal);
    if (!this.#areFiles) {
      watchStaffCorner(this.#askForPin, signal);
    }
    this.#leave = leaveNoWayOut(signal);
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
    this.#speaker = new Speaker(this.#own.volume);
    const spoken = this.#own.spoken ? new SpokenFocus(this.#speaker, this.#spokenWords, signal) : undefined;
    this.#scanner =
      this.#own.scan === undefined
        ? undefined
        : new Scanner(this, this.#own.scan, (controls) => spoken?.frame(controls));
    this.#worker = new WorkerClient(() => this.#isAtRest, this.#noteMissed, this.#areFiles, signal);
    if (!this.#areFiles) {
      this.#house = new House(
        {
          kiosk: this.#own,
          problems: this.#problems,
          isAtRest: () => this.#isAtRest,
          lastSign: () => this.#clock?.lastMs,
        },
        signal,
      );
      keepBeating(signal);
    }
    this.#attract();
    const timer = setInterval(this.#look, LOOK_MS);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
    });
  }

  get #areFiles(): boolean {
    return this.hasAttribute("files");
  }

  /** In a site of files each language but the first is a folder, in which its documents have their addresses. */
  #stepInto(language: string | null | undefined): void {
    const base = document.querySelector("base");
    if (this.#areFiles && base) {
      this.#root ??= base.href;
      base.href = new URL(language ? `${encodeURIComponent(language)}/` : "", this.#root).href;
    }
  }

  /** Whether nobody uses the kiosk. */
  get #isAtRest(): boolean {
    return (this.#state === "attract" || this.#state === "closed") && this.#staff?.isOpen !== true;
  }

  readonly #spokenWords = (): SpokenWords => {
    const kiosk = (this.#kiosk ?? this.#own) as KioskDocument;
    return { language: kiosk.language, words: wordsOf(kiosk) };
  };

  readonly #noteMissed = (isMissed: boolean): void => {
    if (isMissed) {
      this.#problems.note(NO_NEWER_VERSION);
    } else {
      this.#problems.end(NO_NEWER_VERSION);
    }
  };

  readonly #askForPin = (): void => {
    if (this.#kiosk && this.#staff?.isOpen !== true) {
      this.#staff = new StaffPad(wordsOf(this.#kiosk), {
        ask: (pin) => askToEnter(pin, location.href),
        go: (to) => this.#leave?.(to),
      });
      this.#staff.open();
    }
  };

  /** All as for a new visitor, and the loop. */
  #attract(): void {
    const own = this.#own;
    if (!own) {
      return;
    }
    this.#house?.end();
    this.#forget(own);
    this.#clock = undefined;
    if (isOpen(own.open, own.zone, new Date())) {
      const loop = new AttractLoop(own, this.#place, this.#begin);
      this.#show("attract", loop);
    } else {
      this.#show("closed", closedScreen(wordsOf(own)));
    }
    this.#worker?.turnIfWaiting();
    this.#house?.rest();
  }

  /** What the last visitor has set and opened is gone. */
  #forget(own: KioskDocument): void {
    this.#kiosk = own;
    this.#stepInto(own.lang);
    this.#scanner?.stop();
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
    // The finger of staff leaves the glass when their pad is there.
    if (loop instanceof AttractLoop && this.#staff?.isOpen !== true) {
      this.#place = loop.place;
      void this.#first(loop.scene);
    }
  };

  readonly #beginByTouch = ({ isTrusted, type }: PointerEvent): void => {
    // Contacts that the kiosk itself ends are no visitor's: the finger of staff in their corner is one.
    const isEnded = type === "pointercancel" && !isTrusted;
    if (this.#state === "attract" && !isEnded && this.#staff?.isOpen !== true) {
      this.#begin();
    }
  };

  readonly #beginByKey = (event: KeyboardEvent): void => {
    if (this.#state === "attract") {
      event.preventDefault();
      this.#begin();
      // Switches are connected as keys; who has a whole keyboard goes on with that. The first screen may take a moment, in
      // which another key comes to the loop, too.
      if (isSwitch(event) && this.#scanner?.isRunning === false) {
        this.#scanner.start(wordsOf(this.#own as KioskDocument), false);
      }
    }
  };

  async #first(scene: Scene | undefined): Promise<void> {
    const kiosk = this.#kiosk;
    if (!kiosk) {
      return;
    }
    const isNew = !this.#clock;
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
    if (isNew) {
      this.#house?.visits.begin(kiosk.language);
    }
    const screen = firstScreen(kiosk, welcome, scene, {
      tours: this.#tours,
      tour: this.#tour,
      yearAndCountry: () => void this.#year(kiosk, welcome),
      travel: () => {
        this.#visit(TIMELINE);
      },
      where: ({ entry, from, to }) => {
        this.#visit({ ...TIMELINE, search: withParameters("", { from, to, entry }) });
      },
      speak: (language) => void this.#speak(language, scene),
      scan: () => this.#scanner?.start(wordsOf(kiosk), true),
    });
    this.#show("first", screen);
    screen.element.querySelector("h1")?.focus({ preventScroll: true });
  }

  async #year(kiosk: KioskDocument, welcome: WelcomeDocument): Promise<void> {
    const parameters = { lang: kiosk.lang ?? null, v: kiosk.version };
    const before = this.#screen;
    const whole = await loadDocument(`api/v1/timeline.json${withParameters("", parameters)}`).catch(
      () => undefined,
    );
    // The visitor may have gone elsewhere meanwhile.
    if (whole && this.#screen === before) {
      const screen = new YearScreen(kiosk, welcome, whole, {
        home: () => void this.#first(this.#sceneIn(kiosk)),
        show: (to) => {
          this.#visit(to);
        },
      });
      this.#show("first", screen);
      screen.element.querySelector("h1")?.focus({ preventScroll: true });
    }
  }

  readonly #tour = (story: string): void => {
    this.#visit({ view: "story", subject: story, search: "" });
  };

  readonly #tours = (): void => {
    const kiosk = this.#kiosk;
    if (kiosk) {
      const screen = toursScreen(kiosk, {
        home: () => void this.#first(this.#sceneIn(kiosk)),
        tour: this.#tour,
      });
      this.#show("first", screen);
      screen.element.querySelector("h1")?.focus({ preventScroll: true });
    }
  };

  async #speak({ tag, document: address }: OfferedLanguage, scene: Scene | undefined): Promise<void> {
    const clock = this.#clock;
    this.#stepInto(new URL(address, document.baseURI).searchParams.get("lang"));
    const kiosk = await loadKiosk(address).finally(() => {
      this.#stepInto(this.#kiosk?.lang);
    });
    // The visitor may have gone meanwhile.
    if (clock === this.#clock && kiosk.language === tag) {
      this.#kiosk = kiosk;
      this.#stepInto(kiosk.lang);
      this.#house?.visits.speak(kiosk.language);
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

  #visit(to: Destination): void {
    const kiosk = this.#kiosk as KioskDocument;
    const visit = new Visit(kiosk, to, {
      appearance: this.#appearance as Appearance,
      speaker: this.#speaker as Speaker,
      areFiles: this.#areFiles,
      tours: this.#tours,
      home: () => void this.#first(this.#sceneIn(kiosk)),
      playing: (isPlaying) => {
        this.#clock?.play(isPlaying, performance.now());
      },
      seen: (sight) => {
        this.#house?.visits.see(sight);
      },
      takeAlong: (address) => {
        const words = wordsOf(kiosk);
        this.#showCard({ heading: words("take"), text: words("take.line"), address });
      },
    });
    this.#show("visit", visit);
  }

  #show(state: KioskState, screen: Screen): void {
    this.#screen?.close();
    this.#speaker?.stop();
    this.#screen = screen;
    this.replaceChildren(screen.element);
    this.#tell(state);
    this.#scanner?.restart();
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
    // The pad has a clock of its own.
    if (!own || !kiosk || this.#staff?.isOpen === true) {
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
    // Where the page stands in a folder of its own, its links begin above that.
    if (link.hash !== "" && link.pathname === new URL(document.baseURI).pathname && link.search === "") {
      document.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView();
      return;
    }
    const way = wayOf(link.href, document.baseURI);
    const { address } = this.#kiosk ?? {};
    if (way.kind === "view" && this.#screen instanceof Visit) {
      this.#screen.goTo(way.to);
    } else if (way.kind === "tours" && this.#screen instanceof Visit) {
      this.#tours();
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
  const said = document.createElement("h1");
  said.className = "bl-unseen";
  said.textContent = words("closed");
  element.append(said);
  return { element, close: () => undefined };
}
