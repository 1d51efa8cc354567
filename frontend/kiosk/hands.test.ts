import { expect, test } from "vitest";
import { Hands } from "./hands.js";

const SIDE = 1920;
const at = (x: number, y = 0) => ({ x, y });

test("two fingers of one hand are heard, a third is not until it comes anew", () => {
  const hands = new Hands();
  expect(hands.press(1, at(100), SIDE)).toBe(true);
  expect(hands.press(2, at(300), SIDE)).toBe(true);
  expect(hands.press(3, at(200), SIDE)).toBe(false);
  hands.release(2);
  expect(hands.hears(3)).toBe(false);
  hands.release(3);
  expect(hands.press(3, at(200), SIDE)).toBe(true);
});

test("a second hand is not heard, measured from where the first finger is now", () => {
  const hands = new Hands();
  hands.press(1, at(0), SIDE);
  expect(hands.press(2, at(900), SIDE)).toBe(false);
  hands.release(2);
  hands.move(1, at(400));
  expect(hands.press(2, at(900), SIDE)).toBe(true);
});

test("a thing on the glass takes no finger's place", () => {
  const hands = new Hands();
  hands.press(1, at(1900), SIDE);
  hands.ignore(1);
  expect(hands.hears(1)).toBe(false);
  expect(hands.press(2, at(100), SIDE)).toBe(true);
  expect(hands.press(3, at(200), SIDE)).toBe(true);
});

test("what is not pressed is heard: a mouse that moves", () => {
  expect(new Hands().hears(7)).toBe(true);
});
