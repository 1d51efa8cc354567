/** Reads what `QueryFixtureTest` on the server's side writes: a browser by itself finds what the server finds. */
import { expect, test } from "vitest";
import type { Choice, ExhibitDocument } from "../document/exhibit-document.js";
import { madeUpSearchTexts, madeUpTimeline } from "../testing/made-up-documents.js";
import { createQueryEngine } from "./query-engine.js";
import fixture from "../../../src/test/resources/fixtures/queries.json" with { type: "json" };

const MARKED = 3;

const ENGINES = {
  en: createQueryEngine(madeUpTimeline("en"), () => Promise.resolve(madeUpSearchTexts("en"))),
  ar: createQueryEngine(madeUpTimeline("ar"), () => Promise.resolve(madeUpSearchTexts("ar"))),
};

test.each(fixture)("$query", async (expected) => {
  const parameters = new URLSearchParams(expected.query);
  const found = await ENGINES[parameters.get("lang") === "ar" ? "ar" : "en"].find(parameters);
  expect({
    query: expected.query,
    ids: found.columns.id,
    ranking: found.ranking,
    themes: countsOf(found.themes),
    kinds: countsOf(found.kinds),
    countries: countsOf(found.countries),
    marked: found.ranking.slice(0, MARKED).flatMap((id) => marked(found, id)),
  }).toEqual(expected);
});

function countsOf(choices: readonly Choice[]): number[] {
  return choices.map(({ count }) => count);
}

/** A highlight's text with brackets around what is marked. */
function marked({ highlights }: ExhibitDocument, id: string): string[] {
  const highlight = highlights[id];
  return highlight === undefined
    ? []
    : [
        highlight.ranges.reduceRight(
          (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
          highlight.text,
        ),
      ];
}
