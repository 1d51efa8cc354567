import { HostedFrame } from "./hosted-frame.js";

/** Below a server's embed a version that is kept has an embed of its own. */
const KEPT = /^\/v\/[\w.-]+(?=[/?#]|$)/;

/** All frames of the exhibit in the page, of each server whose script the page has loaded. */
export class HostedFrames {
  /** The addresses that end in `/embed`. */
  readonly #embeds = new Set<string>();
  readonly #frames = new Map<HTMLIFrameElement, HostedFrame>();

  constructor() {
    addEventListener("message", (event) => {
      this.#frameOf(event.source)?.receive(event);
    });
    addEventListener("hashchange", () => {
      this.#frames.forEach((frame) => {
        frame.followHash();
      });
    });
    const followPalette = (): void => {
      this.#frames.forEach((frame) => {
        frame.followPalette();
      });
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", followPalette);
    const looks = new MutationObserver(followPalette);
    for (const element of [document.documentElement, document.body]) {
      looks.observe(element, { attributes: true });
    }
    new MutationObserver(this.#look).observe(document, {
      attributeFilter: ["src"],
      childList: true,
      subtree: true,
    });
  }

  /** Takes care of the frames that show a server's embed, those of now and those to come. */
  serve(embed: string): void {
    this.#embeds.add(embed);
    this.#look();
  }

  /**
   * Takes care of one frame.
   *
   * @param owner - the element with the wishes of the page's author, where that isn't the frame itself
   */
  add(iframe: HTMLIFrameElement, owner: HTMLElement = iframe): HostedFrame | undefined {
    const known = this.#frames.get(iframe);
    const embed = this.embedOf(iframe.src);
    if (known || embed === undefined) {
      return known;
    }
    const frame = new HostedFrame(iframe, owner, embed);
    this.#frames.set(iframe, frame);
    return frame;
  }

  remove(iframe: HTMLIFrameElement): void {
    this.#frames.get(iframe)?.release();
    this.#frames.delete(iframe);
  }

  /** The embed below which an address lies; undefined for an address of anybody else. */
  embedOf(address: string): string | undefined {
    for (const embed of this.#embeds) {
      const rest = address.slice(embed.length);
      if (address.startsWith(embed) && /^(?:[/?#]|$)/.test(rest)) {
        return embed + (KEPT.exec(rest)?.[0] ?? "");
      }
    }
    return undefined;
  }

  /** The window of a frame that is taken out and put back is another one, so it is asked for each time. */
  #frameOf(source: MessageEventSource | null): HostedFrame | undefined {
    return source === null
      ? undefined
      : [...this.#frames.values()].find(({ iframe }) => iframe.contentWindow === source);
  }

  readonly #look = (): void => {
    for (const [iframe, { embed }] of this.#frames) {
      if (!iframe.isConnected || embed !== this.embedOf(iframe.src)) {
        this.remove(iframe);
      }
    }
    for (const iframe of document.getElementsByTagName("iframe")) {
      this.add(iframe);
    }
  };
}
