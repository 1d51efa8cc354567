/** Reads what `SearchFixtureTest` on the server's side writes: a browser by itself finds what the server finds. */
import { expect, test } from "vitest";
import { interfaceWords, madeUpSearchTexts, madeUpTimeline } from "../testing/made-up-documents.js";
import { createQueryEngine } from "./query-engine.js";
import fixture from "../../../src/test/resources/fixtures/searches.json" with { type: "json" };

const ENGINES = {
  en: createQueryEngine(madeUpTimeline("en"), () => Promise.resolve(madeUpSearchTexts("en"))),
  ar: createQueryEngine(madeUpTimeline("ar"), () => Promise.resolve(madeUpSearchTexts("ar"))),
};

test.each(fixture)("$query", async ({ query, answer }) => {
  const parameters = new URLSearchParams(query);
  const found = await ENGINES[parameters.get("lang") === "ar" ? "ar" : "en"].search(parameters);
  expect(found).toEqual({ ...answer, version: "0", messages: interfaceWords("search.") });
});
