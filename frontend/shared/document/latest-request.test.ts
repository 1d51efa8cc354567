import { expect, test } from "vitest";
import { LatestRequest } from "./latest-request.js";

test("only the newest question's answer counts, in whatever order the answers come", () => {
  const questions = new LatestRequest();
  const first = questions.begin();
  const second = questions.begin();
  expect([first(), second()]).toEqual([false, true]);
});

test("the same question asked again overtakes itself", () => {
  const questions = new LatestRequest();
  const first = questions.begin();
  expect(first()).toBe(true);
  questions.begin();
  expect(first()).toBe(false);
});

test("after cancel() no answer counts", () => {
  const questions = new LatestRequest();
  const asked = questions.begin();
  questions.cancel();
  expect(asked()).toBe(false);
});
