/** Whether the visitor has asked the system for less motion. It may be changed at any moment, so nobody keeps the answer. */

const QUERY = "(prefers-reduced-motion: reduce)";

/** The preference at this moment; to be asked before each movement. */
export function prefersReducedMotion(): boolean {
  return matchMedia(QUERY).matches;
}

/**
 * Tells whenever the preference has changed, for movements that are under way.
 *
 * @param signal - ends it
 */
export function onReducedMotion(tell: (isReduced: boolean) => void, signal: AbortSignal): void {
  matchMedia(QUERY).addEventListener(
    "change",
    ({ matches }) => {
      tell(matches);
    },
    { signal },
  );
}
