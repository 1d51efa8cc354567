import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { isPlainPress } from "../../shared/address/link-press.js";
import { NOTHING_SELECTED } from "../../shared/document/filter-selection.js";
import { LatestRequest } from "../../shared/document/latest-request.js";
import { marked } from "../../shared/document/marked-text.js";
import { markedTextStyles } from "../../shared/document/marked-text.styles.js";
import { message } from "../../shared/document/messages.js";
import {
  isFiltered,
  loadSearchAnswer,
  searchAddress,
  type SearchAnswer,
  type SearchHit,
} from "../../shared/document/search-answer.js";
import { elementEvent } from "../../shared/page/element-events.js";
import { html } from "../../shared/template/html.js";
import { windowAround } from "./matches-span.js";
import {
  entriesFound,
  sectionsOf,
  totalFound,
  type SearchOption,
  type SearchSection,
} from "./search-options.js";
import { searchStyles } from "./search.styles.js";

/**
 * The `keyCode` of keys that an input method takes, in browsers without `isComposing`. Some give it to the Enter that
 * ends a composition, too.
 */
const KEY_OF_INPUT_METHOD = 229;
/**
 * Pause in typing after which suggestions are loaded: long enough for one request a word, short enough to feel
 * immediate.
 */
const TYPING_PAUSE_MS = 180;
/** So few matches are flown to. */
const FEW_MATCHES = 12;
/** Between the list and the lower edge of what can be seen. */
const EDGE_PX = 12;

/**
 * The search field. While the visitor types, what the whole exhibit has drops down in groups, with the words found marked:
 * entries, stories, systems, numbers, places. Choosing a hit opens it and filters nothing; the last line of the list, or
 * Enter with nothing walked to, filters by the words, and few matches are flown to. Words that find nothing are offered
 * ways on.
 *
 * What is chosen leaves as an event. Where nobody on the page prevents it, the element goes to the address that shows the
 * same, so that it serves pages without a view, too.
 *
 * The field is the visitor's while they type: `value` is written into it when the page stands at another address, never
 * because an answer has come. Words that an input method is composing are left to it until they are whole.
 *
 * Keyboard: the combobox pattern of the ARIA Authoring Practices: arrows walk the list, Enter chooses from it or, with
 * nothing walked to, applies the words at once, Escape closes the list, and then empties the field and
 * gives the focus back to where it was.
 *
 * @slot - what stands for the field without script, such as a form; hidden by the element
 * @cssprop --bl-search-list - where the list begins and ends, from the edges of the field; else below it
 * @cssprop --bl-search-list-height - how high the list may be; else what the window has below the page's header
 * @cssprop --bl-search-overhang - how far the list reaches inwards from the end of the field; negative, beyond it
 * @fires {CustomEvent<{ text: string }>} bl-search - the visitor filters by the words; empty for no more
 * @fires {CustomEvent<{ id: string }>} bl-select - the visitor chose an entry
 * @fires {CustomEvent<PlaceFilter>} bl-place - the visitor chose a place
 * @fires {CustomEvent<FilterSelection>} bl-filter - the visitor took other filters away; the detail is the whole selection
 *   wanted now
 * @fires {CustomEvent<{ from: string; to: string }>} bl-window - the few matches of what was filtered by lie there
 */
