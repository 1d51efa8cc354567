import { expect, test } from "vitest";
import { placeOf, searchOf } from "./story-address.js";

const STEPS = 12;
const START = { page: 0, present: false, play: false, entry: "", blank: "" } as const;

test("an address without a query is the first step", () => {
  expect(placeOf("", STEPS)).toEqual(START);
});

test("step, end, presentation, play and open entry are read from the address", () => {
  expect(placeOf("?step=3&present&entry=emergency-999", STEPS)).toEqual({
    page: 2,
    present: true,
    play: false,
    entry: "emergency-999",
    blank: "",
  });
  expect(placeOf("step=end&play", STEPS)).toEqual({ ...START, page: 12, play: true });
});

test.each(["0", "-1", "x", "1e3", "", "3.5"])("step=%s is the first step", (step) => {
  expect(placeOf(`?step=${step}`, STEPS).page).toBe(0);
});

test("a step beyond the last is the last step", () => {
  expect(placeOf("?step=99", STEPS).page).toBe(11);
});

test("the address of a place says no more than is needed and keeps what isn't the story's", () => {
  expect(searchOf("?step=4&entry=a", START, STEPS)).toBe("");
  expect(searchOf("?lang=ar&step=4", { ...START, page: 5 }, STEPS)).toBe("?lang=ar&step=6");
  expect(searchOf("", { ...START, page: 2, present: true, play: true }, STEPS)).toBe("?step=3&present&play");
  expect(searchOf("?present", { ...START, page: 12, entry: "a" }, STEPS)).toBe("?step=end&entry=a");
});

test("the address of a place leads back to it", () => {
  for (const page of [0, 1, 11, 12]) {
    for (const blank of ["", "black", "white"] as const) {
      const place = { page, present: page > 1, play: page > 5, entry: page === 1 ? "a" : "", blank };
      expect(placeOf(searchOf("?lang=ar", place, STEPS), STEPS)).toEqual(place);
    }
  }
});

test("a blank screen stays blank when the page is loaded again", () => {
  expect(searchOf("?present", { ...START, present: true, blank: "black" }, STEPS)).toBe("?present&blank");
  expect(placeOf("?present&blank", STEPS).blank).toBe("black");
  expect(placeOf("?present&blank=white", STEPS).blank).toBe("white");
  expect(placeOf("?present&blank=javascript:1", STEPS).blank).toBe("black");
});
