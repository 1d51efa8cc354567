/** Decides which series is shown below the lanes, and loads it: the one that the page names, else the exhibit's own. */
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { SeriesDocument, SeriesItem } from "../../../shared/document/series-document.js";
import type { StripWish } from "../layout/metrics.js";
import { siblingAddress } from "../model/addresses.js";
import { SeriesLoader } from "../strip/load.js";
import type { StripModel } from "../strip/model.js";

/** Stands for no series, where an id is expected. */
export const NO_SERIES = "none";

/** The list of series, which tells whether a series exists, is still being loaded. Room is kept for the strip. */
const UNKNOWN = Symbol("unknown");

/** What is to be shown below the lanes. */
export interface StripChoice {
  readonly wish: StripWish;
  /** Undefined while it is being loaded, and for no series. */
  readonly model: StripModel | undefined;
}

export class StripControl {
  readonly #changed: () => void;
  readonly #loader: SeriesLoader;
  /** Where the list of series is, for a document that has any. */
  #listAddress: string | undefined;
  #isListWanted = false;
  #isWanted = false;

  /**
   * @param changed a series or the list has been loaded, so that `choose` may give something else
   * @param dress loads the styles of the strip, before the first series is shown
   */
  constructor(changed: () => void, dress: () => Promise<unknown>) {
    this.#changed = changed;
    this.#loader = new SeriesLoader(changed, dress);
  }

  /** Settles when nothing is being loaded. */
  get done(): Promise<unknown> {
    return this.#loader.done;
  }

  get series(): SeriesDocument | undefined {
    return this.#loader.model?.source;
  }

  /** The series as it is drawn. */
  get model(): StripModel | undefined {
    return this.#loader.model;
  }

  get list(): readonly SeriesItem[] {
    return this.#loader.list;
  }

  /** There is room for numbers: they are loaded, now and for each later document. */
  readonly want = (): void => {
    if (!this.#isWanted) {
      this.#isWanted = true;
      this.#changed();
    }
  };

  /** Loads the list of series, from now on for each document: the visitor may be about to choose one. */
  readonly wantList = (): void => {
    this.#isListWanted = true;
    this.#loadList();
  };

  /**
   * Decides what is to be shown, and loads what is missing for it once there is room.
   *
   * @param src address of the exhibit's document
   * @param wanted id of a series, `none`, or null for the exhibit's own
   */
  choose(timeline: ExhibitDocument, src: string, wanted: string | null): StripChoice {
    this.#listAddress = timeline.series && siblingAddress(src, "series.json");
    if (this.#isListWanted || !isKnown(timeline, wanted ?? "")) {
      this.#loadList();
    }
    const id = this.#idOf(timeline, wanted ?? "");
    const isNone = id === undefined || id === NO_SERIES || id === UNKNOWN;
    const isWaiting = !isNone && !this.#isWanted;
    this.#loader.want(
      isNone || isWaiting ? undefined : siblingAddress(src, `series/${encodeURIComponent(id)}.json`),
    );
    const isObtainable = this.#loader.isObtainable || isWaiting || id === UNKNOWN;
    const wish: StripWish = !isObtainable ? "none" : wanted === id || id === UNKNOWN ? "chosen" : "wished";
    return { wish, model: this.model };
  }

  /**
   * The id of the series to show. An address may name anything; for what is not in the list the exhibit's own is shown.
   * A thread that is shown whole has all the room, for its titles, unless the visitor wants a series.
   */
  #idOf(timeline: ExhibitDocument, wanted: string): string | typeof UNKNOWN | undefined {
    const first = timeline.series?.first;
    if (timeline.series === undefined || wanted === "") {
      return timeline.thread === undefined ? first : undefined;
    }
    const { list, isWaitingForList } = this.#loader;
    if (isKnown(timeline, wanted) || list.some(({ id }) => id === wanted)) {
      return wanted;
    }
    if (isWaitingForList) {
      return UNKNOWN;
    }
    return list.length === 0 ? wanted : first;
  }

  #loadList(): void {
    if (this.#listAddress !== undefined) {
      this.#loader.wantList(this.#listAddress);
    }
  }
}

/** Whether a document alone tells what is meant, without the list of series. */
function isKnown({ series }: ExhibitDocument, wanted: string): boolean {
  return wanted === "" || wanted === NO_SERIES || wanted === series?.first;
}
