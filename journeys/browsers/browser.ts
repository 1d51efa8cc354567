/** What a journey needs of a browser. Each kind of browser is driven by a module of its own beside this one. */

export const BROWSERS = ["chromium", "firefox", "webkit"] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Browser {
  /** A window that remembers nothing of others. */
  open(size: Size): Promise<Tab>;
  stop(): Promise<void>;
}

/** In CSS pixels of what a page can fill. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels from the left and the upper edge of the tab. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Keys by the names that pages hear. */
export type Key =
  | "ArrowDown"
  | "ArrowLeft"
  | "ArrowRight"
  | "ArrowUp"
  | "End"
  | "Enter"
  | "Escape"
  | "Home"
  | "PageDown"
  | "PageUp"
  | "Tab"
  | "+"
  | "-"
  | "0"
  | "["
  | "]";

/** The way to a frame: a selector of it in the page, then in that frame, and so on. The page itself has the empty way. */
export type FrameWay = readonly string[];

/** One tab, in which input goes the way that the browser has for a visitor's. */
export interface Tab {
  /** Whether the browser can be given fingers; else there is only a mouse. */
  readonly hasFingers: boolean;
  /** Resolves when the page has loaded. */
  visit(address: string): Promise<void>;
  back(): Promise<void>;
  /** Resolves when the page has loaded again. */
  reload(): Promise<void>;
  /** The value of an expression in a frame, which has to be JSON. */
  evaluate(frame: FrameWay, expression: string): Promise<unknown>;
  move(to: Place): Promise<void>;
  press(at: Place): Promise<void>;
  /** Presses at the first place, moves to the second, and lets go. */
  drag(from: Place, to: Place): Promise<void>;
  /** @param deltaY pixels by which the wheel would scroll a page down; negative zooms a timeline in */
  wheel(at: Place, deltaY: number): Promise<void>;
  /** A finger goes down at the first place, moves to the second, and is lifted. */
  swipe(from: Place, to: Place): Promise<void>;
  key(name: Key): Promise<void>;
  /** Types letter by letter, as a hand does. */
  type(text: string, msPerLetter: number): Promise<void>;
  /** Errors and warnings on the console, and requests to hosts other than this computer, since the tab was opened. */
  faults(): Promise<readonly string[]>;
  /** Names of all cookies that the window has been given, as far as the browser tells. */
  cookies(): Promise<readonly string[]>;
  /** As PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const OWN_HOSTS = ["127.0.0.1", "localhost"];

/** Whether a request leaves this computer. */
export function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && !OWN_HOSTS.includes(hostname);
}
