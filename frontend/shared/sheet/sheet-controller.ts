import type { ReactiveController, ReactiveElement } from "lit";
import { PointerTracker } from "../pointer/pointer-tracker.js";

/**
 * Where an open entry lies below the timeline and not beside it: on every upright screen, and where the window is narrow.
 * The same condition stands in `theme/views.css`.
 */
export const SHEET_QUERY = "(orientation: portrait), (width < 56rem)";

/** A hand that goes on by this share of the window's height means the next height, or the end. */
const FAR_SHARE = 0.12;

/** What a sheet asks of its element. */
export interface SheetHost extends ReactiveElement {
  /** Whether it is a sheet at present. */
  sheet: boolean;
  /** Whether the sheet takes all the height that it may. */
  tall: boolean;
}

/**
 * Controller of an element that is a sheet on upright and narrow screens: says when it is one, and lets a hand draw it by
 * its grip: up to its whole height, down again, and further down to be put away.
 */
export class SheetController implements ReactiveController {
  readonly #host: SheetHost;
  readonly #putAway: () => void;
  #connected: AbortController | undefined;
  readonly #tracker: PointerTracker = new PointerTracker({
    press: () => this.#tracker.pressed.length === 1,
    move: ({ start, at }) => {
      this.#tracker.claim();
      this.#drag(start.y - at.y);
    },
    release: ({ start, at }) => {
      this.#drag(0);
      this.#settle(start.y - at.y);
    },
    cancel: () => {
      this.#drag(0);
    },
  });

  /** @param putAway - closes the sheet */
  constructor(host: SheetHost, putAway: () => void) {
    this.#host = host;
    this.#putAway = putAway;
    host.addController(this);
  }

  hostConnected(): void {
    const query = matchMedia(SHEET_QUERY);
    const look = (): void => {
      this.#host.sheet = query.matches;
    };
    this.#connected = new AbortController();
    query.addEventListener("change", look, { signal: this.#connected.signal });
    look();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    this.#tracker.forget();
  }

  /** A hand takes the grip. Places are those of the window, because the grip moves with the hand. */
  readonly grip = (event: PointerEvent): void => {
    this.#tracker.press(event, document.documentElement);
  };

  /** A press of the grip, by hand, key or voice. */
  readonly toggle = (): void => {
    this.#host.tall = !this.#host.tall;
  };

  #drag(upPx: number): void {
    const { style } = this.#host;
    style.setProperty("--_drag", upPx === 0 ? null : `${upPx}px`);
  }

  #settle(upPx: number): void {
    const farPx = innerHeight * FAR_SHARE;
    if (upPx > farPx) {
      this.#host.tall = true;
    } else if (upPx < -farPx) {
      if (this.#host.tall && upPx > -3 * farPx) {
        this.#host.tall = false;
      } else {
        this.#putAway();
      }
    }
  }
}
