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

/** Loads one document at a time: a new address gives up the one before. */
export class DocumentLoader {
  readonly #loaded: (timeline: TimelineDocument) => void;
  readonly #failed: (message: string) => void;
  #loading: AbortController | undefined;
  #done: Promise<void> = Promise.resolve();

  constructor(loaded: (timeline: TimelineDocument) => void, failed: (message: string) => void) {
    this.#loaded = loaded;
    this.#failed = failed;
  }

  /** Settles when nothing is being loaded. */
  get done(): Promise<void> {
    return this.#done;
  }

  load(src: string): void {
    this.abort();
    const loading = new AbortController();
    const { signal } = loading;
    this.#loading = loading;
    this.#done = loadDocument(src, signal).then(
      (timeline) => {
        if (!signal.aborted) {
          this.#loaded(timeline);
        }
      },
      (error: unknown) => {
        if (!signal.aborted) {
          this.#failed(error instanceof Error ? error.message : String(error));
        }
      },
    );
  }

  abort(): void {
    this.#loading?.abort();
  }
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
