import { addressWindow, keepAddressIn } from "../shared/address/address-window.js";
import { QuietWindow, WRITTEN } from "../shared/address/quiet-window.js";
import { message } from "../shared/document/messages.js";
import { askUntilAnswered } from "../shared/page/server.js";
import { ExhibitAddresses, fullAddress } from "./exhibit-addresses.js";
import { icon } from "./icon.js";
import { connectToHost } from "./frame-host.js";
import { letLinksLeave } from "./leaving-links.js";
import { chosenPalette, setPalette } from "./palette.js";
import { QuietLine, type Notice } from "./quiet-line.js";
import { make, type OpenView, type Stage } from "./stage.js";

const ARROW_OUT_OF_BOX = "M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8";

/** Each view with the code that it alone needs. */
const VIEWS: Readonly<Record<string, () => Promise<{ readonly open: OpenView }>>> = {
  timeline: () => import("./timeline-view.js"),
  list: () => import("./list-view.js"),
  entry: () => import("./entry-view.js"),
  story: () => import("./story-view.js"),
  numbers: () => import("./numbers-view.js"),
  systems: () => import("./system-view.js"),
};

/**
 * The exhibit, or a part of it, within anybody's page: without the application and without a session. It shows what the
 * page's own address asks for, keeps what a visitor does in that address without adding to the history, and asks the
 * server for nothing but documents that are the same for everybody. Until the first of them is here, and while it can't
 * be had, its content stays: a list of links.
 *
 * Links that leave the view open in a new tab.
 *
 * @attr view - `timeline`, `list`, `entry`, `story`, `numbers` or `systems`; else `timeline`
 * @attr subject - id of the entry, story, system, chart or map that the view is about
 * @attr version - content hash of the catalogue
 * @attr full - address of the full exhibit, or of its view of the same subject
 * @attr messages - words of the interface by key, as JSON
 * @attr notice - what the page has to say of its own address, in one quiet line
 * @attr nearest - address of a view that may have been meant instead; it takes the place of this one
 * @attr nearest-title - the name of that view
 * @attr state - `memory`: the page's address stays as it is
 * @attr query - where it does, the query part that says what is shown at first
 * @attr article-styles - address of the styles of an entry's article, where the page has not loaded them
 * @attr files - the documents are files of a static site
 * @attr stays - the page around is the exhibit's own: links open in this tab, and Back leads to the view of before
 * @attr preload - loads what a moving timeline is drawn with as soon as the view is there, not when a hand comes near
 * @attr without-files - nothing is offered to be saved as a file: who stands before a kiosk has no place for it
 * @attr data-ready - set by the element once the view is drawn
 * @slot - what is shown until then
 * @fires {CustomEvent<{ search: string }>} bl-address - the view shows something else; the detail is the new query part
 */
export class ExhibitElement extends HTMLElement {
  #listening: AbortController | undefined;
  #window: QuietWindow | undefined;
  #messages: Readonly<Partial<Record<string, string>>> = {};
  readonly #fullLinks = new Set<HTMLAnchorElement>();

