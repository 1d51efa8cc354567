import { ChartElement } from "./chart-element.js";

customElements.define("bl-chart", ChartElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-chart": ChartElement;
  }
}
