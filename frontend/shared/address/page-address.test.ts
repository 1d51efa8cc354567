import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AddressWindow } from "./address-window.js";
import { PageAddress } from "./page-address.js";

const HELD_KEY_MS = 33;
const FRAME_MS = 16;

interface Entry {
  pathname: string;
  search: string;
}

/** A window with a history, as far as an address needs one. */
class TestWindow extends EventTarget {
  readonly entries: Entry[];
  at = 0;
  calls: string[] = [];
  refuses = false;
  readonly location: Entry & { hash: string };
  readonly history = {
    state: null,
    pushState: (_: unknown, __: string, address: string) => {
      this.#write("push", address);
      this.entries.splice(++this.at, Infinity, this.#place());
    },
    replaceState: (_: unknown, __: string, address: string) => {
      this.#write("replace", address);
      this.entries[this.at] = this.#place();
    },
  };

  constructor(search: string) {
    super();
    this.location = { pathname: "/list", search, hash: "" };
    this.entries = [this.#place()];
  }

  setTimeout = (run: () => void, ms: number) => setTimeout(run, ms);
  clearTimeout = (timer: number | undefined) => {
    clearTimeout(timer);
  };

  requestAnimationFrame = (draw: () => void) => setTimeout(draw, FRAME_MS);
  cancelAnimationFrame = (frame: number) => {
    clearTimeout(frame);
  };

  back(): void {
    Object.assign(this.location, this.entries[--this.at]);
    this.dispatchEvent(new Event("popstate"));
  }

  #place(): Entry {
    return { pathname: this.location.pathname, search: this.location.search };
  }

  #write(kind: string, address: string): void {
    if (this.refuses) {
      throw new DOMException("Too many calls", "SecurityError");
    }
    const { pathname, search } = new URL(address, "http://localhost/");
    Object.assign(this.location, { pathname, search });
    this.calls.push(`${kind} ${search}`);
  }
}

function arrive(search = "") {
  const view = new TestWindow(search);
  const settled: string[] = [];
  const moved: string[] = [];
  const address = new PageAddress(
    { settled: (now) => settled.push(now), moved: (now) => moved.push(now) },
    view as unknown as AddressWindow,
  );
  address.connect();
  return { view, address, settled, moved };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
  // The page has stood for a while.
  vi.advanceTimersByTime(60_000);
});
afterEach(() => vi.useRealTimers());

