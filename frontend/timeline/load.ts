import type { TimelineDocument } from "./document.js";

/**
 * Reads the API document.
 *
 * @throws Error naming the address and the answer when it is not a timeline document; the signal's reason when
 * it was aborted.
 */
export async function loadDocument(src: string, signal: AbortSignal): Promise<TimelineDocument> {
  const response = await fetch(src, { signal, headers: { Accept: "application/json" } });
  if (!response.ok) {
    throw new Error(`${src}: the server answered ${response.status} instead of a timeline document`);
  }
  const body: unknown = await response.json();
  if (!isTimelineDocument(body)) {
    throw new Error(`${src}: not a timeline document; expected "columns", "themes" and "messages"`);
  }
  return body;
}

function isTimelineDocument(body: unknown): body is TimelineDocument {
  if (typeof body !== "object" || body === null) {
    return false;
  }
  const candidate = body as Partial<Record<keyof TimelineDocument, unknown>>;
  return (
    Array.isArray(candidate.themes) &&
    typeof candidate.messages === "object" &&
    typeof candidate.columns === "object"
  );
}
