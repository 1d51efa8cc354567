import { CounterElement } from "./counter-element.js";

customElements.define("bl-counter", CounterElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-counter": CounterElement;
  }
}
