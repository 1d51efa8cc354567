import { StoryElement } from "./story-element.js";

customElements.define("bl-story", StoryElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-story": StoryElement;
  }
}
