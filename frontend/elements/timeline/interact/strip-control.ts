/** Which series stands below the lanes: the page's word, else the exhibit's own where there is room. */
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { SeriesDocument, SeriesItem } from "../../../shared/document/series-document.js";
import type { StripWish } from "../layout/metrics.js";
import type { TimelineController } from "./controller.js";
import { siblingAddress, SeriesLoader } from "../strip/load.js";
import { stripModelOf, type StripModel } from "../strip/model.js";

/** In place of a series' id: no numbers. */
export const NO_SERIES = "none";

/** The list of series has yet to say whether there is such a one; room is kept for it. */
const UNSURE = Symbol("unsure");

export class StripControl {
  readonly #changed: () => void;
  readonly #loader = new SeriesLoader(() => {
    this.#changed();
  });
  #model: StripModel | undefined;

  /** @param changed a series or the list of them has come: `show` again */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Settles when nothing is being loaded. */
  get done(): Promise<unknown> {
    return this.#loader.done;
  }

  get series(): SeriesDocument | undefined {
    return this.#loader.series;
  }

  /** The series as it is drawn. */
  get model(): StripModel | undefined {
    return this.#model;
  }

  get list(): readonly SeriesItem[] {
    return this.#loader.list;
  }

  /**
   * Brings a stage in step.
   *
   * @param src address of the exhibit's document
   * @param wanted id of a series, `none`, or null for the exhibit's own
   */
  show(
    stage: TimelineController | undefined,
    timeline: ExhibitDocument | undefined,
    src: string | null,
    wanted: string | null,
  ): void {
    if (stage === undefined || timeline === undefined || src === null) {
      return;
    }
    if (timeline.series !== undefined) {
      this.#loader.wantList(siblingAddress(src, "series.json"));
    }
    const id = this.#known(timeline, wanted ?? "");
    const isNone = id === undefined || id === NO_SERIES || id === UNSURE;
    this.#loader.want(isNone ? undefined : siblingAddress(src, `series/${encodeURIComponent(id)}.json`));
    const { series } = this.#loader;
    if (this.#model?.source !== series) {
      this.#model = series === undefined ? undefined : stripModelOf(series);
    }
    const hasHope = this.#loader.isObtainable || id === UNSURE;
    const wish: StripWish = !hasHope ? "none" : wanted === id || id === UNSURE ? "chosen" : "wished";
    stage.showStrip(wish, this.#model);
  }

  /** The series to show. An address may name any: what is not in the list is the exhibit's own. */
  #known(timeline: ExhibitDocument, wanted: string): string | typeof UNSURE | undefined {
    const first = timeline.series?.first;
    if (timeline.series === undefined || wanted === "") {
      return first;
    }
    const { list, isWaitingForList } = this.#loader;
    if (wanted === NO_SERIES || wanted === first || list.some(({ id }) => id === wanted)) {
      return wanted;
    }
    if (isWaitingForList) {
      return UNSURE;
    }
    return list.length === 0 ? wanted : first;
  }
}
