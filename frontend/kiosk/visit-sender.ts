import { authorization, NONE, type KioskKey } from "./kiosk-key.js";
import type { ProblemLog } from "./problems.js";
import type { ReportedVisit } from "./visit-record.js";
import { minuteOf } from "./visit-record.js";
import type { VisitStore } from "./visit-store.js";

const ADDRESS = "api/v1/kiosk/visits";
const PATIENCE_MS = 20_000;
/** What follows a visit, such as a new version of the exhibit, comes first. */
const REST_MS = 2_000;
export const FIRST_PAUSE_MS = 30_000;
export const LONGEST_PAUSE_MS = 30 * 60_000;
/** A server may ask for more patience, within reason. */
const LONGEST_ASKED_S = 60 * 60;

/** Whatever is wrong with one of them, few others are lost with it. */
const MOST_OF_A_BATCH = 50;
/** Below what the server reads. */
const LONGEST_BATCH = 180_000;

/** The server takes the last 30 days by its own clock and zone. */
const TAKEN_MS = 28 * 24 * 60 * 60_000;
/** And no visit of the future, but for a difference of clocks. */
const AHEAD_MS = 5 * 60_000;

const REFUSED = "Visits were refused and are not counted";
const UNKNOWN = "The server does not know this kiosk: visits wait until staff register it";

/** What is done with a batch that is answered. */
type Fate = "counted" | "dropped" | "uncounted" | "kept";

function fateOf(status: number): Fate {
  if (status === 202) {
    return "counted";
  }
  // A batch that makes no sense makes none the next time either.
  if (status === 400 || status === 413) {
    return "dropped";
  }
  return status === 403 ? "uncounted" : "kept";
}

/** What it needs of the kiosk. */
export interface Surroundings {
  readonly store: VisitStore;
  readonly key: KioskKey;
  /** Whether nobody uses the kiosk. */
  isAtRest(): boolean;
  /** Has staff told of what goes wrong. */
  readonly problems: Pick<ProblemLog, "note" | "end">;
}

/** Sends visits to the house's server while nobody uses the kiosk, and keeps them until they are counted there. */
export class VisitSender {
  readonly #around: Surroundings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  /** Of the page's clock. */
  #notBeforeMs = 0;
  #isSending = false;

  /** @param signal - ends it */
  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
    });
  }

  /** Nobody uses the kiosk from now on. */
  rest(): void {
    clearTimeout(this.#timer);
    const waitMs = Math.max(REST_MS, this.#notBeforeMs - performance.now());
    this.#timer = setTimeout(() => void this.#send(), waitMs);
  }

  async #send(): Promise<void> {
    if (this.#isSending) {
      return;
    }
    this.#isSending = true;
    try {
      while (this.#around.isAtRest() && (await this.#sendBatch()));
    } catch {
      // The browser's database has failed; staff have been told by who wrote to it.
      this.#wait();
    } finally {
      this.#isSending = false;
    }
  }

  /** @returns whether there may be more to send */
  async #sendBatch(): Promise<boolean> {
    const { store, key } = this.#around;
    const now = Date.now();
    await store.forgetOutside(minuteOf(new Date(now - TAKEN_MS)), minuteOf(new Date(now + AHEAD_MS)));
    const batch = fitting(await store.oldest(MOST_OF_A_BATCH));
    if (batch.length === 0) {
      return false;
    }
    const known = await key.ask();
    if (known === undefined || known === NONE) {
      this.#wait();
      return false;
    }
    const response = await post(batch, authorization(known));
    const fate = response ? fateOf(response.status) : "kept";
    if (fate === "kept") {
      if (response?.status === 401) {
        this.#around.problems.note(UNKNOWN);
        key.askAgain();
      }
      this.#wait(response);
      return false;
    }
    this.#around.problems.end(UNKNOWN);
    this.#pauseMs = FIRST_PAUSE_MS;
    if (fate === "uncounted") {
      await store.clear();
    } else {
      await store.remove(batch.map(({ id }) => id));
    }
    if (fate === "dropped") {
      this.#around.problems.note(REFUSED);
    }
    return true;
  }

  /** Tries again later, and later each time. */
  #wait(response?: Response): void {
    const asked = Number(response?.headers.get("Retry-After") ?? 0);
    const askedMs = asked > 0 ? Math.min(asked, LONGEST_ASKED_S) * 1000 : 0;
    this.#notBeforeMs = performance.now() + Math.max(this.#pauseMs, askedMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    this.rest();
  }
}

async function post(
  visits: readonly ReportedVisit[],
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  try {
    const response = await fetch(ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify({ visits }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // What is not read takes memory for a while; only its head is of use.
    await response.arrayBuffer();
    return response;
  } catch {
    return undefined;
  }
}

/** As many as the server reads at once; one at least. */
function fitting(visits: readonly ReportedVisit[]): readonly ReportedVisit[] {
  let length = 0;
  const most = visits.findIndex((visit, place) => {
    length += JSON.stringify(visit).length + 1;
    return place > 0 && length > LONGEST_BATCH;
  });
  return most < 0 ? visits : visits.slice(0, most);
}
