/** A line of advice, shown for a moment: how to move after a movement that was left to the page, why a zoom stops. */
import { wording } from "../text/messages.js";
import type { Scene } from "../scene/scene.js";

/** Hides itself at the end of its animation, whose length is in `view/timeline.styles.ts`. */
export class Hint {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "hint";
    this.element.setAttribute("part", "hint");
    // What concerns users of screen readers is said in the live region; the rest is about wheel and fingers.
    this.element.ariaHidden = "true";
    this.element.hidden = true;
    this.element.addEventListener("animationend", () => {
      this.element.hidden = true;
    });
  }

  show({ document: timeline }: Scene, about: "wheel" | "finger"): void {
    const key = /Mac/.test(navigator.platform) ? "⌘" : "Ctrl";
    this.say(about === "wheel" ? wording(timeline, "wheelHint", { key }) : wording(timeline, "fingersHint"));
  }

  say(sentence: string): void {
    this.element.textContent = sentence;
    this.element.hidden = false;
  }
}
