import { FiltersElement } from "./filters-element.js";

customElements.define("bl-filters", FiltersElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-filters": FiltersElement;
  }
}
