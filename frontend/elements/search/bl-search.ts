import { SearchElement } from "./search-element.js";

customElements.define("bl-search", SearchElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-search": SearchElement;
  }
}
