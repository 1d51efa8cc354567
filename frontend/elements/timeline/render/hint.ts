/** A line of advice, shown for a moment: how to move after a movement that was left to the page, why a zoom stops. */
import { freeOfLabels } from "../layout/free-lanes.js";
import { wording } from "../text/messages.js";
import type { Scene } from "../scene/scene.js";

/** From the line to what it keeps off. */
const GAP_PX = 6;

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

  show(scene: Scene, about: "wheel" | "finger"): void {
    const { document: timeline } = scene;
    const key = /Mac/.test(navigator.platform) ? "⌘" : "Ctrl";
    const sentence =
      about === "wheel" ? wording(timeline, "wheelHint", { key }) : wording(timeline, "fingersHint");
    this.say(sentence, scene);
  }

  say(sentence: string, scene: Scene | undefined): void {
    this.element.textContent = sentence;
    this.element.hidden = false;
    if (scene !== undefined) {
      this.place(scene);
    }
  }

  /**
   * Where time runs down the labels stand where the line would, and the overview beside them: it stands between two labels or,
   * where there is no room, over the names of the lanes.
   */
  place({ layout, metrics }: Scene): void {
    const { style } = this.element;
    if (this.element.hidden || !metrics.vertical) {
      style.inset = "";
      style.maxWidth = "";
      return;
    }
    const { axisPx, padPx, rtl, sidePx, widthPx } = metrics;
    style.maxWidth = `${widthPx - sidePx - 2 * GAP_PX}px`;
    style.inset = rtl ? `0 0 auto ${sidePx}px` : `0 ${sidePx}px auto 0`;
    const heightPx = this.element.offsetHeight + 2 * GAP_PX;
    const free = freeOfLabels(layout, metrics, heightPx);
    const topPx =
      free === undefined ? axisPx - heightPx : axisPx + padPx + (free.fromPx + free.toPx - heightPx) / 2;
    style.top = `${Math.round(Math.max(topPx, 0) + GAP_PX)}px`;
  }
}
