import { NumbersElement } from "./numbers-element.js";

customElements.define("bl-numbers", NumbersElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-numbers": NumbersElement;
  }
}