  /** The query part of the address that says what is shown, with its question mark unless it is empty. */
  get query(): string {
    return (this.#window ?? window).location.search;
  }

  set query(search: string) {
    if (this.#window && search !== this.query) {
      this.#window.move(search);
    }
  }

  /** `night`, `day`, or `host` for that of the page around; another name is that. */
  get palette(): string {
    return chosenPalette();
  }

  set palette(palette: string) {
    setPalette(palette);
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const isMemory = this.getAttribute("state") === "memory";
    const quiet = new QuietWindow(addressWindow(), { isMemory, addsSteps: this.hasAttribute("stays") });
    if (isMemory) {
      quiet.move(this.getAttribute("query") ?? quiet.location.search);
    }
    this.#window = quiet;
    const giveBack = keepAddressIn(quiet);
    signal.addEventListener("abort", giveBack);
    this.#messages = readMessages(this.getAttribute("messages"));
    const palette = new URLSearchParams(this.query).get("palette");
    if (palette !== null) {
      this.palette = palette;
    }
    const line = new QuietLine(this.#words, this.#notice, signal);
    if (!this.hasAttribute("stays")) {
      letLinksLeave(
        this,
        {
          full: (search) => this.#full(search),
          refused: (address) => {
            line.copy(address);
          },
        },
        signal,
      );
    }
    quiet.addEventListener(
      WRITTEN,
      () => {
        this.#keepViewInLinks();
        this.dispatchEvent(new CustomEvent("bl-address", { detail: { search: this.query } }));
      },
      { signal },
    );
    connectToHost(this, signal);
    void this.#show(line, quiet, signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#fullLinks.clear();
    this.removeAttribute("data-ready");
  }

  async #show(line: QuietLine, quiet: QuietWindow, signal: AbortSignal): Promise<void> {
    const before = [...this.childNodes];
    this.prepend(line.element);
    const view = this.getAttribute("view") ?? "";
    const load = VIEWS[view in VIEWS ? view : "timeline"];
    const stage: Stage = {
      root: this,
      subject: this.getAttribute("subject") ?? "",
      preload: this.hasAttribute("preload"),
      savesFiles: !this.hasAttribute("without-files"),
      addresses: new ExhibitAddresses({
        version: this.getAttribute("version") ?? "",
        language: this.#languageAsked(),
        areFiles: this.hasAttribute("files"),
      }),
      window: quiet,
      words: this.#words,
      wordsWith: (prefix) => this.#wordsWith(prefix),
      signal,
      place: (...content) => {
        for (const node of before) {
          node.parentNode?.removeChild(node);
        }
        this.append(...content);
        this.setAttribute("data-shown", "");
      },
      fullLink: () => this.#fullLink(),
      notice: (words) => {
        line.notice(words === undefined ? this.#notice : { words });
      },
    };
    const isWanted = (): boolean => !signal.aborted;
    try {
      const { open } = await askUntilAnswered(load, { isWanted });
      await open(stage);
      this.toggleAttribute("data-ready", isWanted());
    } catch (failure) {
      if (isWanted()) {
        throw failure;
      }
    }
  }

  get #notice(): Notice | undefined {
    const words = this.getAttribute("notice");
    const address = this.getAttribute("nearest");
    const title = this.getAttribute("nearest-title") ?? address;
    return words ? { words, ...(address && title ? { nearest: { address, title } } : {}) } : undefined;
  }

  /** The language that the address asks for, where the page is in it. */
  #languageAsked(): string | null {
    const asked = new URLSearchParams(this.query).get("lang");
    return asked !== null && asked.toLowerCase() === this.#language.toLowerCase() ? asked : null;
  }

  get #language(): string {
    return this.lang || document.documentElement.lang || "en";
  }

  readonly #words: Stage["words"] = (key, values) =>
    message({ messages: this.#messages, language: this.#language }, key, values);

  #wordsWith(prefix: string): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.#messages)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, text]) => [key.slice(prefix.length), text ?? ""]),
    );
  }

  #full(search: string): string {
    return fullAddress(new URL(this.getAttribute("full") ?? "", document.baseURI).href, search);
  }

  #fullLink(): HTMLAnchorElement {
    const view = this.getAttribute("view");
    const isPart = view === "story" || view === "numbers" || view === "systems";
    const words = this.#words(isPart ? "shell.open" : "shell.full");
    const link = make("a", { className: "bl-exhibit-full", target: "_blank", rel: "noopener", title: words });
    link.append(make("span", {}, words), icon("0 0 20 20", ARROW_OUT_OF_BOX));
    link.href = this.#full(this.query);
    this.#fullLinks.add(link);
    return link;
  }

  #keepViewInLinks(): void {
    for (const link of this.#fullLinks) {
      link.href = this.#full(this.query);
    }
  }
}

/** Words by key; none where the text is no object of texts. */
function readMessages(json: string | null): Readonly<Partial<Record<string, string>>> {
  try {
    const read: unknown = JSON.parse(json ?? "{}");
    const pairs = typeof read === "object" && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(pairs.filter(([, text]) => typeof text === "string"));
  } catch {
    return {};
  }
}
