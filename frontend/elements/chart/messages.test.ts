import { expect, test } from "vitest";
import { declaredMessages, englishMessages } from "../../shared/document/testing.js";

const { declared, unused } = declaredMessages(new URL(".", import.meta.url));

test("the words of the chart are those of the English message file", () => {
  expect([...declared].sort()).toEqual(Object.keys(englishMessages("chart.")).sort());
});

test("every word of the chart is used", () => {
  expect(unused).toEqual([]);
});
