import { nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { isPlainPress } from "../../shared/address/link-press.js";
import { addressWindow } from "../../shared/address/address-window.js";
import { withParameters, type QueryChanges } from "../../shared/address/query.js";
import { DocumentElement } from "../../shared/document/document-element.js";
import type { Choice, ExhibitDocument } from "../../shared/document/exhibit-document.js";
import { titleAndExcerpt } from "../../shared/document/marked-text.js";
import { markedTextStyles } from "../../shared/document/marked-text.styles.js";
import { yearOf } from "../../shared/time/calendar.js";
import { dateWords, isSaidByFirstYear, LAST_YEAR_WITH_ERA } from "../../shared/time/date-words.js";
import { windowDays } from "../../shared/time/edtf.js";
import { elementEvent } from "../../shared/page/element-events.js";
import { html } from "../../shared/template/html.js";
import { inStyle } from "../../shared/template/in-style.js";
import { listStyles } from "./list.styles.js";
import { rowsByDecade, yearsOfAll, type DecadeOfRows } from "./rows-by-decade.js";

/** As many as the server makes slides of, or a worksheet. */
const MOST_SLIDES = 40;

/** Formats of reference managers by their extension; their names are the English ones in all languages. */
const FILES = { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" };

/**
 * The list twin of the timeline: the same entries under the same query in the same order, as text, by decade.
 * Rows out of sight cost no layout, so that ten thousand of them scroll smoothly.
 *
 * Each entry is a link to the page with that entry open, which works in a new tab too; a plain press opens it in
 * place.
 *
 * @fires {CustomEvent<{ id: string }>} bl-select - the visitor chose an entry
 * @fires {CustomEvent<{ from: string, to: string }>} bl-window - the visitor left a time in which there is nothing
 * @csspart sources - the files with the sources of the entries
 * @csspart slides - the slides of the entries
 * @csspart worksheet - the worksheet of the entries
 */
export class ListElement extends DocumentElement {
  static override styles = [listStyles, markedTextStyles];

  /** First visible day, EDTF; where it is missing, or is no date, there is no bound. */
  @property() from: string | null = null;
  /** Last visible day, EDTF; where it is missing, or is no date, there is no bound. */
  @property() to: string | null = null;
  /** Id of the open entry. */
  @property() selected = "";
  /** Address of files with the sources of the entries, without the extension; where it is missing, none are offered. */
  @property() sources: string | null = null;

  /** Address of slides of the entries; where it is missing, none are offered. */
  @property() slides: string | null = null;

  /** Address of a worksheet of the entries; where it is missing, none is offered. */
  @property() worksheet: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
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
      return nothing;
    }
    const { earliest, latest } = windowDays(this.from, this.to);
    const decades = rowsByDecade(this.source, earliest, latest);
    const count = decades.reduce((sum, decade) => sum + decade.rows.length, 0);
    return html`
      <p class="count" role="status">
        ${count ? this.text("list.count", { count }) : this.#emptyText(this.source, earliest, latest)}
      </p>
      ${count || this.source.columns.id.length === 0 ? nothing : this.#renderWayOut()}
      ${decades.map((decade) => this.#renderDecade(decade))}
      ${count && this.sources ? this.#renderSources(this.sources) : nothing}
      ${count && this.slides ? this.#renderSlides(this.slides, count) : nothing}
      ${count && this.worksheet && count <= MOST_SLIDES ? this.#renderWorksheet(this.worksheet) : nothing}
    `;
  }

  /** Brings the open entry's row into view and gives it the focus. */
  async focusEntry(id: string): Promise<void> {
    await this.updateComplete;
    const link = this.renderRoot.querySelector<HTMLElement>(`a[data-entry="${CSS.escape(id)}"]`);
    link?.focus();
    link?.scrollIntoView({ block: "nearest" });
  }

  /** Why the list has no row: nothing was found, or all of it lies outside the window. */
  #emptyText(source: ExhibitDocument, earliest: number, latest: number): string {
    if (source.columns.id.length === 0) {
      return this.text(source.total ? "empty" : "emptyExhibit");
    }
    const { first, last } = yearsOfAll(source);
    const words = dateWords(source.language);
    if (earliest > -Infinity && yearOf(earliest) > last) {
      return this.text("nothingAfter", { year: words.year(last) });
    }
    return latest < Infinity && yearOf(latest) < first
      ? this.text("nothingBefore", { year: words.year(first) })
      : this.text("list.nothingBetween");
  }

  /** A link to the same list without a window, for a window in which there is no entry. */
  #renderWayOut(): TemplateResult {
    const address = addressWith({ from: null, to: null });
    return html`<p class="way-out">
      <a
        href=${address}
        @click=${(event: MouseEvent) => {
          if (isPlainPress(event)) {
            event.preventDefault();
            this.dispatchEvent(elementEvent("bl-window", { from: "", to: "", isStep: true }));
          }
        }}
        >${this.text("fit")}</a
      >
    </p>`;
  }

  /** Files with the sources of the entries that are listed: the address of the page says which. */
  #renderSources(address: string): TemplateResult {
    const search = withParameters(addressWindow().location.search, { entry: null });
    return html`<p class="sources" part="sources">
      ${this.text("list.sources")}
      ${Object.entries(FILES).map(
        ([extension, name]) =>
          html` <a
            lang="en"
            href=${`${address}.${extension}${search}`}
            download="sources.${extension}"
            router-ignore
            >${name}</a
          >`,
      )}
    </p>`;
  }

  /** Slides of the entries that are listed, where these are not too many for a talk. */
  #renderSlides(address: string, count: number): TemplateResult {
    if (count > MOST_SLIDES) {
      return html`<p class="sources" part="slides">
        ${this.text("list.slidesTooMany", { count: MOST_SLIDES })}
      </p>`;
    }
    const search = withParameters(addressWindow().location.search, { entry: null });
    return html`<p class="sources" part="slides">
      <a href=${`${address}${search}`} download="slides.pptx" router-ignore>${this.text("list.slides")}</a>
    </p>`;
  }

  /** What is too much for slides is too much for a lesson, which has been said above. */
  #renderWorksheet(address: string): TemplateResult {
    const search = withParameters(addressWindow().location.search, { entry: null });
    return html`<p class="sources" part="worksheet">
      <a href=${`${address}${search}`} router-ignore>${this.text("list.worksheet")}</a>
    </p>`;
  }

  #renderDecade(decade: DecadeOfRows): TemplateResult {
    return html`
      <section ${inStyle(`--rows: ${decade.rows.length}`)}>
        <h2>${this.#nameOf(decade)}</h2>
        <ol>
          ${decade.rows.map((row) => this.#renderRow(row))}
        </ol>
      </section>
    `;
  }

  /** "The 1910s", "1900–1909", "The 1900s" of a century, "50–41 BC". */
  #nameOf({ years, isCentury }: DecadeOfRows): string {
    if (years === undefined) {
      return this.text("list.undated");
    }
    const words = dateWords(this.source?.language ?? "");
    const isSaidShortly = isCentury ? years.first > LAST_YEAR_WITH_ERA : isSaidByFirstYear(years);
    return isSaidShortly
      ? this.text("list.decade", { year: words.year(years.first) })
      : words.years(years.first, years.last);
  }

  #renderRow(row: number): TemplateResult | typeof nothing {
    const source = this.source;
    if (!source) {
      return nothing;
    }
    const columns = source.columns;
    const id = columns.id[row];
    const theme = source.themes[columns.theme[row]] as Choice | undefined;
    const { title, excerpt } = titleAndExcerpt(source, row);
    return html`
      <li ${inStyle(`--theme: var(--bl-theme-${(columns.theme[row] % 10) + 1})`)}>
        <a
          href=${this.#addressOf(id)}
          data-entry=${id}
          data-significance=${columns.significance[row]}
          aria-current=${id === this.selected ? "true" : "false"}
          @click=${(event: MouseEvent) => {
            this.#handleClick(event, id);
          }}
        >
          <span class="phrase" lang=${source.phraseLanguage}>${columns.phrase[row]}</span>
          <span class="title" lang=${columns.titleLanguage[row]} dir="auto">${title}</span>
          <span class="where">
            <span class="theme" lang=${theme?.language ?? ""}>${theme?.name}</span>
            <span class="place" lang=${columns.placeLanguage[row] ?? nothing} dir="auto"
              >${columns.place[row]}</span
            >
          </span>
          ${excerpt}
        </a>
      </li>
    `;
  }

  #addressOf(id: string): string {
    return addressWith({ entry: id });
  }

  #handleClick(event: MouseEvent, id: string): void {
    if (!isPlainPress(event)) {
      return;
    }
    event.preventDefault();
    this.dispatchEvent(elementEvent("bl-select", { id }));
  }
}

/** The address of the page with some of its parameters changed. */
function addressWith(changes: QueryChanges): string {
  const { pathname, search } = addressWindow().location;
  return pathname + withParameters(search, changes);
}
