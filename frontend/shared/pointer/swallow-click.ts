/**
 * Swallows the click with which a browser ends a press that meant something else. The next press is on its own again;
 * clicks by keys and assistive technology, which have no press, are never swallowed.
 *
 * @returns ends it before that
 */
export function swallowClick(view: EventTarget): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const end = (): void => {
    listening.abort();
  };
  view.addEventListener(
    "click",
    (event) => {
      if ((event as MouseEvent).detail !== 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
        end();
      }
    },
    options,
  );
  view.addEventListener("pointerdown", end, options);
  return end;
}
