/**
 * Filters and searches the exhibit in the browser. The answers are those that the server gives at
 * `/api/v1/timeline.json` for the same parameters: `src/test/resources/fixtures/queries.json` holds both to it.
 *
 * Filters need the whole document alone and are answered at once. Words need the texts of `/api/v1/search.json`, which
 * are loaded with the first search.
 */
import type { Columns, ExhibitDocument, Links } from "../document/exhibit-document.js";
import type { SearchTexts } from "../document/search-texts.js";
import { filter, type Filtered } from "./filter.js";
import { readQuery } from "./query.js";
import { startSearch, type Search } from "./search.js";

/** Answers queries over one exhibit in one language. */
export interface QueryEngine {
  /**
   * @param parameters - those of `timeline.json`; `lang` and `v` are not read
   * @throws whatever `loadTexts` throws, where the query has words; the next search asks for the texts anew
   */
  find(parameters: URLSearchParams): Promise<ExhibitDocument>;
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
  let starting: Promise<Search> | undefined;
  const search = (): Promise<Search> => {
    starting ??= loadTexts()
      .then((texts) => startSearch(texts, whole.columns))
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
      const find = await search();
      const found = await find(query.text, unsearched.rows, LONGEST_RANKING);
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
