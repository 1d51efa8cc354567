/** When a visitor has gone: a clock that every input sets back. Pure: it is told the time, and keeps none itself. */

/** So long a contact that does not move is a hand; after that it is a thing on the glass. */
export const RESTING_CONTACT_MS = 30_000;
/** A contact that stays so near to where it was does not move: glass trembles, and so does what lies on it. */
export const STILL_PX = 12;

export interface IdleTimes {
  /** Without an input, until the kiosk asks. */
  readonly idleMs: number;
  /** For which it asks. */
  readonly countdownMs: number;
}

/** `here`: somebody uses the kiosk. `asking`: it asks whether somebody does. `gone`: nobody has answered. */
export type Presence =
  | { readonly kind: "here" }
  | { readonly kind: "asking"; readonly secondsLeft: number }
  | { readonly kind: "gone" };

interface Contact {
  readonly x: number;
  readonly y: number;
  readonly movedMs: number;
}

export class IdleClock {
  readonly #times: IdleTimes;
  readonly #contacts = new Map<number, Contact>();
  #lastMs: number;
  #isPlaying = false;

  /** @param nowMs - of a clock that only goes forwards, as all times here */
  constructor(times: IdleTimes, nowMs: number) {
    this.#times = times;
    this.#lastMs = nowMs;
  }

  /** When there was a last sign of the visitor. */
  get lastMs(): number {
    return this.#lastMs;
  }

  /** The visitor has done something. */
  input(nowMs: number): void {
    this.#lastMs = Math.max(this.#lastMs, nowMs);
  }

  /** A finger, a pen or a pressed mouse has come down. */
  press(id: number, x: number, y: number, nowMs: number): void {
    this.#contacts.set(id, { x, y, movedMs: nowMs });
    this.input(nowMs);
  }

  /** It has moved. What stays within a few pixels has not. */
  move(id: number, x: number, y: number, nowMs: number): void {
    const contact = this.#contacts.get(id);
    if (!contact) {
      this.input(nowMs);
    } else if (Math.hypot(x - contact.x, y - contact.y) > STILL_PX) {
      this.press(id, x, y, nowMs);
    }
  }

  /** It has left the glass. */
  release(id: number, nowMs: number): void {
    this.#contacts.delete(id);
    this.input(nowMs);
  }

  /** Contacts that have not moved for so long that no hand holds them. */
  thingsOnTheGlass(nowMs: number): readonly number[] {
    return [...this.#contacts]
      .filter(([, { movedMs }]) => nowMs - movedMs >= RESTING_CONTACT_MS)
      .map(([id]) => id);
  }

  /** Whether a story plays: then nobody has to do anything until its end. */
  play(isPlaying: boolean, nowMs: number): void {
    if (this.#isPlaying && !isPlaying) {
      this.input(nowMs);
    }
    this.#isPlaying = isPlaying;
  }

  presence(nowMs: number): Presence {
    if (this.#isPlaying) {
      this.input(nowMs);
    }
    for (const { movedMs } of this.#contacts.values()) {
      this.input(Math.min(nowMs, movedMs + RESTING_CONTACT_MS));
    }
    const { idleMs, countdownMs } = this.#times;
    const askedMs = nowMs - this.#lastMs - idleMs;
    if (askedMs < 0) {
      return { kind: "here" };
    }
    return askedMs < countdownMs
      ? { kind: "asking", secondsLeft: Math.ceil((countdownMs - askedMs) / 1000) }
      : { kind: "gone" };
  }
}
