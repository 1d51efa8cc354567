import { isPageVisible, onPageVisibility } from "./visibility.js";

/** First pause before a request is repeated; each further one is twice as long, up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Whether the server answers this page, judged by the page's requests, and when a failed request is worth repeating:
 * after growing pauses, and at once when the device is online again, when the page is visible again, and when another
 * request was answered. All requests of a page wait for the same moment, so that those for one document stay shared. A
 * page that is not visible sends no request.
 */
export class Server {
  readonly #listeners = new Set<() => void>();
  #waiting: (() => void)[] = [];
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  #isAway = false;

  /** Whether the last request had no answer. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /**
   * Tells whenever the server is away, or back.
   *
   * @param signal - ends it
   */
  onChange(tell: () => void, signal: AbortSignal): void {
    this.#listeners.add(tell);
    signal.addEventListener("abort", () => this.#listeners.delete(tell));
  }

  /** Notes that a request had an answer. */
  answered(): void {
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#turn(false);
    this.#askNow();
  }

  /** Notes that a request had no answer. */
  missed(): void {
    this.#turn(true);
  }

  /** Settles when the next attempt is due. */
  nextAttempt(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#listen();
      this.#schedule();
    });
  }

  #turn(isAway: boolean): void {
    if (isAway !== this.#isAway) {
      this.#isAway = isAway;
      for (const tell of this.#listeners) {
        tell();
      }
    }
  }

  readonly #askNow = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#listening?.abort();
    this.#listening = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const ask of waiting) {
      ask();
    }
  };

  /** Tries again at once, with short pauses again, because circumstances have changed. */
  readonly #askAfresh = (): void => {
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#askNow();
  };

  #schedule(): void {
    if (this.#timer === undefined && isPageVisible()) {
      this.#timer = setTimeout(() => {
        this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS);
        this.#askNow();
      }, this.#pauseMs);
    }
  }

  #listen(): void {
    if (this.#listening === undefined) {
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      window.addEventListener("online", this.#askAfresh, { signal });
      onPageVisibility((seen) => {
        if (seen) {
          this.#askAfresh();
        } else {
          clearTimeout(this.#timer);
          this.#timer = undefined;
        }
      }, signal);
    }
  }
}

/** The server of this page. */
export const server = new Server();

/** How a request is repeated until it has an answer. */
export interface RetryOptions {
  /** Whether the answer is still wanted. */
  readonly isWanted: () => boolean;
  /** Whether a failure may pass by itself; where absent, each one may. */
  readonly mayPass?: (failure: unknown) => boolean;
  /** Told of each failure that may pass. */
  readonly missed?: (failure: unknown) => void;
}

/**
 * Repeats a request until it has an answer.
 *
 * @throws what `ask` throws, if asking again would not help or the answer is no longer wanted
 */
export async function askUntilAnswered<Answer>(
  ask: () => Promise<Answer>,
  { isWanted, mayPass = () => true, missed }: RetryOptions,
): Promise<Answer> {
  for (;;) {
    try {
      const answer = await ask();
      server.answered();
      return answer;
    } catch (failure) {
      if (!mayPass(failure)) {
        // A refusal shows that the server is there.
        server.answered();
        throw failure;
      }
      server.missed();
      missed?.(failure);
      await server.nextAttempt();
      if (!isWanted()) {
        throw failure;
      }
    }
  }
}
