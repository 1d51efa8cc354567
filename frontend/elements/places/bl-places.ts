import { PlacesElement } from "./places-element.js";

customElements.define("bl-places", PlacesElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-places": PlacesElement;
  }
}
