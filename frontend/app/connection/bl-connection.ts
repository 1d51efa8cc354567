import { ConnectionElement } from "./connection-element.js";

customElements.define("bl-connection", ConnectionElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-connection": ConnectionElement;
  }
}
