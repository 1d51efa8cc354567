import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { loadDocument, type ExhibitDocument } from "../../shared/document/exhibit-document.js";
import { message } from "../../shared/document/messages.js";
import { LatestRequest } from "../../shared/document/latest-request.js";
import { titleAndExcerpt } from "../../shared/document/marked-text.js";
import { markedTextStyles } from "../../shared/document/marked-text.styles.js";
import { elementEvent } from "../../shared/page/element-events.js";
import { html } from "../../shared/template/html.js";
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
const MOST_SUGGESTIONS = 8;

/**
 * The search field. While the visitor types, the best matches drop down with the words found marked; choosing one
 * opens it. The words themselves become a filter.
 *
 * The field is the visitor's while they type: `value` is written into it when the page stands at another address, never
 * because an answer has come. Words that an input method is composing are left to it until they are whole.
 *
 * Keyboard: the combobox pattern of the ARIA Authoring Practices: arrows walk the matches, Enter opens one or,
 * with none walked to, applies the words at once, Escape closes the list and then empties the field.
 *
 * @cssprop --bl-search-overhang - how far the matches reach inwards from the end of the field; negative, beyond it
 * @fires {CustomEvent<{ text: string }>} bl-search - the visitor changed the words searched for
 * @fires {CustomEvent<{ id: string }>} bl-select - the visitor chose a match
 */
export class SearchElement extends LitElement {
  static override styles = [searchStyles, markedTextStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Address of the exhibit's document under the other filters. */
  @property() src = "";
  /** The words that the address searches for; setting them fires no event, and writes them into the field. */
  @property() value = "";
  /** Name of the field, for those who can't see it, and its hint while it is empty. */
  @property() label = "";

  @state() private suggestions: ExhibitDocument | undefined;
  @state() private open = false;
  @state() private active = -1;
  @query("input") private field!: HTMLInputElement;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #requests = new LatestRequest();
  /** What the visitor has typed. */
  #typed = "";
  #isComposing = false;
  /**
   * Whether an on-screen keyboard is used. It composes every word and names no keys, so composed text counts as typed.
   */
  #isOnScreen = false;
  #isAsking = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drop();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("value") && this.value !== this.#words && !this.#isComposing) {
      this.#close();
      this.#typed = this.value;
      this.field.value = this.value;
    }
    if (changed.has("active")) {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
    }
  }

  /** What was typed, as it stands in the address. */
  get #words(): string {
    return this.#typed.replace(/\s+/g, " ").trim();
  }

  get #bestMatches(): readonly string[] {
    return this.suggestions?.ranking.slice(0, MOST_SUGGESTIONS) ?? [];
  }

  protected override render(): TemplateResult {
    const open = this.open && this.suggestions !== undefined;
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
        placeholder=${this.label}
        @input=${this.#handleInput}
        @compositionstart=${this.#handleComposition}
        @compositionend=${this.#handleComposition}
        @keydown=${this.#handleKeydown}
        @blur=${this.#handleBlur}
      />
      <div class="matches" ?hidden=${!open}>
        <ul id="matches" role="listbox" aria-label=${this.label}>
          ${open ? this.#bestMatches.map((id, index) => this.#renderMatch(id, index)) : nothing}
        </ul>
        <p role="status">${open && this.suggestions ? this.#summary(this.suggestions) : nothing}</p>
      </div>
    `;
  }

  #renderMatch(id: string, index: number): TemplateResult | typeof nothing {
    const source = this.suggestions;
    const row = source?.columns.id.indexOf(id) ?? -1;
    if (!source || row < 0) {
      return nothing;
    }
    const { title, excerpt } = titleAndExcerpt(source, row);
    return html`
      <li
        id=${`match-${index}`}
        role="option"
        aria-selected=${index === this.active}
        @pointerdown=${(event: Event) => {
          event.preventDefault();
        }}
        @click=${() => {
          this.#choose(id);
        }}
      >
        <span class="title" lang=${source.columns.titleLanguage[row]} dir="auto">${title}</span>
        <span class="phrase" lang=${source.phraseLanguage}>${source.columns.phrase[row]}</span>
        ${excerpt}
      </li>
    `;
  }

  #summary(source: ExhibitDocument): string {
    return source.count
      ? message(source, "search.found", { count: source.count })
      : message(source, "search.nothing", { text: this.#words });
  }

  #handleComposition(event: CompositionEvent): void {
    this.#isComposing = event.type === "compositionstart";
    if (this.#isComposing && !this.#isOnScreen) {
      this.#end();
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
    this.#pause = setTimeout(() => {
      this.#ask();
    }, TYPING_PAUSE_MS);
  }

  #ask(): void {
    this.#apply();
    void this.#suggest();
  }

  /** Whether the list belongs to other words than those in the field. Keys must not choose from it then. */
  get #isOutdated(): boolean {
    return this.#pause !== undefined || this.#isAsking;
  }

  /** Applies the words as a filter at once. */
  #apply(): void {
    const text = this.#words;
    this.#drop();
    this.value = text;
    this.dispatchEvent(elementEvent("bl-search", { text }));
  }

  async #suggest(): Promise<void> {
    const text = this.#words;
    if (!text) {
      this.#close();
      return;
    }
    const isLatest = this.#requests.begin();
    this.#isAsking = true;
    const address = new URL(this.src, document.baseURI);
    address.searchParams.set("q", text);
    try {
      const found = await loadDocument(address.href);
      if (isLatest()) {
        this.#isAsking = false;
        this.suggestions = found;
        this.active = -1;
        this.open = this.field.matches(":focus");
      }
    } catch (error) {
      if (isLatest()) {
        console.warn(error);
        this.#close();
      }
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
    const last = this.#bestMatches.length - 1;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && this.#pause !== undefined) {
      this.#ask();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && this.#isAsking) {
      // The list that the arrow key would walk through is still being loaded.
    } else if (event.key === "ArrowDown" && this.open) {
      this.active = this.active >= last ? 0 : this.active + 1;
    } else if (event.key === "ArrowUp" && this.open) {
      this.active = this.active <= 0 ? last : this.active - 1;
    } else if (event.key === "Enter") {
      if (this.open && this.active >= 0 && !this.#isOutdated) {
        this.#choose(this.#bestMatches[this.active]);
      } else {
        this.#end();
      }
    } else if (event.key === "Escape" && (this.open || this.#isOutdated)) {
      this.#end();
    } else if (event.key === "Escape" && this.field.value) {
      this.field.value = "";
      this.#typed = "";
      this.#apply();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #handleBlur(): void {
    if (!this.#isComposing) {
      this.#end();
    }
  }

  /** Closes the list, and applies words that have not been applied yet. */
  #end(): void {
    if (this.#pause !== undefined) {
      this.#apply();
    }
    this.#close();
  }

  #choose(id: string): void {
    this.#end();
    this.dispatchEvent(elementEvent("bl-select", { id }));
  }

  #close(): void {
    this.#drop();
    this.open = false;
    this.active = -1;
  }
}
