import { ExploreElement } from "./explore-element.js";

customElements.define("bl-explore", ExploreElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-explore": ExploreElement;
  }
}
