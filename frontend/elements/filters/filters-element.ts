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
import { filtersStyles } from "./filters.styles.js";

/**
 * A button that opens the filters: themes, kinds and countries, each choice with the number of entries it would
 * show. The panel closes on Escape and on a press elsewhere, and gives focus back to the button.
 *
 * @fires {CustomEvent<FilterSelection>} bl-filter - the visitor changed a choice; the detail is the whole selection wanted now
 * @csspart button - the button
 * @csspart panel - the open panel
 */
export class FiltersElement extends DocumentElement {
  static override styles = filtersStyles;

  /** What is chosen now; setting it fires no event. */
  @property({ attribute: false }) selection: FilterSelection = NOTHING_SELECTED;

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
        <div class="groups">${DIMENSIONS.map((dimension) => this.#renderGroup(dimension))}</div>
      </div>
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
        <div class="choices">${choices.map((choice) => this.#renderChoice(dimension, choice))}</div>
      </fieldset>
    `;
  }

  #renderChoice(dimension: Dimension, choice: Choice): TemplateResult {
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
