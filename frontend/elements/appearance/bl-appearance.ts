import { AppearanceElement } from "./appearance-element";

customElements.define("bl-appearance", AppearanceElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-appearance": AppearanceElement;
  }
}
