import { nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { DocumentElement } from "../../shared/document/document-element.js";
import type { Choice } from "../../shared/document/exhibit-document.js";
import {
  choicesOf,
  countSelected,
  DIMENSIONS,
  knownOf,
  NOTHING_SELECTED,
  toggled,
  type Dimension,
  type FilterSelection,
} from "../../shared/document/filter-selection.js";
import { returnFocusFromPopovers } from "../../shared/focus/popover-focus.js";
import { elementEvent } from "../../shared/page/element-events.js";
import { html } from "../../shared/template/html.js";
import { chosenDecades, decadesOf, pressed, windowOf, type Decade } from "./decades.js";
import { filtersStyles, THEME_COLOURS } from "./filters.styles.js";

/**
 * A button that opens the filters: decades, themes, kinds and countries, each choice with the number of entries it
 * would show, and disputed entries alone. The panel closes on Escape and on a press elsewhere, and gives focus back to the button.
 *
 * @cssprop --bl-filters-block - where the panel begins and ends, from the edges of the window; else below the page's header
 * @cssprop --bl-filters-height - how high the panel may be
 * @fires {CustomEvent<FilterSelection>} bl-filter - the visitor changed a choice; the detail is the whole selection wanted now
 * @fires {CustomEvent<{ from: string; to: string }>} bl-window - the visitor chose decades, or gave them up
 * @csspart button - the button
 * @csspart panel - the open panel
 */
export class FiltersElement extends DocumentElement {
  static override styles = filtersStyles;

  /** What is chosen now; setting it fires no event. */
  @property({ attribute: false }) selection: FilterSelection = NOTHING_SELECTED;

  /** First year of the window; empty for the exhibit's own. */
  @property() from = "";
  /** Last year of the window. */
  @property() to = "";

  /** Opens the panel, with the focus in it. */
  open(): void {
    this.renderRoot.querySelector<HTMLElement>("#panel")?.showPopover();
  }

  /** Gives the focus to the button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>("[part~=button]")?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    returnFocusFromPopovers(root);
    return root;
  }

  protected override render(): TemplateResult {
    const known = this.source ? knownOf(this.selection, this.source) : NOTHING_SELECTED;
    const chosen = countSelected({ ...known, source: [], text: "", thread: "" });
    return html`
      <button part="button" type="button" popovertarget="panel" aria-haspopup="dialog">
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2 5h16M5 10h10M8 15h4" /></svg>
        <span class="word">${this.text("filters.open")}</span>
        ${chosen ? html`<span class="badge">${chosen}</span>` : nothing}
      </button>
      <div id="panel" part="panel" popover role="dialog" aria-label=${this.text("filters.open")}>
        <div class="head">
          <p>${this.text("filters.count", { count: this.source?.count ?? 0 })}</p>
          <button type="button" class="clear" ?disabled=${!chosen} @click=${this.#handleClear}>
            ${this.text("filters.clear")}
          </button>
          <button type="button" class="done" popovertarget="panel" popovertargetaction="hide">
            ${this.text("filters.done")}
          </button>
        </div>
        ${this.#renderDecades()} ${this.#renderDisputed()}
        <div class="groups">${DIMENSIONS.map((dimension) => this.#renderGroup(dimension))}</div>
      </div>
    `;
  }

  #renderDecades(): TemplateResult | typeof nothing {
    const decades = this.source ? decadesOf(this.source) : [];
    if (decades.length < 2) {
      return nothing;
    }
    return html`
      <div class="decades" role="group" aria-labelledby="decades">
        <p id="decades">${this.text("filters.decades")}</p>
        ${decades.map((decade) => this.#renderDecade(decade))}
      </div>
    `;
  }

  #renderDecade({ year, count }: Decade): TemplateResult {
    const chosen = chosenDecades(this.from, this.to);
    const isChosen = chosen !== undefined && chosen.first <= year && year <= chosen.last;
    return html`
      <button
        type="button"
        class="decade"
        aria-pressed=${isChosen}
        @click=${() => {
          const { from, to } = windowOf(pressed(chosen, year));
          this.from = from;
          this.to = to;
          this.dispatchEvent(elementEvent("bl-window", { from, to, isStep: true }));
        }}
      >
        ${this.text("filters.decade", { year: String(year) })} <span class="count">${count}</span>
      </button>
    `;
  }

  #renderDisputed(): TemplateResult | typeof nothing {
    const { disputed } = this.selection;
    const found = this.source?.disputed;
    if (found === undefined) {
      return nothing;
    }
    return html`
      <label class="disputed ${found.length === 0 && !disputed ? "empty" : ""}">
        <input
          type="checkbox"
          aria-describedby="disputed"
          .checked=${live(disputed)}
          @change=${() => {
            this.#emit({ ...this.selection, disputed: !disputed });
          }}
        />
        <span class="name">${this.text("filters.disputed")}</span>
        <span id="disputed" class="explained">${this.text("filters.disputed.explained")}</span>
        <span class="count">${found.length}</span>
      </label>
    `;
  }

  #renderGroup(dimension: Dimension): TemplateResult | typeof nothing {
    const choices = this.source ? choicesOf(this.source, dimension) : [];
    if (choices.length < 2) {
      return nothing;
    }
    return html`
      <fieldset>
        <legend>${this.text(`filters.${dimension}`)}</legend>
        <div class="choices">
          ${choices.map((choice, index) => this.#renderChoice(dimension, choice, index))}
        </div>
      </fieldset>
    `;
  }

  #renderChoice(dimension: Dimension, choice: Choice, index: number): TemplateResult {
    const chosen = this.selection[dimension].includes(choice.id);
    return html`
      <label class=${choice.count === 0 && !chosen ? "empty" : ""}>
        <input
          type="checkbox"
          .checked=${live(chosen)}
          @change=${() => {
            this.#emit(toggled(this.selection, dimension, choice.id));
          }}
        />
        ${dimension === "theme" ? html`<span class="dot theme-${(index % THEME_COLOURS) + 1}"></span>` : nothing}
        <span class="name" lang=${choice.language}>${choice.name}</span>
        <span class="count">${choice.count}</span>
      </label>
    `;
  }

  #handleClear(): void {
    const { source, text, thread } = this.selection;
    // The button is about to be disabled, and would lose the focus to the page.
    this.renderRoot.querySelector<HTMLElement>(".done")?.focus();
    this.#emit({ ...NOTHING_SELECTED, source, text, thread });
  }

  #emit(selection: FilterSelection): void {
    this.selection = selection;
    this.dispatchEvent(elementEvent("bl-filter", selection));
  }
}
