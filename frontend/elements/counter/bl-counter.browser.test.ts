import { expect, test, vi } from "vitest";
import { interfaceWords } from "../../shared/testing/made-up-documents.js";
import { translate } from "../../shared/testing/translate.js";
import { open, stopClock, textWithin, wish, within } from "../../shared/testing/page.js";
import "./bl-counter.js";
import type { CounterElement } from "./counter-element.js";

const A_DAY = 20_000_000;
const HOUR_MS = 3_600_000;

async function openCounter(): Promise<CounterElement> {
  open(`<bl-counter per-day="${A_DAY}" label="questions"></bl-counter>`);
  const counter = document.querySelector("bl-counter") as CounterElement;
  counter.messages = interfaceWords("counter.");
  await counter.updateComplete;
  return counter;
}

async function count(counter: CounterElement): Promise<number> {
  await counter.updateComplete;
  return Number(textWithin(counter, "[role=timer]").replaceAll(",", ""));
}

async function after(counter: CounterElement, ms: number): Promise<number> {
  await vi.advanceTimersByTimeAsync(ms);
  return count(counter);
}

test("the number runs, stands still when paused, and runs on from there", async () => {
  stopClock();
  const counter = await openCounter();
  const atFirst = await after(counter, 1000);
  expect(atFirst).toBeGreaterThan(100);
  within(counter, "button").click();
  expect(await after(counter, 60_000)).toBe(atFirst);
  within(counter, "button").click();
  expect(await after(counter, 1000)).toBeGreaterThan(atFirst);
  expect(await count(counter)).toBeLessThan(3 * atFirst);
});

test("no screen reader is told of each change", async () => {
  const counter = await openCounter();
  expect(counter.shadowRoot?.querySelector("[aria-live]")).toBeNull();
  expect(textWithin(counter, "[role=timer]")).not.toBe("");
});

test("after the device slept, the number is right at once", async () => {
  stopClock();
  const counter = await openCounter();
  await after(counter, 1000);
  // Asleep, no timer runs and the page's own clock stands, but the day goes on.
  vi.setSystemTime(Date.now() + HOUR_MS);
  expect(await after(counter, 100)).toBeGreaterThan(A_DAY / 24);
});

test("with little motion it says that the number is renewed seldom", async () => {
  await wish({ "prefers-reduced-motion": "reduce" });
  stopClock();
  const counter = await openCounter();
  expect(textWithin(counter, ".still")).toContain("renewed every ten seconds");
  expect(await after(counter, 9000)).toBe(0);
  expect(await after(counter, 1000)).toBeGreaterThan(0);
});

test("translated by the browser, it goes on", async () => {
  stopClock();
  const counter = await openCounter();
  const atFirst = await after(counter, 1000);
  translate(document.body);
  expect(await after(counter, 1000)).toBeGreaterThan(atFirst);
  within(counter, "button").click();
  await counter.updateComplete;
  expect(textWithin(counter, "button")).toBe("Run on");
});
