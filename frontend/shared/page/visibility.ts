/**
 * Whether the page is visible. What plays by itself stops while it is not: in a hidden tab, in a covered or minimised
 * window, in a page that the browser has frozen, on a device that sleeps.
 */

const CHANGES = ["visibilitychange", "freeze", "resume"];
/** A step may be late on a busy machine. One that is later than so many steps shows that the page did not run. */
const LATE_STEPS = 4;

export function isPageVisible(): boolean {
  return document.visibilityState === "visible";
}

/**
 * Tells whenever the page is seen again, or no longer.
 *
 * @param signal - ends it
 */
export function onPageVisibility(tell: (isSeen: boolean) => void, signal: AbortSignal): void {
  let last = isPageVisible();
  for (const change of CHANGES) {
    document.addEventListener(
      change,
      () => {
        const now = change !== "freeze" && isPageVisible();
        if (now !== last) {
          last = now;
          tell(now);
        }
      },
      { signal },
    );
  }
}

/**
 * Takes a step again and again while the page is seen.
 *
 * @param step - gets the milliseconds since the last one. Those in which the page was not seen, or the device slept, are
 *   left out.
 * @returns ends it
 */
export function whilePageVisible(everyMs: number, step: (passedMs: number) => void): () => void {
  const listening = new AbortController();
  let timer: ReturnType<typeof setInterval> | undefined;
  let lastMs = 0;
  const follow = (seen: boolean): void => {
    clearInterval(timer);
    lastMs = performance.now();
    timer = seen ? setInterval(beat, everyMs) : undefined;
  };
  const beat = (): void => {
    const nowMs = performance.now();
    const passedMs = nowMs - lastMs;
    lastMs = nowMs;
    step(passedMs > LATE_STEPS * everyMs ? everyMs : passedMs);
  };
  onPageVisibility(follow, listening.signal);
  follow(isPageVisible());
  return () => {
    clearInterval(timer);
    listening.abort();
  };
}
