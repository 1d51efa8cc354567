/**
 * Loads what the number strip shows: one series with the code that models it, and the list of series from which the visitor
 * chooses.
 */
import { LatestRequest } from "../../../shared/document/latest-request.js";
import { loadSeries, loadSeriesList, type SeriesItem } from "../../../shared/document/series-document.js";
import type { StripModel } from "./model.js";

/** Ignores answers to requests that a later one has replaced. A series that cannot be loaded is treated as none. */
export class SeriesLoader {
  readonly #changed: () => void;
  readonly #dress: () => Promise<unknown>;
  readonly #questions = new LatestRequest();
  readonly #listQuestions = new LatestRequest();
  #wanted: string | undefined;
  #listed: string | undefined;
  #done: Promise<unknown> = Promise.resolve();
  #hasFailed = false;
  /** Undefined before a list has been asked for. */
  #isWaitingForList: boolean | undefined;
  model: StripModel | undefined;
  list: readonly SeriesItem[] = [];

  /**
   * @param changed a document has been loaded, or has failed to
   * @param dress loads the styles of what is drawn, before it is drawn
   */
  constructor(changed: () => void, dress: () => Promise<unknown>) {
    this.#changed = changed;
    this.#dress = dress;
  }

  /** Settles when nothing is being loaded. */
  get done(): Promise<unknown> {
    return this.#allDone();
  }

  /** Whether the series that is wanted is loaded or being loaded; false once it has failed. */
  get isObtainable(): boolean {
    return this.#wanted !== undefined && !this.#hasFailed;
  }

  /** Whether a list is being loaded for the first time. */
  get isWaitingForList(): boolean {
    return this.#isWaitingForList === true;
  }

  /** @param address undefined for no series */
  want(address: string | undefined): void {
    if (address !== this.#wanted) {
      this.#wanted = address;
      this.#hasFailed = false;
      if (address === undefined) {
        this.#questions.cancel();
        this.model = undefined;
      } else {
        // The series that is shown stays until the next one is loaded.
        this.#wait(this.#load(address));
      }
    }
  }

  /** Asks for the list, once for each address. */
  wantList(address: string): void {
    if (address !== this.#listed) {
      this.#listed = address;
      this.#isWaitingForList ??= true;
      this.#wait(this.#loadList(address));
    }
  }

  /** What has been loaded may tell what to load next. */
  async #allDone(): Promise<void> {
    let last: unknown;
    do {
      last = this.#done;
      await last;
    } while (last !== this.#done);
  }

  #wait(loading: Promise<void>): void {
    this.#done = Promise.all([this.#done, loading]);
  }

  async #load(address: string): Promise<void> {
    const counts = this.#questions.begin();
    // The exhibit goes on without numbers where they do not come, so nothing is reported.
    const loaded = await Promise.all([loadSeries(address), import("./model.js"), this.#dress()]).catch(
      () => undefined,
    );
    if (!counts()) {
      return;
    }
    // What has failed is not asked for again until another series has been wanted.
    this.#hasFailed = loaded === undefined;
    this.model = undefined;
    if (loaded !== undefined) {
      const [[series], { stripModelOf }] = loaded;
      this.model = stripModelOf(series);
    }
    this.#changed();
  }

  async #loadList(address: string): Promise<void> {
    const counts = this.#listQuestions.begin();
    try {
      const list = await loadSeriesList(address);
      if (counts()) {
        this.#isWaitingForList = false;
        this.list = list;
        this.#changed();
      }
    } catch {
      if (counts()) {
        this.#isWaitingForList = false;
        this.#changed();
        this.#listed = undefined;
      }
    }
  }
}
