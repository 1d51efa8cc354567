import { PointerTracker } from "../../shared/pointer/pointer-tracker.js";
import { actionOf, type StepAction } from "../../shared/steps/step-keys.js";

/** How long the controls of a presentation stay after the pointer has moved. */
const CONTROLS_MS = 2500;
/** A finger that moves less than this does not swipe. */
const SWIPE_PX = 56;

/** What the input needs of the story's element. */
export interface StoryInputHost extends HTMLElement {
  /** In a presentation the story takes its keys before anything else; otherwise the focused element comes first. */
  present: boolean;
  quiet: boolean;
  act(action: StepAction): void;
}

/** Whether what has the focus needs the key for itself. */
function isTaken(event: KeyboardEvent, present: boolean): boolean {
  return event.composedPath().some((target) => {
    if (!(target instanceof HTMLElement)) {
      return false;
    }
    const own = target.matches("input, select, textarea, bl-entry-panel, dialog[open]");
    const graphic = !present && target.localName === "bl-timeline";
    const pressed = event.key === " " && target.matches("button:focus-visible, a:focus-visible");
    return own || graphic || pressed;
  });
}

function isRightToLeft(story: StoryInputHost): boolean {
  return getComputedStyle(story).direction === "rtl";
}

/**
 * Listens to the keyboard of the whole page: a clicker presses keys wherever the focus is.
 *
 * @param signal - ends it
 */
export function listenToKeys(story: StoryInputHost, signal: AbortSignal): void {
  const handle = (event: KeyboardEvent): void => {
    const first = event.eventPhase === Event.CAPTURING_PHASE;
    if (first !== story.present || event.defaultPrevented || isTaken(event, story.present)) {
      return;
    }
    const action = actionOf(event, story.present, isRightToLeft(story));
    if (action) {
      event.preventDefault();
      event.stopPropagation();
      story.act(action);
    }
  };
  document.addEventListener("keydown", handle, { signal });
  document.addEventListener("keydown", handle, { signal, capture: true });
}

/**
 * Turns pages by a finger that swipes over an element.
 *
 * @param signal - ends it
 */
export function listenToSwipes(story: StoryInputHost, paper: HTMLElement, signal: AbortSignal): void {
  const tracker: PointerTracker = new PointerTracker({
    press({ type }) {
      const isAlone = tracker.pressed.length === 1;
      if (!isAlone) {
        // Two fingers enlarge the page.
        tracker.forget();
      }
      return isAlone && type === "touch";
    },
    move() {
      // What counts is where the finger is lifted.
    },
    release({ start, at, travelPx }) {
      const along = at.x - start.x;
      if (travelPx >= SWIPE_PX && Math.abs(along) >= 2 * Math.abs(at.y - start.y)) {
        story.act(along < 0 === isRightToLeft(story) ? "previous" : "next");
      }
    },
    cancel() {
      // The finger scrolls the page.
    },
  });
  paper.addEventListener(
    "pointerdown",
    (event) => {
      tracker.press(event, paper);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    tracker.forget();
  });
}

/**
 * Shows the controls of a presentation while the pointer moves.
 *
 * @param signal - ends it
 */
export function listenToPointer(story: StoryInputHost, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    clearTimeout(timer);
    story.quiet = false;
    if (story.present) {
      timer = setTimeout(() => {
        story.quiet = story.present;
      }, CONTROLS_MS);
    }
  };
  story.addEventListener("pointermove", show, { signal });
  story.addEventListener("pointerdown", show, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
  });
}
