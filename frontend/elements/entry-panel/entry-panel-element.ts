import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { isPlainPress, pressedLink } from "../../shared/address/link-press.js";
import { serverHtml } from "../../shared/document/server-html.js";
import { goToNote } from "../../shared/document/note-links.js";
import { loadGraphicsOf } from "../on-demand/graphics.js";
import { elementEvent } from "../../shared/page/element-events.js";
import { SheetController } from "../../shared/sheet/sheet-controller.js";
import { sheetStyles } from "../../shared/sheet/sheet.styles.js";
import { html } from "../../shared/template/html.js";
import { entryPanelStyles } from "./entry-panel.styles.js";

/** A step along the thread of the entry: to what it led to, or to what led to it. */
type ThreadStep = "forward" | "back";

/** The article of an entry, as the server has written it. */
interface Article {
  readonly entry: string;
  readonly html: string;
}

/** The same keys as on the timeline. */
const STEP_KEYS: ReadonlyMap<string, ThreadStep> = new Map([
  ["]", "forward"],
  [".", "forward"],
  ["[", "back"],
  [",", "back"],
]);

/**
 * The open entry: a paper page beside the timeline; on upright and narrow screens a sheet below it, whose height is drawn
 * by a grip and whose controls stand at its foot, where a hand reaches them. When a visitor opens an
 * entry, the panel opens and takes the focus at once; Escape closes it. Whoever opened it takes the focus back. The
 * article comes later, from the server; one that comes for another entry than the open one is not shown.
 *
 * Keyboard: ] and [ (or . and ,) go along the entry's thread, to what it led to and to what led to it.
 *
 * @slot - the article
 * @slot page - the link to the entry's own page, set by the element
 * @slot steps - the steps along the thread, set by the element
 * @attr sheet - set by the element while it is a sheet
 * @attr tall - set by the element while the sheet has its whole height
 * @attr hidden - set by the element while no entry is open
 * @fires {CustomEvent<{ id: string }>} bl-thread - the visitor wants to see the whole thread
 * @fires {CustomEvent<{ id: string | null }>} bl-select - the visitor closed the entry (the id is `null`), or followed a link to another
 * @fires {CustomEvent<{ topPx: number, heightPx: number }>} bl-scroll - the article was scrolled
 * @csspart page - the scrolling paper; busy until its article is here
 * @csspart grip - draws a sheet up and down
 * @csspart foot - steps along the thread; of a sheet also the link to the entry's page and the button that closes it
 * @csspart close - the button that closes the panel
 */
export class EntryPanelElement extends LitElement {
  static override styles = [entryPanelStyles, sheetStyles];

