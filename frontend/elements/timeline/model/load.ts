import { loadDocument, type ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { LatestRequest } from "../../../shared/document/latest-request.js";

/**
 * Reads the exhibit's document for one timeline. Elements of a page that read the same address share one request, so it
 * is not aborted when the address changes; its answer is ignored then.
 */
export class DocumentLoader {
  readonly #loaded: (timeline: ExhibitDocument) => void;
  readonly #failed: (message: string, isFinal: boolean) => void;
  readonly #questions = new LatestRequest();
  #done: Promise<void> = Promise.resolve();

  /**
   * @param failed told of each failed attempt; unless `isFinal`, another attempt follows by itself
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

  /** Ignores the answer to the request that is under way. */
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

/** Throws where the address led to some other JSON than a timeline document. */
function requireTimeline(src: string, body: Partial<ExhibitDocument> | null): void {
  if (!Array.isArray(body?.themes) || typeof body.messages !== "object" || typeof body.columns !== "object") {
    throw new Error(`${src}: not a timeline document; expected "columns", "themes" and "messages"`);
  }
}
