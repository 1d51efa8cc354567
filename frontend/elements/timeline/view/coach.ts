/**
 * One line that says how a timeline is used, once in a browser; it goes with the first touch, and by itself once there was time
 * to read it. It stands in the foot, where it covers no entry: over the overview, or where time runs down in place of the
 * numbers. It is loaded where a page asks for it.
 */
import type { TemplateResult } from "lit";
import { html } from "../../../shared/template/html.js";
import { storageOf } from "../render/lessons.js";
import type { Scene } from "../scene/scene.js";
import { wording } from "../text/messages.js";
import { adoptLate } from "./adopt-late.js";
import { coachStyles } from "./coach.styles.js";

const KEY = "bl-coach";
const SEEN = "seen";
/** Where time runs down: what stands beside the line, as beside the numbers, and the least width in which it can be read. */
const BESIDE_PX = 222;
const LEAST_PX = 130;

const TOUCHES = ["pointerdown", "wheel", "keydown"] as const;

/** Draws the line. */
export type CoachLine = (scene: Scene) => TemplateResult;

/**
 * The line, unless this browser has shown it before or the foot has no room for it.
 *
 * @param root whose touches end it
 * @param end told when it is to go
 */
export function coachFor(root: ShadowRoot, { metrics }: Scene, end: () => void): CoachLine | undefined {
  const { overviewPx, unit, vertical, widthPx } = metrics;
  const hasRoom = overviewPx > 0 && (!vertical || widthPx >= (BESIDE_PX + LEAST_PX) * unit);
  if (!hasRoom || !isFirst()) {
    return undefined;
  }
  adoptLate(root, coachStyles);
  const listening = new AbortController();
  const goAway = (): void => {
    listening.abort();
    end();
  };
  for (const touch of TOUCHES) {
    root.addEventListener(touch, goAway, { capture: true, passive: true, signal: listening.signal });
  }
  return (scene) => coachLine(scene, goAway);
}

function coachLine({ document: timeline }: Scene, hasBeenRead: () => void): TemplateResult {
  const isCoarse = matchMedia("(pointer: coarse)").matches;
  // It is about pointers, which users of screen readers do not use here.
  return html`<p part="hint" class="coach" aria-hidden="true" @animationend=${hasBeenRead}>
    ${wording(timeline, isCoarse ? "coachTouch" : "coachMouse")}
  </p>`;
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