export class SearchElement extends LitElement {
  static override styles = [searchStyles, markedTextStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Address of the exhibit's document under the other filters; the whole exhibit is searched, whatever they are. */
  @property() src = "";
  /** The words that the address searches for; setting them fires no event, and writes them into the field. */
  @property() value = "";
  /** Name of the field, for those who can't see it, and its hint while it is empty. */
  @property() label = "";
  /** What the empty field says where its name would be cut; the name where it has room. */
  @property() hint = "";
  /** What shows the entries: `timeline`, else a list. */
  @property() view = "list";

  @state() private answer: SearchAnswer | undefined;
  @state() private open = false;
  @state() private active = -1;
  @query("input") private field!: HTMLInputElement;
  @query(".matches") private list!: HTMLElement;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #requests = new LatestRequest();
  /** What the visitor has typed. */
  /** What had the focus before the field. */
  #cameFrom: HTMLElement | undefined;
  #typed = "";
  #isComposing = false;
  /**
   * Whether an on-screen keyboard is used. It composes every word and names no keys, so composed text counts as typed.
   */
  #isOnScreen = false;
  #isAsking = false;
  /** The words that the present answer is about. */
  #answered = "";
  /** The words that were applied before their answer was here. */
  #applied: string | undefined;
  #listening: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    window.visualViewport?.addEventListener(
      "resize",
      () => {
        this.#fit();
      },
      { signal: this.#listening.signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#drop();
  }

  /** Takes over what a visitor has typed into the form that stood here, and the focus with it. */
  protected override firstUpdated(): void {
    const form = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (form && !this.value) {
      this.#typed = form.value;
      this.field.value = form.value;
    }
    if (form?.matches(":focus")) {
      this.field.focus();
      if (this.#words) {
        void this.#ask();
      }
    }
  }

  protected override updated(changed: PropertyValues): void {
    // A field that begins empty keeps the letters that were typed before it.
    const isNew = changed.has("value") && this.value !== (changed.get("value") ?? "");
    if (isNew && this.value !== this.#words && !this.#isComposing) {
      this.#close();
      this.#typed = this.value;
      this.field.value = this.value;
    }
    if (changed.has("open") || changed.has("answer")) {
      this.#fit();
    }
    if (changed.has("active")) {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
    }
  }

  /** What was typed, as it stands in the address. */
  get #words(): string {
    return this.#typed.replace(/\s+/g, " ").trim();
  }

  /** Where the addresses of hits begin. */
  get #root(): URL {
    return new URL("../../", this.#source);
  }

