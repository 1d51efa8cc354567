import { nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { DocumentElement } from "../document/document-element";
import type { Choice } from "../document/exhibit-document";
import { titleAndExcerpt } from "../document/marked-text";
import { markedTextStyles } from "../document/marked-text-styles";
import { html } from "../shared/template/html";
import { listStyles } from "./list-styles";
import { rowsByDecade, type DecadeOfRows } from "./rows-by-decade";

/**
 * The list twin of the timeline: the same entries under the same query in the same order, as text, by decade.
 * Rows out of sight cost no layout, so that ten thousand of them scroll smoothly.
 *
 * Each entry is a link to the page with that entry open, which works in a new tab too; a plain press opens it in
 * place.
 *
 * @fires bl-select - the visitor chose an entry
 */
export class ListElement extends DocumentElement {
  static override styles = [listStyles, markedTextStyles];

  /** First and last day of the visible window, in days since 1970-01-01; absent: the whole span. */
  @property({ type: Number }) earliest: number | undefined;
  @property({ type: Number }) latest: number | undefined;
  /** Id of the open entry. */
  @property() selected = "";

  override render(): TemplateResult {
    if (this.failed) {
      return html`
        <div class="notice" role="alert">
          <p>${this.text("loadError")}</p>
          <button
            type="button"
            @click=${() => {
              this.retry();
            }}
          >
            ${this.text("retry")}
          </button>
        </div>
      `;
    }
    if (!this.source) {
      return html``;
    }
    const decades = rowsByDecade(this.source, this.earliest ?? -Infinity, this.latest ?? Infinity);
    const count = decades.reduce((sum, decade) => sum + decade.rows.length, 0);
    return html`
      <p class="count" role="status">
        ${count ? this.text("list.count", { count }) : this.text(this.source.total ? "empty" : "emptyExhibit")}
      </p>
      ${decades.map((decade) => this.renderDecade(decade))}
    `;
  }

  /** Brings the open entry's row into view and gives it the focus. */
  async focusEntry(id: string): Promise<void> {
    await this.updateComplete;
    const link = this.renderRoot.querySelector<HTMLElement>(`a[data-entry="${CSS.escape(id)}"]`);
    link?.focus();
    link?.scrollIntoView({ block: "nearest" });
  }

  private renderDecade(decade: DecadeOfRows): TemplateResult {
    return html`
      <section style=${`--rows: ${decade.rows.length}`}>
        <h2>${decade.start === undefined ? this.text("list.undated") : this.decadeName(decade.start)}</h2>
        <ol>
          ${decade.rows.map((row) => this.renderRow(row))}
        </ol>
      </section>
    `;
  }

  private decadeName(start: number): string {
    return this.text(start <= 0 ? "list.decadeBefore" : "list.decade", {
      year: String(start <= 0 ? 1 - start : start),
    });
  }

  private renderRow(row: number): TemplateResult {
    const source = this.source;
    if (!source) {
      return html``;
    }
    const columns = source.columns;
    const id = columns.id[row];
    const theme = source.themes[columns.theme[row]] as Choice | undefined;
    const { title, excerpt } = titleAndExcerpt(source, row);
    return html`
      <li style=${`--theme: var(--bl-theme-${(columns.theme[row] % 10) + 1})`}>
        <a
          href=${this.addressOf(id)}
          data-entry=${id}
          data-significance=${columns.significance[row]}
          aria-current=${id === this.selected ? "true" : "false"}
          @click=${(event: MouseEvent) => {
            this.handleClick(event, id);
          }}
        >
          <span class="phrase" lang=${source.phraseLanguage}>${columns.phrase[row]}</span>
          <span class="title" lang=${columns.titleLanguage[row]}>${title}</span>
          <span class="where">
            <span class="theme" lang=${theme?.language ?? ""}>${theme?.name}</span>
            <span class="place" lang=${columns.placeLanguage[row] ?? nothing}>${columns.place[row]}</span>
          </span>
          ${excerpt}
        </a>
      </li>
    `;
  }

  private addressOf(id: string): string {
    const address = new URL(document.location.href);
    address.searchParams.set("entry", id);
    return address.pathname + address.search;
  }

  private handleClick(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("bl-select", { detail: { id }, bubbles: true, composed: true }));
  }
}
