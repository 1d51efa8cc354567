import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PageAddress } from "./page-address.js";
import { QuietWindow, WRITTEN, type Quietness } from "./quiet-window.js";

/** A browser's window whose history may refuse. */
class OuterWindow extends EventTarget {
  readonly location = { pathname: "/embed", search: "?theme=law", hash: "" };
  readonly calls: string[] = [];
  refuses = false;
  readonly history = {
    state: "the host's",
    pushState: (state: unknown, _: string, address: string) => {
      this.calls.push(`push ${String(state)} ${address}`);
      this.location.search = new URL(address, "http://localhost/").search;
    },
    replaceState: (state: unknown, _: string, address: string) => {
      if (this.refuses) {
        throw new DOMException("No history here", "SecurityError");
      }
      this.calls.push(`replace ${String(state)} ${address}`);
      this.location.search = new URL(address, "http://localhost/").search;
    },
  };
  readonly setTimeout = setTimeout;
  readonly clearTimeout = clearTimeout;
  readonly requestAnimationFrame = (draw: (now: number) => void) => Number(setTimeout(draw, 16, 0));
  readonly cancelAnimationFrame = clearTimeout;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function quiet(quietness: Quietness = {}) {
  const outer = new OuterWindow();
  const inner = new QuietWindow(outer, quietness);
  const moved: string[] = [];
  const address = new PageAddress({ moved: (search) => moved.push(search) }, inner);
  address.connect();
  return { outer, inner, address, moved };
}

describe("the window of an exhibit in somebody's page", () => {
  test("never adds to the history", () => {
    const { outer, address } = quiet();
    address.write("?entry=a", true);
    address.write("?entry=b", true);
    vi.runAllTimers();
    expect(outer.calls).toEqual(["replace the host's /embed?entry=a", "replace the host's /embed?entry=b"]);
    expect(address.search).toBe("?entry=b");
  });

  test("adds a step where the history is its own", () => {
    const { outer, address } = quiet({ addsSteps: true });
    address.write("?entry=a", true);
    vi.runAllTimers();
    address.write("?entry=a&from=1990", false);
    vi.runAllTimers();
    expect(outer.calls).toEqual([
      "push the host's /embed?entry=a",
      "replace the host's /embed?entry=a&from=1990",
    ]);
    expect(address.search).toBe("?entry=a&from=1990");
  });

  test("keeps the state in memory where it is asked to", () => {
    const { outer, address } = quiet({ isMemory: true });
    expect(address.search).toBe("?theme=law");
    address.write("?entry=a", true);
    vi.runAllTimers();
    expect([address.search, outer.location.search, outer.calls]).toEqual(["?entry=a", "?theme=law", []]);
    address.write("", true);
    vi.runAllTimers();
    expect(address.search).toBe("");
  });

  test("keeps the state in memory while the history refuses it, and writes again once it takes it", () => {
    const { outer, address } = quiet();
    outer.refuses = true;
    address.write("?entry=a", true);
    vi.runAllTimers();
    expect([address.search, outer.location.search]).toEqual(["?entry=a", "?theme=law"]);
    outer.refuses = false;
    address.write("?entry=b", true);
    vi.runAllTimers();
    expect([address.search, outer.location.search]).toEqual(["?entry=b", "?entry=b"]);
  });

  test("tells those who follow the address when it is moved, and whoever listens of every write", () => {
    const { inner, address, moved } = quiet();
    let writes = 0;
    inner.addEventListener(WRITTEN, () => (writes += 1));
    inner.move("?entry=a");
    expect(moved).toEqual(["?entry=a"]);
    address.write("?entry=b", true);
    vi.runAllTimers();
    expect([moved.length, writes]).toEqual([1, 2]);
  });

  test("passes on that the page is being left, so that what waits is written", () => {
    const { outer, address } = quiet();
    for (const entry of "abcdefgh") {
      address.write(`?entry=${entry}`, true);
    }
    expect(outer.location.search).not.toBe("?entry=h");
    outer.dispatchEvent(new Event("pagehide"));
    expect(outer.location.search).toBe("?entry=h");
  });
});
