import { CounterElement } from "./counter-element";

customElements.define("bl-counter", CounterElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-counter": CounterElement;
  }
}
