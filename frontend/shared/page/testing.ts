/** A page without a browser, for tests. No part of an element imports it. */
import { vi } from "vitest";

/** Stands for `document` and `window` until `vi.unstubAllGlobals()`. */
export interface FakePage {
  /** Shows the page or hides it, as by a change of tabs. */
  show(isSeen: boolean): void;
  /** Fires an event of `window`, such as `online`. */
  fire(event: string): void;
  /** Asks for less motion, or for as much as there is, as in the system's settings. */
  reduceMotion(isReduced: boolean): void;
}

export function fakePage(): FakePage {
  const fake = Object.assign(new EventTarget(), {
    visibilityState: "visible",
    baseURI: "https://museum.example/",
  });
  const fakeWindow = new EventTarget();
  vi.stubGlobal("document", fake);
  vi.stubGlobal("window", fakeWindow);
  const motion = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal("matchMedia", () => motion);
  return {
    show(isSeen) {
      fake.visibilityState = isSeen ? "visible" : "hidden";
      fake.dispatchEvent(new Event("visibilitychange"));
    },
    fire(event) {
      fakeWindow.dispatchEvent(new Event(event));
    },
    reduceMotion(isReduced) {
      motion.matches = isReduced;
      motion.dispatchEvent(Object.assign(new Event("change"), { matches: isReduced }));
    },
  };
}
