import { SearchElement } from "./search-element";

customElements.define("bl-search", SearchElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-search": SearchElement;
  }
}
