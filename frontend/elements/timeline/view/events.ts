import type { WindowAddress } from "../time/window-address.js";

/** Events of the element. All bubble and cross shadow boundaries, and none is fired for changes by code. */
export interface SelectDetail {
  /** The entry that was opened; null when it was closed. */
  readonly id: string | null;
  /** The focus stays in the graphic, whatever opens. */
  readonly stays?: boolean;
}

/** The visitor chose the numbers below the lanes. */
export interface SeriesDetail {
  /** Id of the series; null for none. */
  readonly id: string | null;
}

declare global {
  interface HTMLElementEventMap {
    "bl-select": CustomEvent<SelectDetail>;
    "bl-series": CustomEvent<SeriesDetail>;
    "bl-window": CustomEvent<WindowAddress>;
    "bl-load-error": CustomEvent<{ readonly message: string }>;
  }
}

export function timelineEvent<Name extends "bl-select" | "bl-series" | "bl-window" | "bl-load-error">(
  name: Name,
  detail: HTMLElementEventMap[Name]["detail"],
): CustomEvent {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
