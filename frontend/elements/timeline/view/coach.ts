/**
 * One line over the foot of the graphic that says how a timeline is used, once in a browser; it goes with the first
 * movement. It is loaded where a page asks for it.
 */
import { storageOf } from "../render/lessons.js";
import type { Scene } from "../scene/scene.js";
import { wording } from "../text/messages.js";
import { adoptLate } from "./adopt-late.js";
import { coachStyles } from "./coach.styles.js";

const KEY = "bl-coach";
const SEEN = "seen";
const GAP_PX = 12;

export interface Coach {
  /** The visitor has moved the timeline. */
  end(): void;
}

/** Shows the line in the stage, unless this browser has shown it before. */
export function coachIn(root: ShadowRoot, stage: Element, { document: timeline, metrics }: Scene): Coach {
  const line = document.createElement("p");
  if (!isFirst()) {
    return { end: () => undefined };
  }
  adoptLate(root, coachStyles);
  const isCoarse = matchMedia("(pointer: coarse)").matches;
  line.className = "coach";
  line.setAttribute("part", "hint");
  // It is about pointers, which users of screen readers do not use here.
  line.ariaHidden = "true";
  line.dir = timeline.direction;
  line.textContent = wording(timeline, isCoarse ? "coachTouch" : "coachMouse");
  line.style.bottom = `${metrics.overviewPx + metrics.stripPx + GAP_PX * metrics.unit}px`;
  stage.append(line);
  return {
    end: () => {
      line.remove();
    },
  };
}

/** Whether this browser sees the line for the first time, which it notes. */
function isFirst(): boolean {
  const storage = storageOf(window);
  try {
    const isNew = storage?.getItem(KEY) !== SEEN;
    storage?.setItem(KEY, SEEN);
    return isNew;
  } catch {
    return true;
  }
}
