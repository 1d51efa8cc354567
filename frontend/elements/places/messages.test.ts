import { expect, test } from "vitest";
import { declaredMessages, englishMessages } from "../../shared/document/testing.js";

const { declared, unused } = declaredMessages(new URL(".", import.meta.url));

test("the words of the map of places are its own of the English message file, and some that all maps share", () => {
  const own = Object.keys(englishMessages("glance.map."));
  const shared = Object.keys(englishMessages("map."));
  expect(declared).toEqual(expect.arrayContaining(own));
  expect([...own, ...shared]).toEqual(expect.arrayContaining(declared));
});

test("every word of the map of places is used", () => {
  expect(unused).toEqual([]);
});
