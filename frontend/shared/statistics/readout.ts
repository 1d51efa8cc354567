/** One figure in words, as the readout shows it and screen readers say it. Pure. */

/** What a readout says. */
export interface ReadoutContent {
  /** The date, or the name of the area. */
  readonly subject: string;
  readonly value: string;
  /** Estimate, projection, disputed, date uncertain. */
  readonly status: readonly string[];
  readonly note: string;
  readonly noteLanguage: string;
  /** Who says so, as a sentence; empty where nobody is named. */
  readonly source: string;
}

/** A readout as one spoken sentence. */
export function spokenReadout(
  { subject, value, status, note, source }: ReadoutContent,
  more: readonly string[],
): string {
  return [`${subject}: ${value}`, ...status, note, source, ...more]
    .filter((part) => part !== "")
    .map((part) => part.replace(/\.$/, ""))
    .join(". ");
}
