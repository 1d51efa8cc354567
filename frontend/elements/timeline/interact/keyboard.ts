/** Which command a key press stands for. Pure. */
import type { NavigationStep } from "../layout/navigation-order.js";

export type KeyCommand =
  | { readonly kind: "navigate"; readonly step: NavigationStep }
  /** A step along the thread, to an effect of the open entry or to a cause. */
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
  ArrowLeft: { kind: "navigate", step: "earlier" },
  ArrowRight: { kind: "navigate", step: "later" },
  ArrowUp: { kind: "navigate", step: "lane-before" },
  ArrowDown: { kind: "navigate", step: "lane-after" },
  Home: { kind: "navigate", step: "first" },
  End: { kind: "navigate", step: "last" },
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

/** A letter or digit, for type-ahead; the names of other keys have more than one character. */
const LETTER = /^[\p{L}\p{N}]$/u;

/** When time runs down, the arrow keys of time are up and down; those of lanes are left and right. */
const DOWNWARD: Readonly<Record<string, string>> = {
  ArrowUp: "ArrowLeft",
  ArrowDown: "ArrowRight",
  ArrowLeft: "ArrowUp",
  ArrowRight: "ArrowDown",
};

/** When time runs from right to left, the left arrow leads to later times. */
const LEFTWARD: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Which way time runs. */
export interface TimeAxis {
  readonly vertical: boolean;
  readonly reversed: boolean;
}

/** Undefined for keys that the browser or the page answers. */
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
