import { NumbersElement } from "./numbers-element";

customElements.define("bl-numbers", NumbersElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-numbers": NumbersElement;
  }
}