  get #source(): string {
    return new URL(this.src, document.baseURI).href;
  }

  get #sections(): SearchSection[] {
    return this.answer ? sectionsOf(this.answer, isFiltered(this.#source)) : [];
  }

  get #options(): SearchOption[] {
    return this.#sections.flatMap(({ options }) => options);
  }

  /** Keeps the list above an on-screen keyboard, which covers the page without making it smaller. */
  #fit(): void {
    const viewport = window.visualViewport;
    if (!this.open || !viewport) {
      return;
    }
    const { top, bottom } = this.list.getBoundingClientRect();
    const isAbove = bottom <= this.getBoundingClientRect().top;
    // Above the field it has the room that its styles give it.
    this.list.style.maxHeight = isAbove
      ? ""
      : `${Math.max(0, viewport.height - (top - viewport.offsetTop) - EDGE_PX)}px`;
  }

  protected override render(): TemplateResult {
    const { answer } = this;
    const open = this.open && answer !== undefined;
    return html`
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M13 13l5 5" />
      </svg>
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="matches"
        aria-activedescendant=${open && this.active >= 0 ? `match-${this.active}` : nothing}
        placeholder=${this.hint || this.label}
        @input=${this.#handleInput}
        @compositionstart=${this.#handleComposition}
        @compositionend=${this.#handleComposition}
        @keydown=${this.#handleKeydown}
        @focus=${this.#handleFocus}
        @blur=${this.#handleBlur}
      />
      <div class="matches" ?hidden=${!open}>
        <div id="matches" role="listbox" aria-label=${this.label}>
          ${open ? this.#renderSections(answer) : nothing}
        </div>
        <p role="status">${open ? this.#summary(answer) : nothing}</p>
      </div>
    `;
  }

  #renderSections(answer: SearchAnswer): TemplateResult[] {
    let first = 0;
    return this.#sections.map(({ group, total, options }) => {
      const at = first;
      first += options.length;
      const lines = options.map((option, index) => this.#renderOption(answer, option, at + index));
      return group === undefined
        ? html`<div class="ways" role="presentation">${lines}</div>`
        : html`
            <div role="group" aria-labelledby=${`group-${group}`}>
              <div id=${`group-${group}`} class="heading" role="presentation">
                ${message(answer, group)} <span class="total">${message(answer, "total", { total })}</span>
              </div>
              ${lines}
            </div>
          `;
    });
  }

  #renderOption(answer: SearchAnswer, option: SearchOption, index: number): TemplateResult {
    return html`
      <div
        id=${`match-${index}`}
        class=${option.kind}
        role="option"
        aria-selected=${index === this.active}
        @pointerdown=${(event: Event) => {
          event.preventDefault();
        }}
        @click=${(event: MouseEvent) => {
          this.#choose(option, event);
        }}
      >
        ${option.kind === "hit" ? hitLines(option.hit) : html`<span>${this.#sayOption(answer, option)}</span>`}
      </div>
    `;
  }

  /** What a line says that is no hit. */
  #sayOption(answer: SearchAnswer, option: Exclude<SearchOption, { kind: "hit" }>): string {
    switch (option.kind) {
      case "all":
        return message(answer, this.view === "timeline" ? "all.timeline" : "all.list", {
          count: option.count,
        });
      case "unfiltered":
        return message(answer, "unfiltered", { count: option.count });
      case "instead":
        return message(answer, "instead", { text: option.text });
      default:
        return message(answer, option.kind);
    }
  }

  #summary(answer: SearchAnswer): string {
    const count = totalFound(answer);
    return count > 0
      ? message(answer, "found", { count })
      : message(answer, "nothing", { text: answer.text });
  }

  #handleComposition(event: CompositionEvent): void {
    this.#isComposing = event.type === "compositionstart";
    if (this.#isComposing && !this.#isOnScreen) {
      this.#close();
    }
    this.#handleInput();
  }

  #handleInput(): void {
    const text = this.field.value;
    if (text === this.#typed || (this.#isComposing && !this.#isOnScreen)) {
      return;
    }
    this.#drop();
    this.#typed = text;
    this.active = -1;
    if (!this.#words) {
      this.#close();
      this.#clear();
      return;
    }
    this.#pause = setTimeout(() => {
      void this.#ask();
    }, TYPING_PAUSE_MS);
  }

  /** No words filter any more; those that the field was emptied of may never have. */
  #clear(): void {
    if (this.value) {
      this.#apply();
    }
  }

  /** Whether the list belongs to other words than those in the field. Keys must not choose from it then. */
  get #isOutdated(): boolean {
    return this.#pause !== undefined || this.#isAsking;
  }

  /**
   * Filters by the words at once.
   *
   * @param event - by which the page is told; else that of the words
   */
  #apply(event = elementEvent("bl-search", { text: this.#words })): void {
    const text = this.#words;
    this.value = text;
    if (this.dispatchEvent(event)) {
      this.#follow(`list${text ? `?${new URLSearchParams({ q: text })}` : ""}`);
    }
  }

  async #ask(): Promise<void> {
    this.#drop();
    const isLatest = this.#requests.begin();
    this.#isAsking = true;
    const address = searchAddress(this.#source);
    address.searchParams.set("q", this.#words);
    try {
      const answer = await loadSearchAnswer(address.href);
      if (isLatest()) {
        this.#isAsking = false;
        this.#receive(answer);
      }
    } catch (error) {
      if (isLatest()) {
        console.warn(error);
        this.#close();
      }
    }
  }

  #receive(answer: SearchAnswer): void {
    const isApplied = this.#applied === this.#words;
    this.#applied = undefined;
    this.answer = answer;
    this.#answered = this.#words;
    this.active = -1;
    if (isApplied && entriesFound(answer) > 0) {
      this.#flyToFew(answer);
    } else {
      this.open = this.field.matches(":focus");
    }
  }

  #flyToFew(answer: SearchAnswer): void {
    if (answer.span && entriesFound(answer) <= FEW_MATCHES) {
      this.dispatchEvent(elementEvent("bl-window", windowAround(answer.span)));
    }
  }

  /** Enter with nothing walked to. */
  #submit(): void {
    const { answer } = this;
    const isKnown = answer !== undefined && !this.#isOutdated && this.#words === this.#answered;
    if (!this.#words) {
      this.#close();
      this.#clear();
    } else if (!isKnown) {
      this.#close();
      this.#apply();
      this.#applied = this.#words;
      void this.#ask();
    } else if (entriesFound(answer) === 0) {
      this.open = true;
    } else {
      this.#close();
      this.#apply();
      this.#flyToFew(answer);
    }
  }

  /** Cancels the request that waits and drops the answer of the one that was sent. */
  #drop(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#isAsking = false;
    this.#requests.cancel();
  }

  #handleKeydown(event: KeyboardEvent): void {
    this.#isOnScreen = event.key === "Unidentified";
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign that Safari gives
    if (this.#isComposing || event.isComposing || event.keyCode === KEY_OF_INPUT_METHOD) {
      return;
    }
    if (this.#handleKey(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** @returns whether the key means something here */
  #handleKey(key: string): boolean {
    if (key === "ArrowDown" || key === "ArrowUp") {
      return this.#walk(key === "ArrowDown" ? 1 : -1);
    }
    if (key === "Enter") {
      const option = this.open && !this.#isOutdated ? this.#options.at(this.active) : undefined;
      if (option && this.active >= 0) {
        this.#choose(option);
      } else {
        this.#submit();
      }
      return true;
    }
    if (key === "Escape" && (this.open || this.#isOutdated)) {
      this.#close();
      return true;
    }
    if (key === "Escape") {
      if (this.field.value) {
        this.field.value = "";
        this.#typed = "";
        this.#clear();
      }
      this.#leave();
      return true;
    }
    return false;
  }

  /** Gives the focus back to where it was; what no longer takes it leaves it to the page. */
  #leave(): void {
    const cameFrom = this.#cameFrom;
    this.field.blur();
    if (cameFrom?.isConnected === true) {
      cameFrom.focus();
    }
  }

  /** Walks the list; one that is closed, or belongs to other words, has to be had first. */
  #walk(step: 1 | -1): boolean {
    if (!this.#words) {
      return false;
    }
    const count = this.#options.length;
    if (this.#pause !== undefined || (!this.open && !this.#isAsking)) {
      void this.#ask();
    } else if (this.open && !this.#isAsking && count > 0) {
      const from = this.active < 0 && step < 0 ? 0 : this.active;
      this.active = (from + step + count) % count;
    }
    return true;
  }

  #handleFocus({ relatedTarget }: FocusEvent): void {
    this.#cameFrom = relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
  }

  #handleBlur(): void {
    if (!this.#isComposing) {
      this.#close();
    }
  }

  /** @param press - by a pointer, which may ask for another tab */
  #choose(option: SearchOption, press?: MouseEvent): void {
    if (option.kind === "instead") {
      this.#searchInstead(option.text);
      return;
    }
    this.#close();
    switch (option.kind) {
      case "hit":
        this.#open(option.hit, option.group === "entries", press);
        break;
      case "browse":
        this.#follow(option.address, press);
        break;
      case "clear":
        this.value = "";
        this.dispatchEvent(elementEvent("bl-filter", NOTHING_SELECTED));
        break;
      case "unfiltered":
        this.#apply(elementEvent("bl-filter", { ...NOTHING_SELECTED, text: this.#words }));
        if (this.answer) {
          this.#flyToFew(this.answer);
        }
        break;
      default:
        this.#submit();
    }
  }

  #open(hit: SearchHit, isEntry: boolean, press?: MouseEvent): void {
    const isElsewhere = press !== undefined && !isPlainPress(press);
    const { id, place, address } = hit;
    const event = isEntry
      ? elementEvent("bl-select", { id })
      : place
        ? elementEvent("bl-place", place)
        : undefined;
    if (isElsewhere || event === undefined || this.dispatchEvent(event)) {
      this.#follow(address, press);
    }
  }

  #searchInstead(text: string): void {
    this.field.value = text;
    this.#typed = text;
    if (this.value) {
      this.#apply();
    }
    void this.#ask();
  }

  /**
   * Goes to an address as a link does, so that a page may take the press for itself.
   *
   * @param address - relative to the application's root
   */
  #follow(address: string, press?: MouseEvent): void {
    const link = document.createElement("a");
    link.href = new URL(address, this.#root).href;
    this.renderRoot.append(link);
    const { ctrlKey, metaKey, shiftKey, altKey } = press ?? {};
    link.dispatchEvent(
      new MouseEvent("click", {
        bubbles: true,
        cancelable: true,
        composed: true,
        ...{ ctrlKey, metaKey, shiftKey, altKey },
      }),
    );
    link.remove();
  }

  #close(): void {
    this.#drop();
    this.open = false;
    this.active = -1;
  }
}

/** A title with the words found in it marked, or with the text that holds them. */
function hitLines({ title, titleLanguage, note, highlight }: SearchHit): TemplateResult {
  const isInTitle = highlight.text === title;
  return html`
    <span class="title" lang=${titleLanguage} dir="auto">${isInTitle ? marked(highlight) : title}</span>
    ${note ? html`<span class="phrase" lang=${note.language}>${note.text}</span>` : nothing}
    ${
      isInTitle
        ? nothing
        : html`<span class="excerpt" lang=${highlight.language} dir="auto">${marked(highlight)}</span>`
    }
  `;
}
