import { expect, test } from "vitest";
import { declaredWords, englishWords } from "../../shared/document/testing.js";

const { declared, unused } = declaredWords(new URL(".", import.meta.url));

test("the words of the map of places are its own of the English message file, and some that all maps share", () => {
  const own = Object.keys(englishWords("glance.map."));
  const shared = Object.keys(englishWords("map."));
  expect(declared).toEqual(expect.arrayContaining(own));
  expect([...own, ...shared]).toEqual(expect.arrayContaining(declared));
});

test("every word of the map of places is used", () => {
  expect(unused).toEqual([]);
});
