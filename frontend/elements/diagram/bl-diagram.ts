import { DiagramElement } from "./diagram-element.js";

customElements.define("bl-diagram", DiagramElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-diagram": DiagramElement;
  }
}