  /** Id of the open entry; empty while there is none. */
  @property() entry = "";
  /** Name of the panel, for those who can't see it. */
  @property() label = "";
  /** Name of the button that closes the panel, for those who can't see it. */
  @property({ attribute: "close-label" }) closeLabel = "";
  /** Name of the sheet's grip, for those who can't see it. */
  @property({ attribute: "grip-label" }) gripLabel = "";
  /** @internal */
  @property({ type: Boolean, reflect: true }) sheet = false;
  /** @internal */
  @property({ type: Boolean, reflect: true }) tall = false;
  /** What has happened, for screen readers. */
  @state() private news = "";
  /** The article that came last. */
  @state() private article: Article | undefined;
  /** The article that stands in the panel. */
  #placed: Article | undefined;
  /** The step along the thread that the visitor is taking. */
  #step: ThreadStep | undefined;
  #isScrolled = false;
  readonly #sheet = new SheetController(this, () => {
    this.#close();
  });

  /**
   * Takes an article, to be shown while its entry is open, and after a step along the entry's thread says where that led.
   *
   * @param html - of our own server, in which all that comes from data is escaped; empty: there is no such entry
   * @param entry - id of the entry that it is about
   */
  show(html: string, entry: string): void {
    if (this.article?.html !== html || this.article.entry !== entry) {
      this.article = { entry, html };
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.#handleKeydown);
    this.addEventListener("click", this.#handleClick);
    document.addEventListener("keydown", this.#handleKeyOfPage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#handleKeydown);
    this.removeEventListener("click", this.#handleClick);
    document.removeEventListener("keydown", this.#handleKeyOfPage);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { entry, article } = this;
    if (changed.has("entry") && !entry) {
      this.tall = false;
    }
    const isKnown = article?.entry === entry;
    this.hidden = !entry || (isKnown && !article.html);
    if (isKnown && article !== this.#placed) {
      this.#place(article);
    } else if (changed.has("entry")) {
      this.news = "";
    }
  }

  protected override render(): TemplateResult {
    const isWaiting = this.entry !== "" && this.#placed?.entry !== this.entry;
    const link = html`<slot name="page"></slot>`;
    const close = html`<button
      part="close"
      class="close"
      type="button"
      aria-label=${this.closeLabel}
      title=${this.closeLabel}
      @click=${this.#close}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 4l12 12M16 4L4 16" /></svg>
    </button>`;
    const grip = html`<button
      class="grip"
      part="grip"
      type="button"
      aria-label=${this.gripLabel}
      aria-pressed=${this.tall}
      @pointerdown=${this.#sheet.grip}
      @click=${this.#sheet.toggle}
    ></button>`;
    return html`
      ${this.sheet ? grip : nothing}
      <section
        part="page"
        tabindex="-1"
        aria-label=${this.label}
        aria-busy=${isWaiting}
        @scroll=${this.#handleScroll}
      >
        ${this.sheet ? nothing : close}
        <slot></slot>
        ${this.sheet ? nothing : link}
      </section>
      <div class="foot" part="foot">
        <slot name="steps"></slot>
        ${this.sheet ? html`${link} ${close}` : nothing}
      </div>
      <p class="unseen" role="status">${this.news}</p>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("entry")) {
      this.#scrollToTop();
      const before = document.activeElement;
      // On the first load the visitor hasn't gone anywhere yet: the focus stays at the top of the page.
      if (this.entry && before !== null && before !== document.body && !this.hasAttribute("data-stays")) {
        this.#page?.focus({ preventScroll: true });
      }
    }
    if (this.#step && this.#placed?.entry === this.entry) {
      const again = this.#stepControl(this.#step);
      this.#step = undefined;
      // The next press goes on along the thread, unless the visitor has gone elsewhere meanwhile.
      if (document.activeElement === this) {
        again?.focus({ preventScroll: true });
      }
    }
  }

  /** Puts an article in place of the one before. */
  #place(article: Article): void {
    const placed = this.#placed;
    this.#placed = article;
    if (placed?.entry === article.entry && placed.html === article.html) {
      return;
    }
    const hadFocus = this.contains(document.activeElement) && document.activeElement !== this;
    this.replaceChildren(serverHtml(article.html));
    this.#assign(":scope > footer", "page");
    this.#assign(":scope > .bl-thread", "steps");
    loadGraphicsOf(this);
    this.#scrollToTop();
    if (hadFocus) {
      this.#page?.focus({ preventScroll: true });
    }
    const thread = this.querySelector<HTMLElement>(".bl-thread");
    this.news = (this.#step && thread?.dataset[`${this.#step}News`]) ?? "";
  }

  /** To scroll, and even to ask how far it is scrolled, has the browser lay out the page at once. */
  #scrollToTop(): void {
    if (this.#isScrolled) {
      this.#page?.scrollTo({ top: 0 });
    }
  }

  #assign(selector: string, slot: string): void {
    this.querySelector(selector)?.setAttribute("slot", slot);
  }

  get #page(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("section");
  }

  /** An entry that came with the page's address is open while nothing has the focus. */
  readonly #handleKeyOfPage = (event: KeyboardEvent): void => {
    const isNobodys = event.target === document.body || event.target === document.documentElement;
    if (event.key === "Escape" && isNobodys && !event.defaultPrevented && !this.hidden) {
      this.#close();
    }
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const opened = this.querySelector<HTMLDetailsElement>(".bl-thread details[open]");
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEP_KEYS.get(event.key);
    if (event.key === "Escape") {
      event.stopPropagation();
      if (opened) {
        opened.open = false;
        opened.querySelector("summary")?.focus();
      } else {
        this.#close();
      }
    } else if (step) {
      event.preventDefault();
      this.#follow(step);
    }
  };

  /** Goes along the thread; where it forks, the visitor chooses from a list. */
  #follow(step: ThreadStep): void {
    const control = this.#stepControl(step);
    const thread = this.querySelector<HTMLElement>(".bl-thread");
    if (control instanceof HTMLAnchorElement) {
      control.click();
    } else if (control?.parentElement instanceof HTMLDetailsElement) {
      control.parentElement.open = true;
      control.parentElement.querySelector("a")?.focus();
    } else {
      this.news = (step === "forward" ? thread?.dataset["end"] : thread?.dataset["start"]) ?? "";
    }
  }

  #stepControl(step: ThreadStep): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.bl-thread [data-step="${step}"]`);
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const link = pressedLink(event);
    if (!link || !isPlainPress(event)) {
      return;
    }
    const thread = link.dataset["thread"];
    if (thread !== undefined) {
      event.preventDefault();
      this.dispatchEvent(elementEvent("bl-thread", { id: thread }));
      return;
    }
    const address = link.getAttribute("href") ?? "";
    const entry = link.classList.contains("bl-article-link")
      ? new URL(link.href).searchParams.get("entry")
      : null;
    if (entry === null && !address.startsWith("#")) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (entry === null) {
      goToNote(this, address);
    } else {
      const way = link.closest(".bl-thread-forward, .bl-thread-back")?.classList;
      this.#step = way && (way.contains("bl-thread-back") ? "back" : "forward");
      this.#choose(entry);
    }
  };

  readonly #handleScroll = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) {
      const { scrollTop: topPx, clientHeight: heightPx } = currentTarget;
      this.#isScrolled = topPx > 0;
      this.dispatchEvent(elementEvent("bl-scroll", { topPx, heightPx }));
    }
  };

  #close(): void {
    this.#choose(null);
  }

  #choose(id: string | null): void {
    this.dispatchEvent(elementEvent("bl-select", { id }));
  }
}
