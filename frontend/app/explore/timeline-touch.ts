import { PointerTracker } from "../../shared/pointer/pointer-tracker.js";

/** Between two turns of a wheel, or two keys, the hand is still on the timeline for so long. */
const PAUSE_MS = 300;
/** Keys that go elsewhere, or do nothing alone. */
const OTHER_KEYS = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

interface Graphic extends HTMLElement {
  readonly idle?: Promise<void>;
}

function timelineOf(event: Event): Graphic | null {
  return event.target instanceof Element ? event.target.closest<Graphic>("bl-timeline") : null;
}

/**
 * Tells of each touch of a timeline, by hand, wheel or key.
 *
 * @param root - holds the timeline
 * @param isWanted - asked at each touch: whether it is to be told
 * @param tell - gets what settles once the hand is off the timeline and the timeline rests
 * @param signal - ends it
 */
export function onTimelineTouch(
  root: HTMLElement,
  isWanted: () => boolean,
  tell: (rest: Promise<void>) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settle: (() => void) | undefined;

  const wait = (timeline: Graphic): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const waited = timer;
      void (timeline.idle ?? Promise.resolve()).then(() => {
        if (timer === waited && tracker.pressed.length === 0) {
          settle?.();
          settle = undefined;
        }
      });
    }, PAUSE_MS);
  };
  const touch = (event: Event): void => {
    const timeline = isWanted() ? timelineOf(event) : null;
    if (!timeline) {
      return;
    }
    if (settle === undefined) {
      tell(
        new Promise((resolve) => {
          settle = resolve;
        }),
      );
    }
    if (event instanceof PointerEvent) {
      tracker.press(event, timeline);
    }
    wait(timeline);
  };
  const lift = (): void => {
    const timeline = root.querySelector<Graphic>("bl-timeline");
    if (timeline) {
      wait(timeline);
    }
  };
  const tracker = new PointerTracker({
    press: () => true,
    move() {
      // What it moves is the timeline's own matter.
    },
    release: lift,
    cancel: lift,
  });
  const options = { signal, capture: true, passive: true };
  root.addEventListener("pointerdown", touch, options);
  root.addEventListener("wheel", touch, options);
  root.addEventListener(
    "keydown",
    (event) => {
      if (!OTHER_KEYS.has(event.key)) {
        touch(event);
      }
    },
    options,
  );
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    tracker.forget();
  });
}
