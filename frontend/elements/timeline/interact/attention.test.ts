import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Attention, REST_MS } from "./attention.js";

let attention: Attention;
let told = 0;

beforeEach(() => {
  vi.useFakeTimers();
  told = 0;
  attention = new Attention(() => {
    told++;
  });
});

afterEach(() => {
  vi.useRealTimers();
});

function rest(): void {
  vi.advanceTimersByTime(REST_MS);
}

function restOn(entry: number | undefined): void {
  attention.point(entry);
  rest();
}

function shown(focused?: number): number | undefined {
  return attention.wanted(focused)?.entry;
}

describe("a pointer", () => {
  test("that rests on an entry has its card, and one that passes over has none", () => {
    attention.point(3);
    vi.advanceTimersByTime(REST_MS - 1);
    attention.point(4);
    vi.advanceTimersByTime(REST_MS - 1);
    expect(shown()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(attention.wanted(undefined)).toEqual({ entry: 4, stays: false });
    expect(told).toBe(1);
  });

  test("may move about on the entry while it rests", () => {
    attention.point(3);
    vi.advanceTimersByTime(REST_MS - 1);
    attention.point(3);
    vi.advanceTimersByTime(1);
    expect(shown()).toBe(3);
  });

  test("may travel into the card, over nothing or over another entry, and stay there", () => {
    restOn(3);
    attention.point(undefined);
    vi.advanceTimersByTime(REST_MS - 1);
    attention.point(7);
    attention.enterCard();
    vi.advanceTimersByTime(10 * REST_MS);
    expect(shown()).toBe(3);
    restOn(undefined);
    expect(shown()).toBeUndefined();
  });

  test("that was put off by Escape has no card of the same entry until it has been elsewhere", () => {
    restOn(3);
    attention.dismiss(undefined);
    expect(shown()).toBeUndefined();
    restOn(3);
    expect(shown()).toBeUndefined();
    restOn(undefined);
    restOn(3);
    expect(shown()).toBe(3);
  });

  test("under which the window has moved has a card only once it has come to rest again", () => {
    restOn(3);
    attention.forget();
    expect(shown()).toBeUndefined();
    restOn(3);
    expect(shown()).toBe(3);
  });
});

test("the focus has its card at once, and not again after Escape until it comes back", () => {
  expect(shown(5)).toBe(5);
  attention.dismiss(5);
  expect(shown(5)).toBeUndefined();
  expect(shown(6)).toBe(6);
  expect(shown(5)).toBe(5);
});

test("the pointer's card goes before that of the focus, and a long press before both", () => {
  restOn(3);
  expect(shown(5)).toBe(3);
  attention.keep(8);
  expect(attention.wanted(5)).toEqual({ entry: 8, stays: true });
  attention.keep(undefined);
  expect(shown(5)).toBe(3);
});
