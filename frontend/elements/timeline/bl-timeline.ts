import { BlTimeline } from "./view/timeline-element.js";

customElements.define("bl-timeline", BlTimeline);

declare global {
  interface HTMLElementTagNameMap {
    "bl-timeline": BlTimeline;
  }
}
