import { JoinElement } from "./join-element.js";

customElements.define("bl-join", JoinElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-join": JoinElement;
  }
}
