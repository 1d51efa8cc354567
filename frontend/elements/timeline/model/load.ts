import { loadDocument, type ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { LatestRequest } from "../../../shared/document/latest-request.js";

/**
 * Reads the exhibit's document for one timeline. Its request is shared with the other elements of the page, so it is
 * never aborted: an answer that was overtaken by a newer address is dropped.
 */
export class DocumentLoader {
  readonly #loaded: (timeline: ExhibitDocument) => void;
  readonly #failed: (message: string, isFinal: boolean) => void;
  readonly #questions = new LatestRequest();
  #done: Promise<void> = Promise.resolve();

  /**
   * @param failed there was no answer; unless that is final, the document is asked for again
   */
  constructor(
    loaded: (timeline: ExhibitDocument) => void,
    failed: (message: string, isFinal: boolean) => void,
  ) {
    this.#loaded = loaded;
    this.#failed = failed;
  }

  /** Settles when nothing is being loaded. */
  get done(): Promise<void> {
    return this.#done;
  }

  load(src: string): void {
    this.#done = this.#read(src, this.#questions.begin());
  }

  /** Drops the answer that is on its way. */
  forget(): void {
    this.#questions.cancel();
  }

  async #read(src: string, counts: () => boolean): Promise<void> {
    try {
      const timeline = await loadDocument(src, (failure) => {
        if (counts()) {
          this.#failed(messageOf(failure), false);
        }
      });
      if (counts()) {
        requireTimeline(src, timeline);
        this.#loaded(timeline);
      }
    } catch (error) {
      if (counts()) {
        this.#failed(messageOf(error), true);
      }
    }
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

/** An address may lead to any JSON. */
function requireTimeline(src: string, body: Partial<ExhibitDocument> | null): void {
  if (!Array.isArray(body?.themes) || typeof body.messages !== "object" || typeof body.columns !== "object") {
    throw new Error(`${src}: not a timeline document; expected "columns", "themes" and "messages"`);
  }
}
