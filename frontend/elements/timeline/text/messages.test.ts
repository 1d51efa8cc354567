import { describe, expect, test } from "vitest";
import { declaredMessages, englishMessages } from "../../../shared/document/testing.js";
import { wording } from "./messages.js";

const { declared } = declaredMessages(new URL(".", import.meta.url));
const english = englishMessages("timeline.");

test("every message the timeline uses is in the English file", () => {
  // Other parts of the Timeline view keep their texts under the same prefix.
  expect(declared).not.toEqual([]);
  expect(Object.keys(english)).toEqual(expect.arrayContaining(declared));
});

describe("wording", () => {
  const source = { language: "en", messages: english };

  test("chooses the form and writes the number in the language's way", () => {
    expect(wording(source, "lane", { count: 1 })).toBe("1 entry");
    expect(wording(source, "lane", { count: 12_345 })).toBe("12,345 entries");
  });

  test("leaves years, which are texts, without separators", () => {
    expect(wording(source, "nothingAfter", { year: "10000" })).toBe("Nothing after 10000.");
  });
});
