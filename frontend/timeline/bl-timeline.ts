import { BlTimeline } from "./timeline.js";

customElements.define("bl-timeline", BlTimeline);

declare global {
  interface HTMLElementTagNameMap {
    "bl-timeline": BlTimeline;
  }
}
