/**
 * The events by which elements tell the page what a visitor did, and what became of their documents. All of them bubble
 * and cross shadow boundaries, so that the page hears them wherever the element stands.
 */
declare global {
  interface HTMLElementEventMap {
    /** The visitor chose an entry, or closed the open one. */
    "bl-select": CustomEvent<{
      /** Null where the entry was closed. */
      readonly id: string | null;
      /** The focus stays where it is, whatever opens. */
      readonly stays?: boolean;
    }>;
    /** The visitor chose a part of the time: EDTF, both empty for all of it. */
    "bl-window": CustomEvent<{
      readonly from: string;
      readonly to: string;
      /** Back leads to where the visitor was. Left out of a window that merely moves. */
      readonly isStep?: boolean;
    }>;
    /** The visitor wants to see the whole thread of an entry. */
    "bl-thread": CustomEvent<{ readonly id: string }>;
    /** The visitor filters by the words searched for; empty for no more. */
    "bl-search": CustomEvent<{ readonly text: string }>;
    /** The visitor chose the series below the timeline's lanes; null for none. */
    "bl-series": CustomEvent<{ readonly id: string | null }>;
    /** The visitor moved the year of a map, or its player has come to rest. */
    "bl-year": CustomEvent<{ readonly year: number }>;
    /** The visitor has done with the welcome. */
    "bl-welcome-end": CustomEvent<null>;
    /** The flight through the turning points has come to an entry; null where it has ended. */
    "bl-point": CustomEvent<{ readonly id: string | null }>;
    /** The visitor scrolls what an element shows within its own tree: how far down, in a box of which height. */
    "bl-scroll": CustomEvent<{ readonly topPx: number; readonly heightPx: number }>;
    /** The visitor has moved a timeline that runs down: to later times, or to earlier ones. */
    "bl-travel": CustomEvent<{ readonly later: boolean }>;
    /** A document could not be read. */
    "bl-load-error": CustomEvent<{ readonly message: string }>;
  }
}

type ElementEventName = Extract<keyof HTMLElementEventMap, `bl-${string}`>;

/** One of the elements' events. Who takes it up prevents its default, where an element would else go to an address. */
export function elementEvent<Name extends ElementEventName>(
  name: Name,
  detail: HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never,
): CustomEvent {
  return new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true });
}

/** The event of a document that could not be read, from whatever was thrown. */
export function loadErrorEvent(error: unknown): CustomEvent {
  return elementEvent("bl-load-error", { message: error instanceof Error ? error.message : String(error) });
}
