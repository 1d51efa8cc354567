import { expect, test } from "vitest";
import { declaredWords, englishWords } from "../../shared/document/testing.js";

const { declared, unused } = declaredWords(new URL(".", import.meta.url));

test("the words of the chart are those of the English message file", () => {
  expect([...declared].sort()).toEqual(Object.keys(englishWords("chart.")).sort());
});

test("every word of the chart is used", () => {
  expect(unused).toEqual([]);
});
