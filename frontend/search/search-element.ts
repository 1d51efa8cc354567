import { LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { loadDocument, message, type ExhibitDocument } from "../document/exhibit-document";
import { titleAndExcerpt } from "../document/marked-text";
import { markedTextStyles } from "../document/marked-text-styles";
import { html } from "../shared/template/html";
import { searchStyles } from "./search-styles";

/** Long enough that a fast typist asks once a word, short enough to feel immediate. */
const TYPING_PAUSE_MS = 180;
const MOST_SUGGESTIONS = 8;

/**
 * The search field. While the visitor types, the best matches drop down with the words found marked; choosing one
 * opens it. The words themselves become a filter.
 *
 * Keyboard: the combobox pattern of the ARIA Authoring Practices: arrows walk the matches, Enter opens one or,
 * with none walked to, keeps the words as a filter, Escape closes the list and then empties the field.
 *
 * @fires bl-search - the visitor changed the words searched for
 * @fires bl-select - the visitor chose a match
 */
export class SearchElement extends LitElement {
  static override styles = [searchStyles, markedTextStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Address of the exhibit's document under the other filters. */
  @property() src = "";
  /** The words searched for; setting them fires no event. */
  @property() value = "";
  /** Name of the field, for those who can't see it, and its hint while it is empty. */
  @property() label = "";

  @state() private suggestions: ExhibitDocument | undefined;
  @state() private open = false;
  @state() private active = -1;
  @query("input") private field!: HTMLInputElement;
  private pause: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  private get bestMatches(): readonly string[] {
    return this.suggestions?.ranking.slice(0, MOST_SUGGESTIONS) ?? [];
  }

  override render(): TemplateResult {
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
        .value=${this.value}
        @input=${this.handleInput}
        @keydown=${this.handleKeydown}
        @blur=${this.close}
      />
      <div class="matches" ?hidden=${!open}>
        <ul id="matches" role="listbox" aria-label=${this.label}>
          ${open ? this.bestMatches.map((id, index) => this.renderMatch(id, index)) : nothing}
        </ul>
        <p role="status">${open && this.suggestions ? this.summary(this.suggestions) : nothing}</p>
      </div>
    `;
  }

  private renderMatch(id: string, index: number): TemplateResult | typeof nothing {
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
          this.choose(id);
        }}
      >
        <span class="title" lang=${source.columns.titleLanguage[row]}>${title}</span>
        <span class="phrase" lang=${source.phraseLanguage}>${source.columns.phrase[row]}</span>
        ${excerpt}
      </li>
    `;
  }

  private summary(source: ExhibitDocument): string {
    return source.count
      ? message(source, "search.found", { count: source.count })
      : message(source, "search.nothing", { text: this.value.trim() });
  }

  private handleInput(): void {
    this.value = this.field.value;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.handlePause(), TYPING_PAUSE_MS);
  }

  private async handlePause(): Promise<void> {
    const text = this.value.trim();
    this.dispatchEvent(new CustomEvent("bl-search", { detail: { text }, bubbles: true, composed: true }));
    if (!text) {
      this.close();
      return;
    }
    const address = new URL(this.src, document.baseURI);
    address.searchParams.set("q", text);
    try {
      const found = await loadDocument(address.pathname + address.search);
      if (text === this.value.trim() && this.field.matches(":focus")) {
        this.suggestions = found;
        this.active = -1;
        this.open = true;
      }
    } catch (error) {
      console.warn(error);
      this.close();
    }
  }

  private handleKeydown(event: KeyboardEvent): void {
    const last = this.bestMatches.length - 1;
    if (event.key === "ArrowDown" && this.open) {
      this.active = this.active >= last ? 0 : this.active + 1;
    } else if (event.key === "ArrowUp" && this.open) {
      this.active = this.active <= 0 ? last : this.active - 1;
    } else if (event.key === "Enter") {
      if (this.open && this.active >= 0) {
        this.choose(this.bestMatches[this.active]);
      } else {
        this.close();
      }
    } else if (event.key === "Escape" && this.open) {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(id: string): void {
    this.close();
    this.dispatchEvent(new CustomEvent("bl-select", { detail: { id }, bubbles: true, composed: true }));
  }

  private close(): void {
    this.open = false;
    this.active = -1;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bl-search": CustomEvent<{ text: string }>;
  }
}
