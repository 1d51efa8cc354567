import type { WindowAddress } from "./address.js";

/** Events of the timeline; all bubble, cross shadow boundaries, and come from the visitor's hand alone. */
export interface SelectDetail {
  /** The entry that was opened; null when it was closed. */
  readonly id: string | null;
  /** The focus stays where it is, whatever opens. */
  readonly stays?: boolean;
}

declare global {
  interface HTMLElementEventMap {
    "bl-select": CustomEvent<SelectDetail>;
    "bl-window": CustomEvent<WindowAddress>;
    "bl-load-error": CustomEvent<{ readonly message: string }>;
  }
}

export function timelineEvent<Name extends "bl-select" | "bl-window" | "bl-load-error">(
  name: Name,
  detail: HTMLElementEventMap[Name]["detail"],
): CustomEvent {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
