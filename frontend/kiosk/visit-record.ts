/** What is counted of a visit while it lasts. Pure: it is told the time, and keeps none itself. */

/** A visit as `POST /api/v1/kiosk/visits` takes it. */
export interface ReportedVisit {
  readonly id: string;
  /** To the minute, in UTC. */
  readonly begin: string;
  readonly seconds: number;
  /** The language of the interface that the visitor chose last. */
  readonly language: string;
  /** How often each was opened, by its id. */
  readonly entries: Readonly<Record<string, number>>;
  /** Ids of stories. */
  readonly begun: readonly string[];
  readonly finished: readonly string[];
}

/** What a visitor has before them. */
export interface Sight {
  /** Id of the story that is told, if any. */
  readonly story?: string;
  /** Whether its last page is shown. */
  readonly isEnd?: boolean;
  /** Id of the entry that is open, if any. */
  readonly entry?: string;
}

/** Within what the server takes; nobody opens so many. */
export const MOST_ENTRIES = 200;
export const MOST_STORIES = 50;
const MOST_TIMES = 1000;
/** Longer than a museum is open. */
const LONGEST_SECONDS = 12 * 60 * 60;
/** Of an entry or story, as the data have it. */
const SUBJECT_ID = /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

export class VisitRecord {
  readonly #id: string;
  readonly #begin: string;
  readonly #entries = new Map<string, number>();
  readonly #begun = new Set<string>();
  readonly #finished = new Set<string>();
  #language: string;
  #open = "";

  /**
   * @param id - drawn for this visit alone
   * @param begin - by the clock of the wall
   */
  constructor(id: string, begin: Date, language: string) {
    this.#id = id;
    this.#begin = minuteOf(begin);
    this.#language = language;
  }

  speak(language: string): void {
    this.#language = language;
  }

  /** @returns whether there is something new to count */
  see({ story = "", isEnd = false, entry = "" }: Sight): boolean {
    const isOpened = entry !== this.#open && this.#count(entry);
    this.#open = entry;
    const isBegun = add(this.#begun, story);
    const isFinished = isEnd && this.#begun.has(story) && add(this.#finished, story);
    return isOpened || isBegun || isFinished;
  }

  #count(entry: string): boolean {
    const times = this.#entries.get(entry) ?? 0;
    if (
      !SUBJECT_ID.test(entry) ||
      (times === 0 && this.#entries.size === MOST_ENTRIES) ||
      times === MOST_TIMES
    ) {
      return false;
    }
    this.#entries.set(entry, times + 1);
    return true;
  }

  /** @param seconds - since its begin */
  report(seconds: number): ReportedVisit {
    return {
      id: this.#id,
      begin: this.#begin,
      seconds: Math.min(Math.max(Math.round(seconds), 0), LONGEST_SECONDS),
      language: this.#language,
      entries: Object.fromEntries(this.#entries),
      begun: [...this.#begun],
      finished: [...this.#finished],
    };
  }
}

/** As `begin` of a report. */
export function minuteOf(time: Date): string {
  return `${time.toISOString().slice(0, 16)}Z`;
}

function add(stories: Set<string>, story: string): boolean {
  if (!SUBJECT_ID.test(story) || stories.has(story) || stories.size === MOST_STORIES) {
    return false;
  }
  stories.add(story);
  return true;
}
