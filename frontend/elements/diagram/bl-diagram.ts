import { DiagramElement } from "./diagram-element";

customElements.define("bl-diagram", DiagramElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-diagram": DiagramElement;
  }
}
