import { expect, test } from "vitest";
import { LONGEST_PROBLEM, MOST_PROBLEMS, ProblemLog, withoutQuotes } from "./problems.js";

test("the same problem is counted, and its count is told in steps", () => {
  const log = new ProblemLog();
  const told = new Set<string>();
  for (let i = 0; i < 60; i++) {
    log.note("TypeError: no function");
    told.add(log.list()[0]);
  }
  expect([...told]).toEqual([
    "TypeError: no function",
    "TypeError: no function (2 times)",
    "TypeError: no function (3 times)",
    "TypeError: no function (3 times or more)",
    "TypeError: no function (5 times)",
    "TypeError: no function (5 times or more)",
    "TypeError: no function (10 times)",
    "TypeError: no function (10 times or more)",
    "TypeError: no function (20 times)",
    "TypeError: no function (20 times or more)",
    "TypeError: no function (50 times)",
    "TypeError: no function (50 times or more)",
  ]);
});

test("what is different each time fills no memory, and each problem is short", () => {
  const log = new ProblemLog();
  for (let i = 0; i < 3000; i++) {
    log.note(`Error ${i} ${"long ".repeat(200)}`);
  }
  expect(log.list()).toHaveLength(MOST_PROBLEMS);
  expect(log.list().at(-1)).toBe("Others (1000 times or more)");
  expect(log.list().every(({ length }) => length <= LONGEST_PROBLEM)).toBe(true);
});

test("what is over is told no more", () => {
  const log = new ProblemLog();
  log.note("No newer version");
  log.note("Another");
  log.end("No newer version");
  expect(log.list()).toEqual(["Another"]);
});

test.each([
  ['SyntaxError: Unexpected token "M", "Mrs Smith" is not valid JSON', "Mrs Smith"],
  ["DocumentUnavailableError: api/v1/search.json?q=my+name: 503", "my"],
  ["TypeError: Failed to parse ‘where I live’", "live"],
  ['Error: a quote that never ends: "my own', "own"],
  ["Error: two\nlines\u0000", "\n"],
])("%j tells nothing that somebody typed", (problem, typed) => {
  expect(withoutQuotes(problem)).not.toContain(typed);
  expect(withoutQuotes(problem)).toMatch(/^\w+Error|^Error/);
});
