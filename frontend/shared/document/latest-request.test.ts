import { expect, test } from "vitest";
import { LatestQuestion } from "./latest-request.js";

test("only the newest question's answer counts, in whatever order the answers come", () => {
  const questions = new LatestQuestion();
  const first = questions.ask();
  const second = questions.ask();
  expect([first(), second()]).toEqual([false, true]);
});

test("the same question asked again overtakes itself", () => {
  const questions = new LatestQuestion();
  const first = questions.ask();
  expect(first()).toBe(true);
  questions.ask();
  expect(first()).toBe(false);
});

test("after cancel() no answer counts", () => {
  const questions = new LatestQuestion();
  const asked = questions.ask();
  questions.cancel();
  expect(asked()).toBe(false);
});
