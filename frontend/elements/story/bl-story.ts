import { StoryElement } from "./story-element";

customElements.define("bl-story", StoryElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-story": StoryElement;
  }
}
