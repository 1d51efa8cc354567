/**
 * The documents of the exhibit that is made up for tests (`src/test/exhibit`), as the server answers them. A test in
 * Node and a test in a browser read them alike. No part of an element imports this module.
 */
import type { ExhibitDocument } from "../document/exhibit-document.js";
import type { GlanceDocument } from "../document/glance-document.js";
import type { MapDocument } from "../document/map-document.js";
import type { SearchTexts } from "../document/search-texts.js";
import type { SeriesDocument, SeriesList } from "../document/series-document.js";
import type { WelcomeDocument } from "../document/welcome-document.js";

/** Without `messages`: `DocumentFixturesTest` on the server's side keeps these files as they are answered. */
const DOCUMENTS: Partial<Record<string, object>> = import.meta.glob<object>(
  "../../../src/test/resources/fixtures/documents/**/*.json",
  { eager: true, import: "default" },
);

const [properties] = Object.values(
  import.meta.glob<string>("../../../src/main/resources/messages/messages.properties", {
    eager: true,
    query: "?raw",
    import: "default",
  }),
);

const WORDS: readonly (readonly [key: string, words: string])[] = properties
  .split("\n")
  .filter((line) => /^[\w.]+=/.test(line))
  .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);

/** The series whose documents there are. */
export const MADE_UP_SERIES: readonly string[] = idsIn("series");

/** The maps whose documents there are. */
export const MADE_UP_MAPS: readonly string[] = idsIn("maps");

export function madeUpTimeline(language: "en" | "ar" = "en"): ExhibitDocument {
  return read(language === "en" ? "timeline" : `timeline.${language}`, "timeline.") as ExhibitDocument;
}

/** The texts that are searched. */
export function madeUpSearchTexts(language: "en" | "ar" = "en"): SearchTexts {
  return read(language === "en" ? "search" : `search.${language}`, "search.") as SearchTexts;
}

/** What a visitor who comes for the first time is told. */
export function madeUpWelcome(language: "en" | "ar" = "en"): WelcomeDocument {
  return read(language === "en" ? "welcome" : `welcome.${language}`, "welcome.") as WelcomeDocument;
}

export function madeUpGlance(): GlanceDocument {
  return read("glance", "map.", "glance.map.") as GlanceDocument;
}

/** @throws Error where there is no such series */
export function madeUpSeries(id: string): SeriesDocument {
  return read(`series/${id}`, "chart.") as SeriesDocument;
}

/** What series there are. */
export function madeUpSeriesList(): SeriesList {
  return read("series") as SeriesList;
}

/** @throws Error where there is no such map */
export function madeUpMap(id: string): MapDocument {
  return read(`maps/${id}`, "map.") as MapDocument;
}

/** Words of the interface whose keys begin alike, by the rest of the key. */
export function interfaceWords(prefix: string): Record<string, string> {
  return Object.fromEntries(
    WORDS.filter(([key]) => key.startsWith(prefix)).map(([key, words]) => [key.slice(prefix.length), words]),
  );
}

function idsIn(folder: string): string[] {
  return Object.keys(DOCUMENTS)
    .filter((path) => path.includes(`/documents/${folder}/`))
    .map((path) => path.replace(/^.*\/(.*)\.json$/, "$1"));
}

function read(name: string, ...wordsPrefixes: readonly string[]): object {
  const document = DOCUMENTS[`../../../src/test/resources/fixtures/documents/${name}.json`];
  if (!document) throw new Error(`The made-up exhibit has no document ${name}.`);
  const messages = Object.assign({}, ...wordsPrefixes.map(interfaceWords)) as Record<string, string>;
  return { ...structuredClone(document), messages };
}
