import { expect, test } from "vitest";
import { declaredWords, englishWords } from "../../shared/document/testing.js";

const { declared, unused } = declaredWords(new URL(".", import.meta.url));

test("the words of the map are those of the English message file", () => {
  expect([...declared].sort()).toEqual(Object.keys(englishWords("map.")).sort());
});

test("every word of the map is used", () => {
  expect(unused).toEqual([]);
});
