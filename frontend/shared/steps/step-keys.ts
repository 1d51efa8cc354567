/** What a key asks of a story that is told step by step. */
export type StepAction =
  "next" | "previous" | "first" | "last" | "play" | "leave" | "fullScreen" | "blank" | "blankWhite";

/** The keys of a keyboard; presenters' clickers send Page Down and Page Up, or arrows. */
const TURNING = new Map<string, StepAction>([
  ["PageDown", "next"],
  ["PageUp", "previous"],
]);

/** Keys of a presentation. Outside of it they are left to the page, for scrolling and for closing menus. */
const PRESENTING = new Map<string, StepAction>([
  ["ArrowDown", "next"],
  ["ArrowUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  [" ", "next"],
  ["Escape", "leave"],
  ["f", "fullScreen"],
  ["F", "fullScreen"],
  // As slide programs have it; clickers with a button for it send the full stop.
  ["b", "blank"],
  ["B", "blank"],
  [".", "blank"],
  ["w", "blankWhite"],
  ["W", "blankWhite"],
  [",", "blankWhite"],
  ["p", "play"],
  ["P", "play"],
]);

/** The part of a keyboard event that counts. */
export type Key = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/**
 * What a key means.
 *
 * @param rightToLeft - whether the next page lies at the left
 */
export function actionOf(key: Key, present: boolean, rightToLeft: boolean): StepAction | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) {
    return undefined;
  }
  if (key.key === "ArrowRight" || key.key === "ArrowLeft") {
    return (key.key === "ArrowRight") === rightToLeft ? "previous" : "next";
  }
  return TURNING.get(key.key) ?? (present ? PRESENTING.get(key.key) : undefined);
}
