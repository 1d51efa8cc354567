import { MapElement } from "./map-element.js";

customElements.define("bl-map", MapElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-map": MapElement;
  }
}
