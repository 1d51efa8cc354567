import { expect, test } from "vitest";
import { LatestRequest } from "./latest-request.js";

test("only the newest request's answer counts, in whatever order the answers come", () => {
  const requests = new LatestRequest();
  const first = requests.begin();
  const second = requests.begin();
  expect([first(), second()]).toEqual([false, true]);
});

test("the same request asked again overtakes itself", () => {
  const requests = new LatestRequest();
  const first = requests.begin();
  expect(first()).toBe(true);
  requests.begin();
  expect(first()).toBe(false);
});

test("after cancel() no answer counts", () => {
  const requests = new LatestRequest();
  const asked = requests.begin();
  requests.cancel();
  expect(asked()).toBe(false);
});
