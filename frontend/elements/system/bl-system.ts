import { SystemElement } from "./system-element.js";

customElements.define("bl-system", SystemElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-system": SystemElement;
  }
}
