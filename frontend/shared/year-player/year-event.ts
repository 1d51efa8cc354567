declare global {
  interface HTMLElementEventMap {
    /** The visitor moved the year of a map, or its play has come to rest. */
    "bl-year": CustomEvent<{ readonly year: number }>;
  }
}

/** @param year the year that the map shows */
export function yearEvent(year: number): CustomEvent {
  return new CustomEvent("bl-year", { detail: { year }, bubbles: true, composed: true });
}
