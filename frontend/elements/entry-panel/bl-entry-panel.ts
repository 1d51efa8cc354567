import { EntryPanelElement } from "./entry-panel-element.js";

customElements.define("bl-entry-panel", EntryPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-entry-panel": EntryPanelElement;
  }
}
