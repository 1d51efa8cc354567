import { EmbedDialogElement } from "./embed-dialog-element.js";

customElements.define("bl-embed-dialog", EmbedDialogElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-embed-dialog": EmbedDialogElement;
  }
}
