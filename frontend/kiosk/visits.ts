import { NONE } from "./kiosk-key.js";
import { VisitRecord, type Sight } from "./visit-record.js";
import { VisitSender, type Surroundings } from "./visit-sender.js";
import { VisitStore } from "./visit-store.js";

/** What the counts need of the kiosk. */
export type Counted = Omit<Surroundings, "store">;

/**
 * Counts the visits to a kiosk that has a key of its own, and to no other. A visit begins with the first touch of the
 * loop and ends when all is as for a new visitor; it lasts until the visitor's last sign. What is known of it is kept at
 * each step, so that a page that ends in its middle has counted it that far, and under one id.
 */
export class Visits {
  readonly #around: Counted;
  readonly #store = new VisitStore();
  readonly #sender: VisitSender;
  /** Whether this is a kiosk, as far as is known. */
  #isCounting = false;
  #record: VisitRecord | undefined;
  #beginMs = 0;
  /** What is written is written in its order. */
  #writing: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** @param signal - ends it */
  constructor(around: Counted, signal: AbortSignal) {
    this.#around = around;
    this.#sender = new VisitSender({ ...around, store: this.#store }, signal);
    this.#do(() => this.#begin());
  }

  /** Whether all that was to be written is. */
  get isWritten(): boolean {
    return this.#waiting === 0;
  }

  async #begin(): Promise<void> {
    await this.#ask();
    if (this.#isCounting) {
      await this.#store.finishAll();
    }
  }

  /** Without an answer this is a kiosk if it was one before. */
  async #ask(): Promise<void> {
    const key = await this.#around.key.ask();
    this.#isCounting = key === undefined ? await this.#store.exists() : key !== NONE;
    if (key === NONE) {
      await this.#store.destroy();
    }
  }

  /** The first touch of the loop. */
  begin(language: string): void {
    this.#record = new VisitRecord(drawId(), new Date(), language);
    this.#beginMs = performance.now();
    this.#keep();
  }

  speak(language: string): void {
    this.#record?.speak(language);
  }

  see(sight: Sight): void {
    if (this.#record?.see(sight) === true) {
      this.#keep();
    }
  }

  /** @param lastMs - when there was a last sign of the visitor, by the page's clock */
  end(lastMs: number): void {
    const visit = this.#record?.report((lastMs - this.#beginMs) / 1000);
    this.#record = undefined;
    if (visit) {
      this.#write(() => this.#store.finish(visit));
    }
  }

  /** Nobody uses the kiosk from now on: what is kept may be sent. */
  rest(): void {
    this.#do(async () => {
      await this.#ask();
      if (this.#isCounting) {
        this.#sender.rest();
      }
    });
  }

  #keep(): void {
    const visit = this.#record?.report((performance.now() - this.#beginMs) / 1000);
    if (visit) {
      this.#write(() => this.#store.keep(visit));
    }
  }

  /** Where this is no kiosk nothing is written. */
  #write(work: () => Promise<void>): void {
    this.#do(async () => {
      if (this.#isCounting) {
        await work();
      }
    });
  }

  #do(work: () => Promise<void>): void {
    this.#waiting++;
    this.#writing = this.#writing.then(async () => {
      try {
        await work();
      } catch (failure) {
        // A disk that is full costs counts, and no visitor their visit.
        this.#around.problems.note(`Visits can't be kept: ${String(failure)}`);
      } finally {
        this.#waiting--;
      }
    });
  }
}

/** At random; `randomUUID` is not everywhere. */
function drawId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
