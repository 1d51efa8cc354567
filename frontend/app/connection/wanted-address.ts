/**
 * Where the visitor wants to go. A link is followed with the server's help, and the address changes when it has answered.
 * A session that is lost in between loads the page anew, and the press would be lost with it. So the address that a link
 * leads to is kept in the tab until the page is there.
 */
const KEY = "bl-wanted-address";

/** What Vaadin's router tells when a link is pressed, and when the page is there or can't get there. */
const PRESSED = "vaadin-router-go";
const ARRIVED = ["vaadin-router-location-changed", "vaadin-router-error", "popstate"];

/** What is needed of the browser; a test brings its own. */
export interface Tab {
  readonly window: EventTarget;
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly history: Pick<History, "pushState">;
  /** Whether this page is the one before, loaded anew. */
  readonly isReloaded: boolean;
}

/** Goes where the last page was asked to go before it was loaded anew, and keeps from now on where links lead. */
export function keepWantedAddress({ window, storage, history, isReloaded }: Tab): void {
  const wanted = storage.getItem(KEY);
  storage.removeItem(KEY);
  if (wanted !== null && isReloaded) {
    history.pushState(null, "", wanted);
  }
  window.addEventListener(PRESSED, (event) => {
    const { pathname, search = "", hash = "" } = (event as CustomEvent<Partial<Location>>).detail;
    storage.setItem(KEY, `${pathname ?? ""}${search}${hash}`);
  });
  for (const arrived of ARRIVED) {
    window.addEventListener(arrived, () => {
      storage.removeItem(KEY);
    });
  }
}

/** Whether the browser has loaded the page anew. */
export function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return (navigation as PerformanceNavigationTiming | undefined)?.type === "reload";
}
