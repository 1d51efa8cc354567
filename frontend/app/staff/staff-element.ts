const INPUTS = ["pointerdown", "pointermove", "touchmove", "keydown", "wheel"] as const;

/** The server ends a session after minutes without input, so it need not hear of each. */
const TOLD_EVERY_MS = 20_000;
const LOOK_EVERY_MS = 1000;

/**
 * The staff's view, whose parts the server writes. It tells the server that somebody is there, and leaves by itself when
 * nobody is: on the kiosk's own screen the next who comes is a visitor.
 *
 * @fires bl-input - Somebody is there. Told at most every 20 seconds.
 * @fires bl-leave - Nobody has been there for as long as `leave-after` says. What prevents its default keeps the page.
 * @attr leave-after - Seconds without input after which the page goes to `leave-to`; without it, it stays.
 * @attr leave-to - An address, relative to the page's base.
 */
export class StaffElement extends HTMLElement {
  #lastInput = 0;
  #lastTold = Number.NEGATIVE_INFINITY;
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const connected = new AbortController();
    this.#connected = connected;
    this.#lastInput = performance.now();
    for (const type of INPUTS) {
      globalThis.addEventListener(type, this.#noteInput, {
        signal: connected.signal,
        passive: true,
        capture: true,
      });
    }
    const clock = setInterval(this.#look, LOOK_EVERY_MS);
    connected.signal.addEventListener("abort", () => {
      clearInterval(clock);
    });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  readonly #noteInput = (): void => {
    const now = performance.now();
    this.#lastInput = now;
    if (now - this.#lastTold >= TOLD_EVERY_MS) {
      this.#lastTold = now;
      this.dispatchEvent(new CustomEvent("bl-input"));
    }
  };

  readonly #look = (): void => {
    const seconds = Number(this.getAttribute("leave-after") ?? Number.NaN);
    if (!(performance.now() - this.#lastInput >= seconds * 1000)) {
      return;
    }
    this.#connected?.abort();
    if (this.dispatchEvent(new CustomEvent("bl-leave", { cancelable: true }))) {
      location.assign(new URL(this.getAttribute("leave-to") ?? "", document.baseURI));
    }
  };
}
