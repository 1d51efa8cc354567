import { LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { LatestRequest } from "../../shared/document/latest-request.js";
import { html } from "../../shared/template/html.js";
import { copyText } from "./copy-text.js";
import { embedDialogStyles } from "./embed-dialog.styles.js";
import {
  askForSnippets,
  HEIGHTS,
  PALETTES,
  RefusedError,
  TEXTS,
  VERSIONS,
  type Choice,
  type Snippets,
  type TextName,
} from "./snippets.js";

/**
 * A button that opens a dialog in which the present view is offered to other pages: a preview, and what to paste. The view
 * is the page's address as it stands when the dialog opens; the server says what is pasted.
 *
 * @csspart button - the button
 * @csspart dialog - the open dialog
 */
export class EmbedDialogElement extends LitElement {
  static override styles = embedDialogStyles;

  /** The words of the dialog, by their keys without `embed.`. */
  @property({ type: Object }) messages: Readonly<Record<string, string>> = {};

  @state() private isOpen = false;
  @state() private choice: Choice = { size: "medium", palette: "host", version: "live" };
  @state() private snippets: Snippets | undefined;
  /** Whether what is offered is not yet that of the choice. */
  @state() private isWaiting = false;
  @state() private notice = "";
  /** The text whose copy button was pressed last, and what came of it. */
  @state() private copied: { readonly name: TextName; readonly said: string } | undefined;

  #view = "";
  readonly #request = new LatestRequest();

  protected override render(): TemplateResult {
    return html`
      <button
        part="button"
        type="button"
        aria-haspopup="dialog"
        aria-label=${this.#text("open")}
        @click=${this.#open}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m7 5-5 5 5 5M13 5l5 5-5 5" /></svg>
        <span class="word" aria-hidden="true">${this.#text("button")}</span>
      </button>
      <dialog part="dialog" aria-labelledby="heading" closedby="any" @close=${this.#handleClose}>
        ${this.isOpen ? this.#renderContent() : nothing}
      </dialog>
    `;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector("dialog");
    if (this.isOpen && dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  #renderContent(): TemplateResult {
    return html`
      <div class="content">
        <div class="head">
          <h2 id="heading">${this.#text("heading")}</h2>
          <button type="button" class="close" aria-label=${this.#text("close")} @click=${this.#close}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15" /></svg>
          </button>
        </div>
        <div class="view">
          <div class="choices">
            ${this.#renderChoice("palette", PALETTES)} ${this.#renderChoice("size", Object.keys(HEIGHTS))}
            ${this.#renderChoice("version", VERSIONS)}
          </div>
          ${this.notice ? html`<p class="notice" role=${this.isWaiting ? "status" : "alert"}>${this.notice}</p>` : nothing}
          ${this.snippets?.own === false ? html`<p role="status">${this.#text("instead")}</p>` : nothing}
          ${this.notice && !this.snippets ? nothing : this.#renderPreview(this.snippets?.preview)}
        </div>
        ${
          this.snippets
            ? html`<div class="texts" ?inert=${this.isWaiting}>
                ${TEXTS.map((name) => this.#renderText(name, this.snippets?.[name] ?? ""))}
              </div>`
            : nothing
        }
        <p class="said" role="status">${this.copied?.said}</p>
      </div>
    `;
  }

  #renderChoice(name: keyof Choice, values: readonly string[]): TemplateResult {
    return html`
      <fieldset>
        <legend>${this.#text(name)}</legend>
        ${values.map(
          (value) => html`
            <label>
              <input
                type="radio"
                name=${name}
                value=${value}
                .checked=${this.choice[name] === value}
                @change=${() => {
                  this.#choose({ ...this.choice, [name]: value });
                }}
              />
              <span>${this.#text(`${name}.${value}`)}</span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  /** Each address has a frame of its own: a frame that changes its address adds to the visitor's history. */
  #renderPreview(address: string | undefined): TemplateResult {
    return html`
      <div class="preview ${this.choice.size}">
        ${keyed(
          address,
          address
            ? html`<iframe
                src=${address}
                title=${this.#text("preview")}
                loading="lazy"
                referrerpolicy="strict-origin-when-cross-origin"
              ></iframe>`
            : nothing,
        )}
      </div>
    `;
  }

  #renderText(name: TextName, text: string): TemplateResult {
    const isCopied = this.copied?.name === name;
    return html`
      <div class="text">
        <label for=${name}>${this.#text(name)}</label>
        <p id="${name}-hint">${this.#text(`${name}.hint`)}</p>
        <button
          type="button"
          class="copy"
          aria-label="${this.#text("copy")}: ${this.#text(name)}"
          @click=${() => {
            void this.#copy(name);
          }}
        >
          ${this.#text("copy")}
        </button>
        <textarea
          id=${name}
          readonly
          dir="ltr"
          translate="no"
          spellcheck="false"
          rows=${name === "frame" || name === "element" ? 4 : 2}
          aria-describedby="${name}-hint"
          .value=${text}
        ></textarea>
        ${isCopied ? html`<p class="outcome" aria-hidden="true">${this.copied?.said}</p>` : nothing}
      </div>
    `;
  }

  #text(key: string): string {
    return this.messages[key] ?? "";
  }

  #open(): void {
    this.#view = location.href;
    this.isOpen = true;
    void this.#ask();
  }

  #choose(choice: Choice): void {
    this.choice = choice;
    this.copied = undefined;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const isLatest = this.#request.begin();
    const patience = {
      isWanted: isLatest,
      tell: (text: string) => {
        if (isLatest()) {
          this.notice = text;
        }
      },
    };
    this.isWaiting = true;
    let snippets: Snippets | undefined;
    let notice = "";
    try {
      snippets = await askForSnippets(this.#view, this.choice, document.baseURI, patience);
      notice = snippets ? "" : this.#text("none");
    } catch (fault) {
      notice = fault instanceof RefusedError ? fault.message : this.#text("failed");
    }
    if (isLatest()) {
      this.isWaiting = false;
      this.snippets = snippets;
      this.notice = notice;
    }
  }

  async #copy(name: TextName): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(`#${name}`);
    if (field) {
      const isCopied = await copyText(field);
      this.copied = { name, said: this.#text(isCopied ? "copied" : "selected") };
    }
  }

  #close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  #handleClose(): void {
    this.#request.cancel();
    this.isOpen = false;
    this.snippets = undefined;
    this.copied = undefined;
    this.notice = "";
    // Browsers give the focus back to what had it, and not all of them give it to a button that is pressed.
    this.renderRoot.querySelector("button")?.focus();
  }
}
