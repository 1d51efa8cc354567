import { ChosenFiltersElement } from "./chosen-filters-element.js";

customElements.define("bl-chosen-filters", ChosenFiltersElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-chosen-filters": ChosenFiltersElement;
  }
}
