import { expect, test } from "vitest";
import { isolated } from "./isolate.js";

test.each([
  ["Radio cars…", false, "Radio cars…"],
  ["سيارات الشرطة…", false, "\u2068سيارات الشرطة…\u2069"],
  ["999: מכוניות…", false, "\u2068999: מכוניות…\u2069"],
  ["سيارات الشرطة…", true, "سيارات الشرطة…"],
  ["Radio cars…", true, "\u2068Radio cars…\u2069"],
  ["1923", true, "1923"],
  ["", true, ""],
])(
  "%j is isolated where the text around runs the other way (from right to left: %s)",
  (text, isAroundRtl, expected) => {
    expect(isolated(text, isAroundRtl)).toBe(expected);
  },
);
