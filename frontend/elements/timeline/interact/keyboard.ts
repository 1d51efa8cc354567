/** What a key means on the timeline. Pure: the stage acts on it. */
import type { NavigationStep } from "../layout/navigation-order.js";

export type KeyCommand =
  | { readonly kind: "walk"; readonly step: NavigationStep }
  /** Along the thread: to what the open entry led to, or to what led to it. */
  | { readonly kind: "follow"; readonly forward: boolean }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "zoom"; readonly closer: boolean }
  | { readonly kind: "fit" }
  | { readonly kind: "type"; readonly letter: string };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: { kind: "walk", step: "earlier" },
  ArrowRight: { kind: "walk", step: "later" },
  ArrowUp: { kind: "walk", step: "lane-before" },
  ArrowDown: { kind: "walk", step: "lane-after" },
  Home: { kind: "walk", step: "first" },
  End: { kind: "walk", step: "last" },
  Enter: { kind: "open" },
  " ": { kind: "open" },
  Escape: { kind: "close" },
  "+": { kind: "zoom", closer: true },
  "=": { kind: "zoom", closer: true },
  "-": { kind: "zoom", closer: false },
  "−": { kind: "zoom", closer: false },
  "0": { kind: "fit" },
  "]": { kind: "follow", forward: true },
  ".": { kind: "follow", forward: true },
  "[": { kind: "follow", forward: false },
  ",": { kind: "follow", forward: false },
};

/** What titles begin with; named keys have more than one character. */
const LETTER = /^[\p{L}\p{N}]$/u;

/** When time runs down, so do the arrows. */
const DOWNWARD: Readonly<Record<string, string>> = {
  ArrowUp: "ArrowLeft",
  ArrowDown: "ArrowRight",
  ArrowLeft: "ArrowUp",
  ArrowRight: "ArrowDown",
};

/** When time runs from right to left, later is at the left. */
const LEFTWARD: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Which way time runs. */
export interface TimeAxis {
  readonly vertical: boolean;
  readonly reversed: boolean;
}

/** The command of a key press; undefined for keys that belong to the browser or the page. */
export function commandFor(press: KeyPress, { reversed, vertical }: TimeAxis): KeyCommand | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) {
    return undefined;
  }
  const turned: Readonly<Partial<Record<string, string>>> = vertical ? DOWNWARD : reversed ? LEFTWARD : {};
  const key = turned[press.key] ?? press.key;
  if (Object.hasOwn(COMMANDS, key)) {
    return COMMANDS[key];
  }
  return LETTER.test(key) ? { kind: "type", letter: key } : undefined;
}
