import { AppearanceElement } from "./appearance-element.js";

customElements.define("bl-appearance", AppearanceElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-appearance": AppearanceElement;
  }
}
