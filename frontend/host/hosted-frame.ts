import { HeightGuard } from "./height-guard.js";
import {
  readFrameMessage,
  SLIDE_KEYS,
  written,
  type FrameMessage,
  type HeightWish,
  type HostMessage,
  type Palette,
  type SlideKey,
} from "./messages.js";
import { PageHash } from "./page-hash.js";
import { paletteAround } from "./palette.js";

/** Told by the page's element when its frame shows another view. */
export interface ViewDetail {
  /** What follows `/embed/` in the address of the view, such as `?from=1980&to=1990` or `entry/ID`. */
  readonly view: string;
}

/** One frame of the exhibit in the page: what it is told, and what of its messages is done. */
export class HostedFrame {
  readonly iframe: HTMLIFrameElement;
  /** The element that the page's author wrote: the `<blue-lamp>`, or the frame itself. */
  readonly #owner: HTMLElement;
  /** Address of the embed that the frame shows, without the view. */
  readonly embed: string;
  readonly #height: HeightGuard;
  readonly #hash: PageHash | undefined;
  /** The origin of the document in the frame, once it has been heard: the server's, or "null" in a sandbox. */
  #origin: string | undefined;
  #token: string | undefined;
  #view: string | undefined;
  /** The view of the page's fragment that the frame has been sent to, or has left there itself. */
  #followed: string | undefined;
  #palette: Palette | undefined;

  constructor(iframe: HTMLIFrameElement, owner: HTMLElement, embed: string) {
    this.iframe = iframe;
    this.#owner = owner;
    this.embed = embed;
    this.#height = new HeightGuard((heightPx) => {
      this.#setHeight(heightPx);
    });
    const hash = this.#wish("hash");
    this.#hash = hash === null ? undefined : new PageHash(hash);
    iframe.addEventListener("load", this.#handleLoad);
    // Where the frame was there before this script, its `ready` has not been heard. This says nothing that is secret.
    this.#post({ type: "call" });
  }

  /** The page has taken the frame out, or put it at another place. */
  release(): void {
    this.iframe.removeEventListener("load", this.#handleLoad);
    this.#height.reset();
  }

  /** Shows another view, where the frame has been heard; else the caller has to give it an address. */
  go(view: string): boolean {
    if (this.#token === undefined) {
      return false;
    }
    if (view !== this.#view) {
      this.#view = view;
      this.#post({ type: "go", token: this.#token, view });
    }
    return true;
  }

  /** The page's fragment has changed. */
  followHash(): void {
    const view = this.#hash?.view;
    // Once: the server may know the view by another address, and would be asked for this one for ever.
    if (view !== undefined && view !== this.#followed && this.go(view)) {
      this.#followed = view;
    }
  }

  /** The page may look different now. */
  followPalette(): void {
    const palette = this.#wishedPalette();
    if (palette !== undefined && palette !== this.#palette && this.#token !== undefined) {
      this.#palette = palette;
      this.#post({ type: "palette", token: this.#token, palette });
    }
  }

  /** A message whose source is this frame's window. */
  receive({ data, origin }: MessageEvent): void {
    const message = this.#mayComeFrom(origin) ? readFrameMessage(data) : undefined;
    if (message?.type === "ready") {
      this.#view = message.view;
      this.#greet(origin);
    } else if (message !== undefined && message.token === this.#token && origin === this.#origin) {
      this.#do(message);
    }
  }

  #do(message: Exclude<FrameMessage, { type: "ready" }>): void {
    switch (message.type) {
      case "height":
        if (this.#heightWish !== "fixed") {
          this.#height.report(message.height);
        }
        break;
      case "view":
        this.#show(message.view);
        break;
      case "key":
        this.#press(message.key);
        break;
    }
  }

  /** Gives the document in the frame its token, and says what the page wishes. */
  #greet(origin: string): void {
    this.#origin = origin;
    this.#token = crypto.getRandomValues(new Uint32Array(4)).join("");
    this.#palette = this.#wishedPalette();
    this.#post({
      type: "hello",
      token: this.#token,
      height: this.#heightWish,
      ...(this.#palette ? { palette: this.#palette } : {}),
    });
    if (this.#owner !== this.iframe) {
      this.#owner.toggleAttribute("data-ready", true);
    }
    this.followHash();
  }

  /** A frame that the page has laid over a box of its own, to keep a ratio perhaps, is as high as that box. */
  #setHeight(heightPx: number): void {
    const { iframe } = this;
    const { boxSizing, position } = getComputedStyle(iframe);
    if (position !== "absolute" && position !== "fixed") {
      const borders = boxSizing === "border-box" ? iframe.offsetHeight - iframe.clientHeight : 0;
      iframe.style.height = `${heightPx + borders}px`;
    }
  }

  #show(view: string): void {
    if (view !== this.#view) {
      this.#view = view;
      this.#hash?.write(view);
      this.#followed = this.#hash?.view;
      const detail: ViewDetail = { view };
      this.#owner.dispatchEvent(new CustomEvent("bl-view", { bubbles: true, composed: true, detail }));
    }
  }

  /** Turns the page's slides as if the visitor had pressed the key there. Who presses a key in a frame has the focus in it. */
  #press(key: SlideKey): void {
    const root = this.iframe.getRootNode() as Document | ShadowRoot;
    const isWished = new URL(this.iframe.src).searchParams.get("keys") === "host";
    if (!isWished || root.activeElement !== this.iframe) {
      return;
    }
    const number = SLIDE_KEYS[key];
    const code = key === " " ? "Space" : key;
    for (const type of ["keydown", "keyup"]) {
      const press = { key, code, keyCode: number, which: number, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent(type, press));
    }
  }

  /** Another document may have another height for good reasons. */
  readonly #handleLoad = (): void => {
    this.#height.reset();
  };

  /** To a document that has been heard; a sandboxed one can't be named, and gets what anyone in its frame would get. */
  #post(message: HostMessage): void {
    const target = this.#origin === undefined || this.#origin === "null" ? "*" : this.#origin;
    this.iframe.contentWindow?.postMessage(written(message), target);
  }

  /** A sandbox takes a frame's origin away: its own, or one that the page itself stands in. */
  #mayComeFrom(origin: string): boolean {
    const { sandbox } = this.iframe;
    const isSandboxed = this.iframe.hasAttribute("sandbox") && !sandbox.contains("allow-same-origin");
    return origin === "null"
      ? isSandboxed || window.origin === "null"
      : origin === new URL(this.embed).origin;
  }

  get #heightWish(): HeightWish {
    const wish = this.#wish("height") ?? "";
    return (/fixed|auto/.exec(wish)?.[0] as HeightWish | undefined) ?? "natural";
  }

  #wishedPalette(): Palette | undefined {
    return this.#wish("palette") === "host" ? paletteAround(this.#owner) : undefined;
  }

  /** An attribute of `<blue-lamp>`; a frame has the same with `data-` before its name. */
  #wish(name: string): string | null {
    return this.#owner.getAttribute(this.#owner === this.iframe ? `data-${name}` : name);
  }
}
