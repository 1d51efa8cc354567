import { expect, test } from "vitest";
import { pieces } from "./heading-breaks.js";

test.each([
  ["INTERPOL's network I-24/7 reached all", ["INTERPOL's network ", "I-24/7", " reached all"]],
  ["from 32,999 in 1995–96 to 2006–07", ["from 32,999 in ", "1995–96", " to ", "2006–07", ""]],
  ["9-1-1 served half", ["", "9-1-1", " served half"]],
  ["Crime-scene profiles, 2000 to 2025", ["Crime-scene profiles, 2000 to 2025"]],
])("%s is broken at its spaces and at dashes between letters alone", (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});
