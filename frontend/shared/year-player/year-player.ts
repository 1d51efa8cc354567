import type { ReactiveController, ReactiveElement } from "lit";
import { YearClock } from "./year-clock.js";

/** What a year player needs of its element. */
export interface PlayerYears {
  readonly first: () => number;
  readonly shown: () => number;
  /** The year that is played after `year`; undefined at the end. `isCalm`: the visitor wishes less motion. */
  readonly next: (year: number, isCalm: boolean) => number | undefined;
  readonly show: (year: number) => void;
  /** The visitor has chosen a year, or the play has come to rest. */
  readonly settle: () => void;
}

/** Controller of a year slider: follows the visitor's hand, and plays the years to the end. */
export class YearPlayer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #years: PlayerYears;
  readonly #player = new YearClock();
  #isKeyDown = false;
  #isUnsettled = false;
  #hasPlayed = false;

  constructor(host: ReactiveElement, years: PlayerYears) {
    this.#host = host;
    this.#years = years;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#player.pause();
  }

  get isPlaying(): boolean {
    return this.#player.isPlaying;
  }

  /** Whether the year shown is the one at which the player has stopped; screen readers are told of it once. */
  get hasPlayed(): boolean {
    return this.#hasPlayed;
  }

  /** Shows a year that the visitor has chosen, and stops the player. */
  slideTo(year: number): void {
    this.pause();
    this.#years.show(year);
  }

  /** Notes that a key is held: it passes many years, and only the last one counts as chosen. */
  readonly press = (): void => {
    this.#isKeyDown = true;
  };

  readonly lift = (): void => {
    this.#isKeyDown = false;
    if (this.#isUnsettled) {
      this.settle();
    }
  };

  readonly settle = (): void => {
    this.#isUnsettled = this.#isKeyDown;
    if (!this.#isKeyDown) {
      this.#years.settle();
    }
  };

  /** Plays to the end, from the beginning where the end is shown; or pauses. */
  readonly toggle = (): void => {
    if (this.isPlaying) {
      this.#rest();
      return;
    }
    const { first, shown, next, show } = this.#years;
    if (next(shown(), false) === undefined) {
      show(first());
    }
    this.#hasPlayed = false;
    this.#player.play((isCalm) => {
      const year = next(shown(), isCalm);
      if (year === undefined) {
        this.#rest();
        return false;
      }
      show(year);
      return true;
    });
    this.#host.requestUpdate();
  };

  /** Stops the player without telling anyone. */
  pause(): void {
    this.#player.pause();
    this.#hasPlayed = false;
    this.#host.requestUpdate();
  }

  #rest(): void {
    this.#player.pause();
    this.#hasPlayed = true;
    this.#years.settle();
    this.#host.requestUpdate();
  }
}
