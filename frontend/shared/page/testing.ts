/** A page without a browser, for tests. No part of an element imports it. */
import { vi } from "vitest";

/** Stands for `document` and `window` until `vi.unstubAllGlobals()`. */
export interface FakePage {
  /** Shows the page or hides it, as by a change of tabs. */
  show(isSeen: boolean): void;
  /** Fires an event of `window`, such as `online`. */
  fire(event: string): void;
}

export function fakePage(): FakePage {
  const fake = Object.assign(new EventTarget(), {
    visibilityState: "visible",
    baseURI: "https://museum.example/",
  });
  const fakeWindow = new EventTarget();
  vi.stubGlobal("document", fake);
  vi.stubGlobal("window", fakeWindow);
  return {
    show(isSeen) {
      fake.visibilityState = isSeen ? "visible" : "hidden";
      fake.dispatchEvent(new Event("visibilitychange"));
    },
    fire(event) {
      fakeWindow.dispatchEvent(new Event(event));
    },
  };
}
