import { nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { chosenFilters, type ChosenFilter } from "../../shared/document/chosen-filters.js";
import { DocumentElement } from "../../shared/document/document-element.js";
import {
  countSelected,
  knownOf,
  NOTHING_SELECTED,
  type FilterSelection,
} from "../../shared/document/filter-selection.js";
import { elementEvent } from "../../shared/page/element-events.js";
import { html } from "../../shared/template/html.js";
import { chosenFiltersStyles } from "./chosen-filters.styles.js";

/**
 * The filters in force as a row of chips, with the number of entries found. A press on a chip takes that filter
 * away; one button clears all. Shows nothing while nothing is filtered. Says the new number of entries to screen
 * readers.
 *
 * @fires {CustomEvent<FilterSelection>} bl-filter - the visitor took filters away; the detail is the whole selection wanted now
 */
export class ChosenFiltersElement extends DocumentElement {
  static override styles = chosenFiltersStyles;

  /** What is chosen now; setting it fires no event. */
  @property({ attribute: false }) selection: FilterSelection = NOTHING_SELECTED;

  protected override render(): TemplateResult {
    const { source } = this;
    const known = this.#known;
    const active = countSelected(known) > 0 && source;
    return html`
      <p class="hidden" role="status">
        ${active ? this.text("filters.found", { count: active.count, total: active.total }) : nothing}
      </p>
      ${
        active
          ? html`
              <p class="found" aria-hidden="true">
                ${this.text("filters.found", { count: active.count, total: active.total })}
              </p>
              <ul aria-label=${this.text("filters.chosen")}>
                ${chosenFilters(active, known).map((chip, index) => this.#renderChip(chip, index))}
              </ul>
              <button
                type="button"
                class="clear"
                @click=${() => {
                  this.#emit(NOTHING_SELECTED);
                }}
              >
                ${this.text("filters.clear")}
              </button>
            `
          : nothing
      }
    `;
  }

  protected override updated(): void {
    this.toggleAttribute("data-active", countSelected(this.#known) > 0);
  }

  /** What the exhibit has of the selection; before it is here, all. */
  get #known(): FilterSelection {
    return this.source ? knownOf(this.selection, this.source) : this.selection;
  }

  #renderChip(chip: ChosenFilter, index: number): TemplateResult {
    return html`
      <li>
        <button
          type="button"
          aria-label=${this.text("filters.remove", { name: chip.name })}
          @click=${() => {
            this.#emit(chip.without);
            void this.#focusChip(index);
          }}
        >
          <span lang=${chip.language}>${chip.name}</span>
          <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
        </button>
      </li>
    `;
  }

  /** The focus stays in the row when a chip is taken away: on the one that has moved into its place, or on the last. */
  async #focusChip(index: number): Promise<void> {
    await this.updateComplete;
    const chips = [...this.renderRoot.querySelectorAll<HTMLElement>("li button")];
    chips.at(Math.min(index, chips.length - 1))?.focus();
  }

  #emit(selection: FilterSelection): void {
    this.selection = selection;
    this.dispatchEvent(elementEvent("bl-filter", selection));
  }
}
