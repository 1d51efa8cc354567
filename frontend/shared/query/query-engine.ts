/**
 * Filters and searches the exhibit in the browser. The answers are those that the server gives at
 * `/api/v1/timeline.json` and `/api/v1/search` for the same parameters: `queries.json` and `searches.json` in
 * `src/test/resources/fixtures` hold both to it.
 *
 * Filters need the whole document alone and are answered at once. Words need the texts of `/api/v1/search.json`, which
 * are loaded with the first search.
 */
import { withParameters } from "../address/query.js";
import type { Columns, ExhibitDocument, Links } from "../document/exhibit-document.js";
import type { PlaceFilter, SearchAnswer, SearchGroup, SearchHit } from "../document/search-answer.js";
import type { SearchTexts } from "../document/search-texts.js";
import { filter, type Filtered } from "./filter.js";
import type { FoundGroup } from "./group-search.js";
import { readQuery } from "./query.js";
import { startSearch, type Search } from "./search.js";

/** Answers queries over one exhibit in one language. */
export interface QueryEngine {
  /**
   * @param parameters - those of `timeline.json`; `lang` and `v` are not read
   * @throws whatever `loadTexts` throws, where the query has words; the next search asks for the texts anew
   */
  find(parameters: URLSearchParams): Promise<ExhibitDocument>;
  /**
   * Searches the whole exhibit, in groups.
   *
   * @param parameters - of these the words are read, and the language for addresses
   * @throws whatever `loadTexts` throws; the next search asks for the texts anew
   */
  search(parameters: URLSearchParams): Promise<SearchAnswer>;
}

interface Started {
  readonly texts: SearchTexts;
  readonly search: Search;
}

/** At most so many matches are ranked and get a highlight. */
const LONGEST_RANKING = 20;

/**
 * @param whole - the exhibit without filters, in the language in which queries are answered
 * @param loadTexts - loads the texts of the same version and language
 */
export function createQueryEngine(
  whole: ExhibitDocument,
  loadTexts: () => Promise<SearchTexts>,
): QueryEngine {
  let starting: Promise<Started> | undefined;
  const start = (): Promise<Started> => {
    starting ??= loadTexts()
      .then((texts) => ({ texts, search: startSearch(texts, whole.columns) }))
      .catch((failure: unknown) => {
        starting = undefined;
        throw failure;
      });
    return starting;
  };
  return {
    async find(parameters) {
      const query = readQuery(parameters, whole);
      const unsearched = filter(whole, query, () => true);
      const thread = query.thread === undefined ? undefined : threadName(whole, query.thread);
      if (query.text === "") {
        return { ...part(whole, unsearched), thread, ranking: [], highlights: {} };
      }
      const { search } = await start();
      const found = await search.entries(query.text, unsearched.rows, LONGEST_RANKING);
      // The text has only punctuation: it is ignored, and what remains is ranked by time.
      if (found === undefined) {
        const ranking = unsearched.rows.slice(0, LONGEST_RANKING).map((row) => whole.columns.id[row]);
        return { ...part(whole, unsearched), thread, ranking, highlights: {} };
      }
      return {
        ...part(
          whole,
          filter(whole, query, (row) => found.scores[row] > 0),
        ),
        thread,
        ranking: found.best.map(({ row }) => whole.columns.id[row]),
        highlights: Object.fromEntries(
          found.best.map(({ row, highlight }) => [whole.columns.id[row], highlight]),
        ),
      };
    },
    async search(parameters) {
      const { text } = readQuery(parameters, whole);
      const { texts, search } = await start();
      const { groups, ...found } = await search.groups(text);
      const { version, language, direction } = whole;
      const { messages, stories } = texts;
      return {
        ...{ version, language, direction, text },
        groups: groups.map((group) => groupOf(group, whole, texts, parameters.get("lang"))),
        ...found,
        ...(stories !== undefined && { stories }),
        messages,
      };
    },
  };
}

/**
 * A group with all that a visitor is shown of its hits.
 *
 * @param language - asked for; null for the exhibit's first
 */
function groupOf(
  found: FoundGroup,
  whole: ExhibitDocument,
  texts: SearchTexts,
  language: string | null,
): SearchGroup {
  const { kind, total, best } = found;
  const hits = best.map(({ at, highlight }) => ({
    ...(kind === "entries" ? entryHit(whole, at, language) : subjectHit(texts, at)),
    highlight,
  }));
  return { kind, total, hits };
}

function entryHit(
  whole: ExhibitDocument,
  row: number,
  language: string | null,
): Omit<SearchHit, "highlight"> {
  const { columns, phraseLanguage } = whole;
  const id = columns.id[row];
  return {
    id,
    address: `entry/${encodeURIComponent(id)}${withParameters("", { lang: language })}`,
    title: columns.title[row],
    titleLanguage: columns.titleLanguage[row],
    note: { text: columns.phrase[row], language: phraseLanguage },
  };
}

function subjectHit({ subjects }: SearchTexts, at: number): Omit<SearchHit, "highlight"> {
  const id = subjects.id[at];
  const country = subjects.country[at];
  const title = subjects.title[at];
  const place: PlaceFilter | null = country === null ? null : { country, text: id === country ? "" : title };
  return {
    id,
    address: subjects.address[at],
    title,
    titleLanguage: subjects.titleLanguage[at],
    ...(place && { place }),
  };
}

/** The document with some of its rows alone. */
function part(whole: ExhibitDocument, { rows, ...choices }: Filtered): ExhibitDocument {
  const columns = Object.fromEntries(
    Object.entries(whole.columns).map(([name, column]: [string, readonly unknown[]]) => [
      name,
      rows.map((row) => column[row]),
    ]),
  ) as unknown as Columns;
  return {
    ...whole,
    ...choices,
    count: rows.length,
    columns,
    links: whole.links && linksAmong(whole.links, rows),
    disputed: whole.disputed && placesAmong(whole.disputed, rows),
  };
}

function placesAmong(wanted: readonly number[], rows: readonly number[]): number[] {
  const all = new Set(wanted);
  return rows.flatMap((row, place) => (all.has(row) ? [place] : []));
}

function linksAmong({ from, to }: Links, rows: readonly number[]): Links {
  const places = new Map(rows.map((row, place) => [row, place]));
  const kept = from.map((_, link) => link).filter((link) => places.has(from[link]) && places.has(to[link]));
  const placesOf = (ends: readonly number[]): number[] => kept.map((link) => places.get(ends[link]) ?? 0);
  return { from: placesOf(from), to: placesOf(to) };
}

function threadName({ columns }: ExhibitDocument, row: number): ExhibitDocument["thread"] {
  return { id: columns.id[row], title: columns.title[row], language: columns.titleLanguage[row] };
}
