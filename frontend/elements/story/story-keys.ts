/** What a key asks of a story. */
export type StoryAction = "next" | "previous" | "first" | "last" | "play" | "leave" | "fullScreen";

/** The keys of a keyboard; presenters' clickers send Page Down and Page Up, or arrows. */
const TURNING = new Map<string, StoryAction>([
  ["PageDown", "next"],
  ["PageUp", "previous"],
]);

/** Keys of a presentation. Outside of it they are left to the page, for scrolling and for closing menus. */
const PRESENTING = new Map<string, StoryAction>([
  ["ArrowDown", "next"],
  ["ArrowUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  [" ", "play"],
  ["Escape", "leave"],
  ["f", "fullScreen"],
  ["F", "fullScreen"],
]);

/** The part of a keyboard event that counts. */
export type Key = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/**
 * What a key means.
 *
 * @param rightToLeft - whether the next page lies at the left
 */
export function actionOf(key: Key, present: boolean, rightToLeft: boolean): StoryAction | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) {
    return undefined;
  }
  if (key.key === "ArrowRight" || key.key === "ArrowLeft") {
    return (key.key === "ArrowRight") === rightToLeft ? "previous" : "next";
  }
  return TURNING.get(key.key) ?? (present ? PRESENTING.get(key.key) : undefined);
}
