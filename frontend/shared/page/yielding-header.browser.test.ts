/** The header gives its room to what is read. */
import { expect, onTestFinished, test } from "vitest";
import { open } from "../testing/page.js";
import { elementEvent } from "./element-events.js";
import { letHeaderYield } from "./yielding-header.js";

function openReading(): { readonly list: HTMLElement; readonly isAway: () => boolean } {
  open(`<header class="bl-header"><a href="#">Home</a></header>
    <div id="list" style="height: 300px; overflow: auto"><div style="height: 4000px">Long</div></div>`);
  const ending = new AbortController();
  onTestFinished(() => {
    ending.abort();
    document.documentElement.removeAttribute("data-header-away");
  });
  letHeaderYield(ending.signal);
  const list = document.querySelector<HTMLElement>("#list");
  if (list === null) {
    throw new Error("no list");
  }
  return { list, isAway: () => document.documentElement.hasAttribute("data-header-away") };
}

test("it goes while one scrolls on, and comes back on the way up and at the beginning", async () => {
  const { list, isAway } = openReading();
  expect(isAway()).toBe(false);
  list.scrollTop = 400;
  await expect.poll(isAway).toBe(true);
  list.scrollTop = 340;
  await expect.poll(isAway).toBe(false);
  list.scrollTop = 900;
  await expect.poll(isAway).toBe(true);
  list.scrollTop = 0;
  await expect.poll(isAway).toBe(false);
});

test("room that the header itself has given away is no scrolling back", async () => {
  const { list, isAway } = openReading();
  list.scrollTop = 3700;
  await expect.poll(isAway).toBe(true);
  // The box grows, so the browser scrolls what it holds back to its end.
  const scrolled = new Promise((resolve) => {
    list.addEventListener("scroll", resolve, { once: true });
  });
  list.style.height = "400px";
  await scrolled;
  expect(isAway()).toBe(true);
});

test("an article in an element's own tree, and time that runs down, count as well", () => {
  const { list, isAway } = openReading();
  const scroll = (topPx: number): void => {
    list.dispatchEvent(elementEvent("bl-scroll", { topPx, heightPx: 300 }));
  };
  scroll(100);
  expect(isAway()).toBe(true);
  scroll(40);
  expect(isAway()).toBe(false);
  list.dispatchEvent(elementEvent("bl-travel", { later: true }));
  expect(isAway()).toBe(true);
  list.dispatchEvent(elementEvent("bl-travel", { later: false }));
  expect(isAway()).toBe(false);
});

test("it goes when a visitor asks to see a whole thread", () => {
  const { list, isAway } = openReading();
  list.dispatchEvent(elementEvent("bl-thread", { id: "first-lamp" }));
  expect(isAway()).toBe(true);
});
