import { isSlideKey, type SlideKey } from "../host/messages.js";

/** Where a visitor writes or chooses, every key is for what has the focus. */
const FIELD = "input, select, textarea, [contenteditable]:not([contenteditable='false'])";

/**
 * Hands the keys that turn slides over to the page that holds the frame.
 *
 * A speaker who has pressed something in the frame goes on with the clicker: there these keys are the page's. Who has
 * walked into the frame by Tab wants to use it by keys: then the page gets those that are left over. Escape closes what is
 * open in the frame first. What is in a field is never the page's.
 *
 * @param signal - ends it
 * @param handOver - tells whether the page has taken the key
 */
export function handOverKeys(signal: AbortSignal, handOver: (key: SlideKey) => boolean): void {
  let isWalked = true;
  const hand = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const isPlain = !event.defaultPrevented && !altKey && !ctrlKey && !metaKey && !shiftKey;
    const [target] = event.composedPath();
    const isInField = target instanceof Element && target.closest(FIELD) !== null;
    if (isPlain && !isInField && isSlideKey(key) && handOver(key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const pressed = (): void => {
    isWalked = false;
  };
  const left = ({ target }: FocusEvent): void => {
    isWalked ||= target === window;
  };
  const begun = (event: KeyboardEvent): void => {
    isWalked ||= event.key === "Tab";
    if (!isWalked && event.key !== "Escape") {
      hand(event);
    }
  };
  addEventListener("pointerdown", pressed, { signal, capture: true });
  addEventListener("blur", left, { signal });
  addEventListener("keydown", begun, { signal, capture: true });
  addEventListener("keydown", hand, { signal });
}
