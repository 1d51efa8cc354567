import { expect, test } from "vitest";
import { TimeShare } from "./time-share.js";

test("what took long is not done again until its pauses are over", () => {
  const share = new TimeShare(3);
  expect(share.isDue(0)).toBe(true);
  share.took(0, 10);
  expect(share.isDue(39)).toBe(false);
  expect(share.isDue(40)).toBe(true);
});

test("what takes no time is always due", () => {
  const share = new TimeShare(15);
  share.took(5, 5);
  expect(share.isDue(5)).toBe(true);
});
