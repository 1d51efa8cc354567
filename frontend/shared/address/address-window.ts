/**
 * Where the state of a page lives: mostly the browser's own window with its address and history. An exhibit in a frame
 * puts another one in its place before its elements are made, and all of them read and write there.
 */

/** What is needed of the browser's window; a test brings its own. */
export interface AddressWindow extends Pick<
  Window,
  | "addEventListener"
  | "dispatchEvent"
  | "setTimeout"
  | "clearTimeout"
  | "requestAnimationFrame"
  | "cancelAnimationFrame"
> {
  readonly history: Pick<History, "state" | "pushState" | "replaceState">;
  readonly location: Pick<Location, "pathname" | "search" | "hash">;
}

/** The last one is that of this page. */
let instead: readonly AddressWindow[] = [];

/** The window whose address is the state of this page. */
export function addressWindow(): AddressWindow {
  return instead.at(-1) ?? window;
}

/**
 * Lets the state of this page live in another window than the browser's.
 *
 * @returns gives the page back to the window of before
 */
export function keepAddressIn(view: AddressWindow): () => void {
  instead = [...instead, view];
  return () => {
    instead = instead.filter((each) => each !== view);
  };
}