describe("PageAddress", () => {
  test("knows what a visitor does at once, and writes it and tells of it after the next paint", () => {
    const { view, address, settled } = arrive("?theme=law");
    address.write("?theme=law&entry=a", true);
    vi.advanceTimersByTime(FRAME_MS - 1);
    expect([address.search, view.calls, settled]).toEqual(["?theme=law&entry=a", [], []]);
    vi.advanceTimersByTime(2);
    expect([view.calls, settled]).toEqual([["push ?theme=law&entry=a"], ["?theme=law&entry=a"]]);
  });

  test("writes in a tab behind, too, where nothing is painted", () => {
    const { view, address } = arrive();
    view.requestAnimationFrame = () => setTimeout(() => undefined, 0);
    address.write("?entry=a", true);
    vi.advanceTimersByTime(1000);
    expect(view.calls).toEqual(["push ?entry=a"]);
  });

  test("steps within one frame are steps of their own", () => {
    const { view, address, settled } = arrive("?theme=law");
    address.write("?theme=law&entry=a", true);
    address.write("?theme=law&entry=b", true);
    address.write("?entry=b", false);
    vi.advanceTimersByTime(FRAME_MS + 1);
    expect(view.calls).toEqual(["push ?theme=law&entry=a", "push ?theme=law&entry=b", "replace ?entry=b"]);
    expect(settled).toEqual(["?theme=law&entry=a", "?theme=law&entry=b", "?entry=b"]);
  });

  test("lets a burst settle: some two writes a second, and the last one always", () => {
    const { view, address, settled } = arrive();
    const count = Math.round(15_000 / HELD_KEY_MS);
    for (let press = 1; press <= count; press += 1) {
      address.write(`?from=${press}`, false);
      expect(address.search).toBe(`?from=${press}`);
      vi.advanceTimersByTime(HELD_KEY_MS);
    }
    vi.runAllTimers();
    expect(view.calls.length).toBeLessThanOrEqual(36);
    expect(view.calls.at(-1)).toBe(`replace ?from=${count}`);
    expect(settled.at(-1)).toBe(`?from=${count}`);
  });

  test("steps that follow each other as fast settle, too", () => {
    const { view, address } = arrive();
    for (let press = 1; press <= 450; press += 1) {
      address.write(`?step=${press}`, true);
      vi.advanceTimersByTime(HELD_KEY_MS);
    }
    vi.runAllTimers();
    expect(view.calls.length).toBeLessThanOrEqual(36);
    expect(view.calls.at(-1)).toBe("push ?step=450");
  });

  test("a step after changes that have yet to settle: Back leads to the last of them", () => {
    const { view, address } = arrive();
    for (let press = 1; press <= 6; press += 1) {
      address.write(`?from=${press}`, false);
    }
    expect(address.search).toBe("?from=6");
    expect(view.location.search).toBe("?from=5");
    vi.advanceTimersByTime(499);
    view.dispatchEvent(new Event("click"));
    address.write("?from=6&entry=a", true);
    vi.runAllTimers();
    expect(view.calls.slice(-2)).toEqual(["replace ?from=6", "push ?from=6&entry=a"]);
  });

  test("survives a history that refuses: what follows is told, and written later", () => {
    const { view, address, settled } = arrive();
    view.refuses = true;
    address.write("?entry=a", true);
    vi.advanceTimersByTime(FRAME_MS + 1);
    expect([address.search, settled]).toEqual(["?entry=a", ["?entry=a"]]);
    address.write("?entry=b", true);
    vi.advanceTimersByTime(FRAME_MS + 1);
    expect([address.search, settled]).toEqual(["?entry=b", ["?entry=a", "?entry=b"]]);
    view.refuses = false;
    vi.runAllTimers();
    expect(view.calls).toEqual(["push ?entry=b"]);
    expect(settled).toEqual(["?entry=a", "?entry=b"]);
  });

  test("Back forgets what has yet to settle, and is told with the address it leads to", () => {
    const { view, address, moved } = arrive("?entry=a");
    address.write("?entry=b", true);
    for (let press = 1; press <= 6; press += 1) {
      address.write(`?entry=b&from=${press}`, false);
    }
    view.back();
    expect([address.search, moved]).toEqual(["?entry=a", ["?entry=a"]]);
    vi.runAllTimers();
    expect(view.location.search).toBe("?entry=a");
  });

  test("a change during Back's round trip overtakes the router, which would write the older address again", () => {
    const { view, address } = arrive("?theme=law");
    const gone: unknown[] = [];
    address.write("?theme=law&theme=mobility", true);
    vi.advanceTimersByTime(FRAME_MS + 1);
    view.back();
    const goneTo = { pathname: "/list", search: "?theme=law" };
    view.dispatchEvent(new CustomEvent("vaadin-router-go", { detail: goneTo }));
    view.addEventListener("vaadin-router-go", (event) => gone.push((event as CustomEvent).detail));
    address.write("?theme=law&kind=patent", true);
    vi.advanceTimersByTime(FRAME_MS + 1);
    expect(gone).toEqual([{ pathname: "/list", search: "?theme=law&kind=patent", hash: "" }]);
    view.dispatchEvent(new Event("vaadin-router-location-changed"));
    address.write("?theme=law", true);
    vi.advanceTimersByTime(FRAME_MS + 1);
    expect(gone).toHaveLength(1);
  });

  test("a change while a link is followed leaves the link alone", () => {
    const { view, address } = arrive("?theme=law");
    view.dispatchEvent(new CustomEvent("vaadin-router-go", { detail: { pathname: "/numbers", search: "" } }));
    const gone = vi.fn();
    view.addEventListener("vaadin-router-go", gone);
    address.write("", true);
    vi.advanceTimersByTime(FRAME_MS + 1);
    expect(gone).not.toHaveBeenCalled();
  });

  test("writes nothing to another page that the window has come to", () => {
    const { view, address } = arrive();
    for (let press = 1; press <= 6; press += 1) {
      address.write(`?from=${press}`, false);
    }
    view.location.pathname = "/about";
    vi.runAllTimers();
    expect(view.calls.at(-1)).toBe("replace ?from=5");
    expect(view.location.search).toBe("?from=5");
  });

  test("takes nothing along to a page that the router has come to, not even what the history has refused", () => {
    const { view, address, moved } = arrive();
    view.refuses = true;
    address.write("?entry=a", true);
    view.refuses = false;
    Object.assign(view.location, { pathname: "/stories/radio-car", search: "?step=2" });
    view.dispatchEvent(new Event("vaadin-router-location-changed"));
    expect(moved).toEqual(["?step=2"]);
    vi.runAllTimers();
    expect([view.calls, address.search]).toEqual([[], "?step=2"]);
  });

  test("leaves nothing behind when it is disconnected", () => {
    const { view, address, moved } = arrive();
    for (let press = 1; press <= 6; press += 1) {
      address.write(`?from=${press}`, false);
    }
    address.disconnect();
    vi.runAllTimers();
    view.dispatchEvent(new Event("popstate"));
    expect(view.calls).toHaveLength(5);
    expect(moved).toEqual([]);
  });
});
