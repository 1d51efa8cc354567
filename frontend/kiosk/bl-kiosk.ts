import { KioskElement } from "./kiosk-element.js";

customElements.define("bl-kiosk", KioskElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-kiosk": KioskElement;
  }
}
