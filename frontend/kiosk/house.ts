import { sayHello, type KioskReport } from "./hello.js";
import type { KioskDocument } from "./kiosk-document.js";
import { KioskKey } from "./kiosk-key.js";
import type { ProblemLog } from "./problems.js";
import { minuteOf } from "./visit-record.js";
import { Visits } from "./visits.js";

/** What is said of the kiosk. */
export interface HouseOptions {
  readonly kiosk: KioskDocument;
  readonly problems: ProblemLog;
  /** Whether nobody uses the kiosk. */
  isAtRest(): boolean;
  /** When the present visitor gave a last sign, by the page's clock; undefined for nobody. */
  lastSign(): number | undefined;
}

/** What the kiosk has to say to the server of its house: how it is, and what visitors there were. */
export class House {
  readonly visits: Visits;
  readonly #options: HouseOptions;
  readonly #upSince = secondOf(Date.now() - performance.now());
  #lastVisitor: string | undefined;
  /** Staff want the page to begin anew. */
  #isReloadWanted = false;

  /** @param signal - ends it */
  constructor(options: HouseOptions, signal: AbortSignal) {
    this.#options = options;
    const { kiosk, problems, isAtRest } = options;
    const key = new KioskKey();
    this.visits = new Visits({ key, problems, isAtRest }, signal);
    const report = (): KioskReport => {
      this.#noteVisitor();
      return {
        version: kiosk.program,
        dataVersion: kiosk.version,
        upSince: this.#upSince,
        problems: problems.list(),
        ...(this.#lastVisitor === undefined ? {} : { lastVisitor: this.#lastVisitor }),
      };
    };
    sayHello({ key, report, reload: this.#reload }, signal);
  }

  /** All is as for a new visitor, and nobody uses the kiosk. */
  rest(): void {
    this.visits.rest();
    if (this.#isReloadWanted) {
      location.reload();
    }
  }

  /** The visitor is about to be forgotten. */
  end(): void {
    this.#noteVisitor();
    const lastMs = this.#options.lastSign();
    if (lastMs !== undefined) {
      this.visits.end(lastMs);
    }
  }

  /** Between two visitors; in the middle of a visit only where staff ask again. */
  readonly #reload = (): void => {
    if (this.#isReloadWanted || this.#options.isAtRest()) {
      location.reload();
    }
    this.#isReloadWanted = true;
  };

  #noteVisitor(): void {
    const lastMs = this.#options.lastSign();
    if (lastMs !== undefined) {
      this.#lastVisitor = minuteOf(new Date(Date.now() - performance.now() + lastMs));
    }
  }
}

function secondOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
