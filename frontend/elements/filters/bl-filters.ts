import { FiltersElement } from "./filters-element";

customElements.define("bl-filters", FiltersElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-filters": FiltersElement;
  }
}
