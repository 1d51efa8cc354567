/** A short hint how to move the timeline, shown after a movement that was left to the page. */
import { wording } from "../text/messages.js";
import type { Scene } from "../scene/scene.js";

/** Hides itself at the end of its animation, whose length is in `view/timeline.styles.ts`. */
export class Hint {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "hint";
    this.element.setAttribute("part", "hint");
    // The hint is about wheel and fingers, which users of screen readers do not use here.
    this.element.ariaHidden = "true";
    this.element.hidden = true;
    this.element.addEventListener("animationend", () => {
      this.element.hidden = true;
    });
  }

  show({ document: timeline }: Scene, about: "wheel" | "finger"): void {
    const key = /Mac/.test(navigator.platform) ? "⌘" : "Ctrl";
    this.element.textContent =
      about === "wheel" ? wording(timeline, "wheelHint", { key }) : wording(timeline, "fingersHint");
    this.element.hidden = false;
  }
}
