import { expect, test } from "vitest";
import { Lessons } from "./lessons.js";

function storage(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

test("each sign is explained three times, then the next", () => {
  const lessons = new Lessons(storage());
  const taken = Array.from({ length: 7 }, () => lessons.take(["signRing", "signGlow"]));
  expect(taken).toEqual([
    ...Array<string>(3).fill("signRing"),
    ...Array<string>(3).fill("signGlow"),
    undefined,
  ]);
});

test("what a visitor knows outlives the page", () => {
  const kept = storage();
  const before = new Lessons(kept);
  before.take(["signBar"]);
  before.take(["signBar"]);
  const after = new Lessons(kept);
  expect([after.take(["signBar"]), after.take(["signBar"])]).toEqual(["signBar", undefined]);
});

test("two that count in one storage know of each other", () => {
  const kept = storage();
  const [one, other] = [new Lessons(kept), new Lessons(kept)];
  const taken = [one, other, one, other, one].map((each) => each.take(["signArc", "signBreak"]));
  expect(taken).toEqual(["signArc", "signArc", "signArc", "signBreak", "signBreak"]);
});

test.each(["{", "null", "3", '{"signBar":"often"}', '{"signBar":-1.5}'])(
  "a storage that holds %s is as good as none",
  (text) => {
    expect(new Lessons(storage(text)).take(["signBar"])).toBe("signBar");
  },
);

test("without a storage, or with a full one, signs are explained all the same", () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(new Lessons(full).take(["signBar"])).toBe("signBar");
  expect(new Lessons(undefined).take([])).toBeUndefined();
});
