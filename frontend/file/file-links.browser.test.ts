import { expect, onTestFinished, test } from "vitest";
import { open } from "../shared/testing/page.js";
import { leadWithin, type Ways } from "./file-links.js";

const HELD = ["", "list", "stories/radio-car"];

/** A page with links of which none is followed, and what each would have led to when it was pressed. */
function pageWith(html: string, ways: Partial<Ways> = {}) {
  open(html);
  const listening = new AbortController();
  onTestFinished(() => {
    listening.abort();
  });
  leadWithin(
    { home: undefined, has: (path) => HELD.includes(path), file: () => undefined, kept: () => "", ...ways },
    listening.signal,
  );
  let led: string | undefined;
  window.addEventListener(
    "click",
    (event) => {
      led = event.defaultPrevented ? undefined : document.querySelector("a")?.href;
      event.preventDefault();
    },
    { signal: listening.signal },
  );
  return {
    press: (): string | undefined => {
      document.querySelector("a")?.click();
      return led?.replace(/^[^#]*(?=#)/, "");
    },
  };
}

test("a page of the file stands behind the number sign, and the link is as it was afterwards", async () => {
  expect(pageWith('<a href="stories/radio-car?step=2">Radio car</a>').press()).toBe(
    "#/stories/radio-car?step=2",
  );
  await expect.poll(() => document.querySelector("a")?.getAttribute("href")).toBe("stories/radio-car?step=2");
});

test("another view of all entries shows what this one shows", () => {
  const ways = { kept: () => "?theme=law" };
  expect(pageWith('<a href="list" data-keeps-view>List</a>', ways).press()).toBe("#/list?theme=law");
});

test("what the file lacks is found where the exhibit stands", () => {
  const { press } = pageWith('<a href="teach">Teach</a>', { home: "https://museum.example/lamp/" });
  expect(press()).toBe("https://museum.example/lamp/teach");
  expect(document.querySelector("a")?.target).toBe("_blank");
});

test("what the file lacks is nowhere, where the exhibit stands nowhere else", () => {
  expect(pageWith('<a href="teach">Teach</a>').press()).toBeUndefined();
});

test("a source leads out, in a tab that knows nothing of this one", () => {
  expect(pageWith('<a href="https://almanac.example/1928">Almanac</a>').press()).toBe(
    "https://almanac.example/1928",
  );
  expect([document.querySelector("a")?.target, document.querySelector("a")?.rel]).toEqual([
    "_blank",
    "noopener",
  ]);
});

test("a note is gone to on the page itself", () => {
  const { press } = pageWith('<a href="#note-1">1</a><p id="note-1">Note</p>');
  expect(press()).toBeUndefined();
  expect(document.activeElement?.id).toBe("note-1");
});

test("an element that answers a press itself sees the link as it was", () => {
  const { press } = pageWith('<a href="?entry=lamp">Lamp</a>');
  let seen: string | null | undefined;
  document.querySelector("a")?.addEventListener("click", (event) => {
    seen = document.querySelector("a")?.getAttribute("href");
    event.preventDefault();
  });
  press();
  expect(seen).toBe("?entry=lamp");
});
