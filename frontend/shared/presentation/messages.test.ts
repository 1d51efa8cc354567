import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, readCommand, readState } from "./messages.js";

test.each(["next", "previous", "first", "last", "blank", "play"])("%s is understood", (action) => {
  expect(readCommand({ do: action, more: "<b>" })).toEqual({ do: action });
});

test("a page to go to is a whole number of a page that can be", () => {
  expect(readCommand({ do: "go", page: 7 })).toEqual({ do: "go", page: 7 });
  for (const page of [-1, 1.5, 1000, NaN, "1", null, undefined]) {
    expect(readCommand({ do: "go", page })).toBeUndefined();
  }
});

test("a state has a page, a colour of the blank screen, and whether it plays", () => {
  expect(readState({ page: 2, blank: "white", play: true, more: 1 })).toEqual({
    page: 2,
    blank: "white",
    play: true,
  });
  expect(readState({ page: 2, blank: "red", play: true })).toBeUndefined();
  expect(readState({ page: 2, blank: "", play: "yes" })).toBeUndefined();
});

test("whatever else is said asks for nothing, shows nothing and breaks nothing", () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (said, text) => {
      const command = readCommand(said);
      expect(command === undefined || typeof command.do === "string").toBe(true);
      readState(said);
      readCommand(parse(text));
    }),
  );
});
