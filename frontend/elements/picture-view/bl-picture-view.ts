import { PictureViewElement } from "./picture-view-element.js";

customElements.define("bl-picture-view", PictureViewElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-picture-view": PictureViewElement;
  }
}
