/** What the number strip reads from the server: its series, and the list that the visitor chooses from. Pure. */
import { LatestRequest } from "../../../shared/document/latest-request.js";
import {
  loadSeries,
  loadSeriesList,
  type SeriesDocument,
  type SeriesItem,
} from "../../../shared/document/series-document.js";

/** Parameters of the exhibit's address that its other documents take, too. */
const SHARED_PARAMETERS = ["lang", "v"];

/**
 * The address of a document beside the exhibit's, in the same language and version.
 *
 * @param source address of the exhibit's document, for example `api/v1/timeline.json?lang=fr`
 * @param name for example `series.json`
 */
export function besideOf(source: string, name: string): string {
  const [path, search = ""] = source.split("?", 2);
  const parameters = new URLSearchParams(search);
  const kept = SHARED_PARAMETERS.flatMap((key): [string, string][] => {
    const value = parameters.get(key);
    return value === null ? [] : [[key, value]];
  });
  const query = new URLSearchParams(kept).toString();
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}${name}${query === "" ? "" : `?${query}`}`;
}

/** Loads one series after another and drops answers that were overtaken; a series that can't be had is none. */
export class SeriesLoader {
  readonly #changed: () => void;
  readonly #questions = new LatestRequest();
  readonly #listQuestions = new LatestRequest();
  #wanted: string | undefined;
  #listed: string | undefined;
  #done: Promise<unknown> = Promise.resolve();
  #isLost = false;
  /** Undefined before a list has been asked for. */
  #isWaitingForList: boolean | undefined;
  series: SeriesDocument | undefined;
  list: readonly SeriesItem[] = [];

  /** @param changed something has come, or is known not to come */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Settles when nothing is being loaded. */
  get done(): Promise<unknown> {
    return this.#done;
  }

  /** Whether the series that is wanted is here or on its way. */
  get hasHope(): boolean {
    return this.#wanted !== undefined && !this.#isLost;
  }

  /** Whether the first list is on its way. */
  get isWaitingForList(): boolean {
    return this.#isWaitingForList === true;
  }

  /** @param address undefined for no series */
  want(address: string | undefined): void {
    if (address !== this.#wanted) {
      this.#wanted = address;
      this.#isLost = false;
      if (address === undefined) {
        this.#questions.cancel();
        this.series = undefined;
      } else {
        // What stands there stays until the next one is here.
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

  #wait(loading: Promise<void>): void {
    this.#done = Promise.all([this.#done, loading]);
  }

  async #load(address: string): Promise<void> {
    const counts = this.#questions.begin();
    try {
      const [series] = await loadSeries(address);
      if (counts()) {
        this.series = series;
        this.#changed();
      }
    } catch {
      // The lanes are the exhibit; without its numbers they have more room.
      if (counts()) {
        // Not asked for again before another one is wanted.
        this.#isLost = true;
        this.series = undefined;
        this.#changed();
      }
    }
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
