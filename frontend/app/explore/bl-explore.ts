import { ExploreElement } from "./explore-element";

customElements.define("bl-explore", ExploreElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-explore": ExploreElement;
  }
}
