import { ExhibitElement } from "./exhibit-element.js";

customElements.define("bl-exhibit", ExhibitElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-exhibit": ExhibitElement;
  }
}
