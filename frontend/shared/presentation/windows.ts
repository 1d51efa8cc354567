/**
 * Two windows of one browser: the screen, and the speaker's, which the screen has opened. They speak by `postMessage`,
 * and each hears windows of its own origin alone. Whichever of them is loaded again finds the other by the speaker's asking.
 */
import { readCommand, readState, type PresentationCommand, type PresentationState } from "./messages.js";

/** The name that all messages carry, so that none of another script is taken for one. */
const NAME = "bluelamp-presentation";
/** How often the speaker's window asks whether the screen is there, and after how much silence it is not. */
const ASK_MS = 1000;
const SILENCE_MS = 4000;
/** A screen answers so many windows. */
const MOST_WINDOWS = 4;

interface Envelope {
  readonly name: string;
  readonly story?: unknown;
  readonly state?: unknown;
  readonly command?: unknown;
}

function envelopeOf({ data, origin }: MessageEvent<unknown>): Envelope | undefined {
  const isOurs = origin === location.origin && origin !== "null";
  const isEnvelope = typeof data === "object" && data !== null && (data as Envelope).name === NAME;
  return isOurs && isEnvelope ? (data as Envelope) : undefined;
}

/** What the screen's end needs of a story. */
export interface Screen {
  /** Id of the story that is shown. */
  readonly story: string;
  readonly state: PresentationState;
  obey(command: PresentationCommand): void;
}

/** The screen's end: answers the windows that ask, and does what they want. */
export class SpeakerWindows {
  readonly #screen: Screen;
  #windows: WindowProxy[] = [];

  /** @param signal - ends it */
  constructor(screen: Screen, signal: AbortSignal) {
    this.#screen = screen;
    window.addEventListener("message", this.#hear, { signal });
  }

  /** Tells all windows what the screen shows now. */
  tell(): void {
    this.#windows = this.#windows.filter((each) => !each.closed);
    for (const each of this.#windows) {
      this.#answer(each);
    }
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    const said = envelopeOf(event);
    const source = event.source as WindowProxy | null;
    if (!said || !source || said.state !== undefined) {
      return;
    }
    if (!this.#windows.includes(source)) {
      this.#windows = [...this.#windows, source].slice(-MOST_WINDOWS);
    }
    const command = readCommand(said.command);
    if (command) {
      this.#screen.obey(command);
    }
    this.#answer(source);
  };

  #answer(to: WindowProxy): void {
    const { story, state } = this.#screen;
    const said: Envelope = { name: NAME, story, state };
    to.postMessage(said, location.origin);
  }
}

/** What comes of a connection to a screen. */
export interface ScreenEvents {
  shows(state: PresentationState, story: string | undefined): void;
  changed(status: ScreenStatus): void;
}

/**
 * How a connection to a screen is: not yet there; there; the network has a gap; the screen's own connection has one; it is
 * over for good.
 */
export type ScreenStatus = "waiting" | "connected" | "away" | "noScreen" | "closed" | "over";

/** A way to a screen. */
export interface ScreenLink {
  ask(command: PresentationCommand): void;
}

/** The speaker's end. */
export class OpenerLink implements ScreenLink {
  readonly #opener: WindowProxy;
  readonly #events: ScreenEvents;
  #heardAt = 0;
  #status: ScreenStatus = "waiting";

  /**
   * @param opener - the window of the screen, wherever it is by now
   * @param signal - ends it
   */
  constructor(opener: WindowProxy, events: ScreenEvents, signal: AbortSignal) {
    this.#opener = opener;
    this.#events = events;
    window.addEventListener("message", this.#hear, { signal });
    const timer = setInterval(this.#look, ASK_MS);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
    });
    this.#send({ name: NAME });
  }

  ask(command: PresentationCommand): void {
    this.#send({ name: NAME, command });
  }

  #send(said: Envelope): void {
    this.#opener.postMessage(said, location.origin);
  }

  readonly #look = (): void => {
    if (this.#status === "connected" && performance.now() - this.#heardAt > SILENCE_MS) {
      this.#turn("closed");
    }
    this.#send({ name: NAME });
  };

  readonly #hear = (event: MessageEvent<unknown>): void => {
    const said = event.source === this.#opener ? envelopeOf(event) : undefined;
    const state = readState(said?.state);
    if (state) {
      this.#heardAt = performance.now();
      this.#turn("connected");
      this.#events.shows(state, typeof said?.story === "string" ? said.story : undefined);
    }
  };

  #turn(status: ScreenStatus): void {
    if (status !== this.#status) {
      this.#status = status;
      this.#events.changed(status);
    }
  }
}
