import { EntryPanelElement } from "./entry-panel-element";

customElements.define("bl-entry-panel", EntryPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-entry-panel": EntryPanelElement;
  }
}
