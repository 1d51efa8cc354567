import { SystemElement } from "./system-element";

customElements.define("bl-system", SystemElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-system": SystemElement;
  }
}
