import {
  readHostMessage,
  written,
  type FrameMessage,
  type HeightWish,
  type Palette,
} from "../host/messages.js";

/** What this end says once it has a token. */
type Report = FrameMessage extends infer Message
  ? Message extends { readonly token: string }
    ? Omit<Message, "token">
    : never
  : never;

export interface ChannelListener {
  /** The view that the frame shows now. */
  readonly view: () => string;
  /** A page has taken the frame on, for the first time or with other wishes. */
  readonly greeted: (wishes: { readonly height: HeightWish; readonly palette?: Palette }) => void;
  readonly go: (view: string) => void;
  readonly palette: (palette: Palette) => void;
}

/**
 * The frame's end of the messages that `frontend/host` describes. It hears the window that holds the frame and no other,
 * and says nothing but `ready` before that window has given it a token.
 */
export class FrameChannel {
  readonly #host: Window;
  readonly #listener: ChannelListener;
  #token: string | undefined;
  #origin = "*";

  /**
   * @param host - the window that holds the frame
   * @param signal - ends it
   */
  constructor(host: Window, signal: AbortSignal, listener: ChannelListener) {
    this.#host = host;
    this.#listener = listener;
    addEventListener("message", this.#handleMessage, { signal });
    this.#sayReady();
  }

  /** Says it to the page that has given the token; tells whether any has. */
  say(report: Report): boolean {
    const isHeard = this.#token !== undefined;
    if (isHeard) {
      this.#host.postMessage(written({ ...report, token: this.#token } as FrameMessage), this.#origin);
    }
    return isHeard;
  }

  /** To whoever holds the frame, since nobody is known yet: it says only which view is shown. */
  #sayReady(): void {
    this.#host.postMessage(written({ type: "ready", view: this.#listener.view() }), "*");
  }

  readonly #handleMessage = ({ data, origin, source }: MessageEvent): void => {
    const message = source === this.#host ? readHostMessage(data) : undefined;
    if (message?.type === "call") {
      this.#sayReady();
    } else if (message?.type === "hello") {
      this.#token = message.token;
      this.#origin = origin === "null" ? "*" : origin;
      this.#listener.greeted(message);
    } else if (message !== undefined && message.token === this.#token) {
      if (message.type === "go") {
        this.#listener.go(message.view);
      } else {
        this.#listener.palette(message.palette);
      }
    }
  };
}
