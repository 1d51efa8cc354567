import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./bl-staff.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setInterval", "clearInterval"] });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function shown(leaveAfter?: string): { left: () => number; told: () => number } {
  const staff = document.createElement("bl-staff");
  if (leaveAfter !== undefined) {
    staff.setAttribute("leave-after", leaveAfter);
  }
  let left = 0;
  let told = 0;
  staff.addEventListener("bl-leave", (event) => {
    event.preventDefault();
    left += 1;
  });
  staff.addEventListener("bl-input", () => {
    told += 1;
  });
  document.body.append(staff);
  return { left: () => left, told: () => told };
}

function touch(): void {
  dispatchEvent(new Event("pointerdown"));
}

test("a screen that nobody touches for its time is left, once", () => {
  const { left } = shown("180");
  vi.advanceTimersByTime(179_000);
  expect(left()).toBe(0);
  vi.advanceTimersByTime(600_000);
  expect(left()).toBe(1);
});

test("every input puts the leaving off", () => {
  const { left } = shown("180");
  for (const type of ["pointerdown", "keydown", "wheel", "touchmove"]) {
    vi.advanceTimersByTime(170_000);
    dispatchEvent(new Event(type));
  }
  expect(left()).toBe(0);
  vi.advanceTimersByTime(181_000);
  expect(left()).toBe(1);
});

test("elsewhere than on a kiosk the page stays", () => {
  const { left } = shown();
  vi.advanceTimersByTime(3_600_000);
  expect(left()).toBe(0);
});

test("the server is told that somebody is there, and not of each movement", () => {
  const { told } = shown();
  touch();
  touch();
  expect(told()).toBe(1);
  vi.advanceTimersByTime(20_000);
  touch();
  expect(told()).toBe(2);
});

test("a view that was taken away hears and leaves nothing", () => {
  const { left, told } = shown("180");
  document.body.replaceChildren();
  touch();
  vi.advanceTimersByTime(600_000);
  expect([left(), told()]).toEqual([0, 0]);
});
