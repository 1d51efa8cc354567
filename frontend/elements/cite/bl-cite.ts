import { CiteElement } from "./cite-element.js";

customElements.define("bl-cite", CiteElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-cite": CiteElement;
  }
}
