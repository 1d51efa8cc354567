/** The generated entries as the document that our server would send. */
import { readFileSync } from "node:fs";
import type { ExhibitDocument } from "../../frontend/shared/document/exhibit-document.ts";
import { firstDayOf, lastDayOf } from "./days.ts";
import { FIRST_YEAR, LAST_YEAR, type CalendarDate, type GeneratedEntry } from "./generate.ts";

/** What `data/timeline.json` gives to lanes and to the strip of eras. */
export interface ExhibitNames {
  readonly themes: readonly { readonly id: string; readonly name: { readonly en: string } }[];
  readonly eras: readonly {
    readonly id: string;
    readonly name: { readonly en: string };
    readonly span: string;
  }[];
}

export function readExhibitNames(file: string): ExhibitNames {
  return JSON.parse(readFileSync(file, "utf8")) as ExhibitNames;
}

/** The messages with the prefix `timeline.`, without it, from a `.properties` file. */
export function timelineMessages(properties: string): Record<string, string> {
  return Object.fromEntries(
    [...properties.matchAll(/^timeline\.([^=\s]+)\s*=\s*(.*)$/gm)].map(([, key, text]) => [key, text]),
  );
}

export function exhibitDocumentOf(
  entries: readonly GeneratedEntry[],
  { themes, eras }: ExhibitNames,
  messages: Readonly<Record<string, string>>,
): ExhibitDocument {
  return {
    version: "0",
    language: "en",
    direction: "ltr",
    title: "Benchmark",
    span: spanOf(`${FIRST_YEAR}/${LAST_YEAR}`),
    themes: themes.map(({ id, name }, theme) => ({
      id,
      name: name.en,
      language: "en",
      count: entries.filter((entry) => entry.theme === theme).length,
    })),
    kinds: [],
    countries: [],
    sourceKinds: [],
    eras: eras.map(({ id, name, span }) => ({ id, name: name.en, language: "en", ...spanOf(span) })),
    total: entries.length,
    count: entries.length,
    phraseLanguage: "en",
    columns: columnsOf(entries),
    ranking: [],
    highlights: {},
    messages,
  };
}

function columnsOf(entries: readonly GeneratedEntry[]): ExhibitDocument["columns"] {
  return {
    id: entries.map(({ id }) => id),
    date: entries.map(edtfOf),
    phrase: entries.map(phraseOf),
    earliest: entries.map(({ start }) => firstDayOf(start)),
    latest: entries.map(({ start, end }) => lastDayOf(end ?? start)),
    title: entries.map(({ title }) => title),
    titleLanguage: entries.map(() => "en"),
    theme: entries.map(({ theme }) => theme),
    kind: entries.map(() => -1),
    significance: entries.map(({ significance }) => significance),
    place: entries.map(() => null),
    placeLanguage: entries.map(() => null),
    country: entries.map(() => null),
    sourceKinds: entries.map(() => []),
  };
}

function spanOf(edtf: string): { edtf: string; earliest: number; latest: number } {
  const [first, last] = edtf.split("/").map(Number);
  return { edtf, earliest: firstDayOf({ year: first }), latest: lastDayOf({ year: last }) };
}

/** The date in EDTF. */
export function edtfOf({ start, end, approximate }: GeneratedEntry): string {
  const mark = approximate ? "~" : "";
  return end === undefined ? `${dateText(start)}${mark}` : `${dateText(start)}${mark}/${dateText(end)}`;
}

function dateText({ year, month, day }: CalendarDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function phraseOf({ start, end, approximate }: GeneratedEntry): string {
  const from = `${approximate ? "about " : ""}${dateText(start)}`;
  return end === undefined ? from : `${from} to ${dateText(end)}`;
}
