import { SpeakerElement } from "./speaker-element.js";

customElements.define("bl-speaker", SpeakerElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-speaker": SpeakerElement;
  }
}
