import { ListElement } from "./list-element";

customElements.define("bl-list", ListElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-list": ListElement;
  }
}
