import { ConnectionElement } from "./connection-element";

customElements.define("bl-connection", ConnectionElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-connection": ConnectionElement;
  }
}
