import { WelcomeElement } from "./welcome-element.js";

customElements.define("bl-welcome", WelcomeElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-welcome": WelcomeElement;
  }
}
