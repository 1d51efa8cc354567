import { expect, test } from "vitest";
import { declaredMessages, englishMessages } from "../../shared/document/testing.js";

const { declared, unused } = declaredMessages(new URL(".", import.meta.url));

test("the words of the map are those of the English message file", () => {
  expect([...declared].sort()).toEqual(Object.keys(englishMessages("map.")).sort());
});

test("every word of the map is used", () => {
  expect(unused).toEqual([]);
});
