/** The server's relay between a screen and the phones that steer it: small requests, and a stream of events. */
import { parse, readState, type PresentationCommand } from "./messages.js";
import type { ScreenEvents, ScreenLink, ScreenStatus } from "./windows.js";

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;
const NOT_FOUND = 404;

/** What the relay has answered. */
export interface RelayAnswer {
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  readonly fields: Readonly<Partial<Record<string, string>>>;
}

function textsOf(document: unknown): RelayAnswer["fields"] {
  return typeof document === "object" && document !== null
    ? Object.fromEntries(Object.entries(document).filter(([, value]) => typeof value === "string"))
    : {};
}

async function answerOf(request: Promise<Response>): Promise<RelayAnswer> {
  try {
    const response = await request;
    return { status: response.status, fields: textsOf(parse(await response.text())) };
  } catch {
    return { status: 0, fields: {} };
  }
}

/** @param relay - address below which the relay answers */
export function post(relay: string, what: string, body: unknown): Promise<RelayAnswer> {
  return answerOf(
    fetch(new URL(what, relay), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
    }),
  );
}

/** What a stream tells. */
export interface StreamEvents {
  heard(event: string, document: unknown): void;
  /** Whether the stream is there. */
  turned(isThere: boolean): void;
  /** The talk is over, and its key is good no more. */
  over(): void;
}

/**
 * The stream of a talk, for its screen or for a phone. A browser comes again by itself after a gap in the network, but not
 * after a proxy's refusal; this does, until the server says that the talk is over.
 */
export class RelayStream {
  readonly #relay: string;
  readonly #key: string;
  readonly #names: readonly string[];
  readonly #events: StreamEvents;
  readonly #signal: AbortSignal;
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = FIRST_PAUSE_MS;

  /**
   * @param names - of the events to hear
   * @param signal - ends it
   */
  constructor(
    relay: string,
    key: string,
    names: readonly string[],
    events: StreamEvents,
    signal: AbortSignal,
  ) {
    this.#relay = relay;
    this.#key = key;
    this.#names = names;
    this.#events = events;
    this.#signal = signal;
    signal.addEventListener("abort", () => {
      this.#close();
    });
    window.addEventListener("online", this.again, { signal });
    window.addEventListener("offline", this.#lose, { signal });
    // A phone that slept may believe in a connection that is gone.
    window.addEventListener("pageshow", this.again, { signal });
    this.#open();
  }

  /** Looks for the server at once. */
  readonly again = (): void => {
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#open();
  };

  readonly #lose = (): void => {
    this.#events.turned(false);
    this.#close();
    void this.#comeAgain();
  };

  #close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #open(): void {
    this.#close();
    if (this.#signal.aborted) {
      return;
    }
    const source = new EventSource(this.#address("events"));
    this.#source = source;
    source.addEventListener("open", () => {
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#events.turned(true);
    });
    for (const name of this.#names) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        this.#events.heard(name, parse(data));
      });
    }
    source.addEventListener("error", this.#lose);
  }

  async #comeAgain(): Promise<void> {
    const { status } = await answerOf(fetch(this.#address("talk.json"), { cache: "no-store" }));
    if (this.#signal.aborted || this.#source) {
      return;
    }
    if (status === NOT_FOUND) {
      this.#events.over();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#open();
    }, this.#pauseMs);
    this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS);
  }

  #address(what: string): URL {
    const address = new URL(what, this.#relay);
    address.searchParams.set("key", this.#key);
    return address;
  }
}

/** A phone's way to the screen. */
export class RelayLink implements ScreenLink {
  readonly #relay: string;
  readonly #key: string;
  readonly #events: ScreenEvents;
  readonly #stream: RelayStream;
  #isThere = false;
  #isScreenThere = true;

  /** @param signal - ends it */
  constructor(relay: string, key: string, events: ScreenEvents, signal: AbortSignal) {
    this.#relay = relay;
    this.#key = key;
    this.#events = events;
    this.#stream = new RelayStream(
      relay,
      key,
      ["state", "screen"],
      {
        heard: (event, document) => {
          this.#hear(event, document);
        },
        turned: (isThere) => {
          this.#isThere = isThere;
          this.#tell();
        },
        over: () => {
          events.changed("over");
        },
      },
      signal,
    );
  }

  ask(command: PresentationCommand): void {
    void post(this.#relay, "say", { key: this.#key, command }).then(({ status }) => {
      if (status === 0) {
        this.#isThere = false;
        this.#tell();
        this.#stream.again();
      } else if (status === NOT_FOUND) {
        this.#events.changed("over");
      }
    });
  }

  #hear(event: string, document: unknown): void {
    const state = event === "state" ? readState(document) : undefined;
    if (state) {
      this.#events.shows(state, undefined);
    } else if (event === "screen") {
      this.#isScreenThere = (document as { readonly here?: unknown } | undefined)?.here === true;
      this.#tell();
    }
  }

  #tell(): void {
    const status: ScreenStatus = !this.#isThere ? "away" : this.#isScreenThere ? "connected" : "noScreen";
    this.#events.changed(status);
  }
}
