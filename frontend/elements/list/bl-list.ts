import { ListElement } from "./list-element.js";

customElements.define("bl-list", ListElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-list": ListElement;
  }
}
