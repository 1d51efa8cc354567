import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Choice, ExhibitDocument } from "../document/exhibit-document.js";
import { madeUpSearchTexts, madeUpTimeline } from "../testing/made-up-documents.js";
import { dayOf } from "../time/calendar.js";
import { createQueryEngine } from "./query-engine.js";

const WHOLE = madeUpTimeline();

function find(search: string, loadTexts = vi.fn(() => Promise.resolve(madeUpSearchTexts()))) {
  return createQueryEngine(WHOLE, loadTexts).find(new URLSearchParams(search));
}

test("without parameters the answer is the whole document", async () => {
  expect(await find("")).toEqual(WHOLE);
  expect(await find("lang=en&v=0&unknown=1&theme=none&thread=none&from=nonsense&q=%20")).toEqual(WHOLE);
});

test("filters need no texts; the first search loads them, the next one has them", async () => {
  const loadTexts = vi.fn(() => Promise.resolve(madeUpSearchTexts()));
  const engine = createQueryEngine(WHOLE, loadTexts);
  await engine.find(new URLSearchParams("theme=signals&country=GB"));
  expect(loadTexts).not.toHaveBeenCalled();
  await engine.find(new URLSearchParams("q=lamp"));
  await engine.find(new URLSearchParams("q=lens"));
  expect(loadTexts).toHaveBeenCalledTimes(1);
});

test("a search whose texts can't be had fails, and the next one asks for them anew", async () => {
  const loadTexts = vi.fn<() => Promise<ReturnType<typeof madeUpSearchTexts>>>();
  loadTexts.mockRejectedValueOnce(new Error("no answer")).mockResolvedValue(madeUpSearchTexts());
  const engine = createQueryEngine(WHOLE, loadTexts);
  await expect(engine.find(new URLSearchParams("q=lamp"))).rejects.toThrow("no answer");
  expect((await engine.find(new URLSearchParams("q=lamp"))).count).toBeGreaterThan(0);
});

test("entries that the texts lack are not found", async () => {
  const texts = madeUpSearchTexts();
  const [first, ...others] = (await find("q=lamp")).ranking;
  const without = texts.id.map((id) => (id === first ? "gone" : id));
  const found = await find(
    "q=lamp",
    vi.fn(() => Promise.resolve({ ...texts, id: without })),
  );
  expect(found.ranking).toEqual(others.length < 19 ? others : expect.arrayContaining(others));
  expect(found.columns.id).not.toContain(first);
});

describe("any filters find what a plain reading of the rules finds", () => {
  interface Asked {
    readonly theme: readonly string[];
    readonly kind: readonly string[];
    readonly country: readonly string[];
    readonly source: readonly string[];
    readonly disputed: readonly string[];
    readonly thread: readonly string[];
    readonly from: readonly string[];
    readonly to: readonly string[];
  }

  const { columns } = WHOLE;
  const links = WHOLE.links ?? { from: [], to: [] };
  const themeIds = WHOLE.themes.map(({ id }) => id);
  const kindIds = WHOLE.kinds.map(({ id }) => id);
  const countryIds = WHOLE.countries.map(({ id }) => id);

  const FIRST_DAYS: Partial<Record<string, number>> = {
    "1900": dayOf(1900),
    "1923-04~": dayOf(1923, 4),
    "195X": dayOf(1950),
    "1995-03-01": dayOf(1995, 3, 1),
  };
  const LAST_DAYS: Partial<Record<string, number>> = {
    "1927?": dayOf(1928) - 1,
    "1995-03-01": dayOf(1995, 3, 1),
    "2003-01": dayOf(2003, 2) - 1,
  };

  const some = (ids: readonly string[], most = 3): fc.Arbitrary<string[]> =>
    fc.oneof(fc.constant<string[]>([]), fc.subarray([...ids], { maxLength: most }));
  const anything: fc.Arbitrary<Asked> = fc.record({
    theme: some(themeIds),
    kind: some(kindIds),
    country: some([...countryIds, "ZZ"]),
    source: some(WHOLE.sourceKinds),
    disputed: some(["yes", "no"], 1),
    thread: some(columns.id, 1),
    from: some(Object.keys(FIRST_DAYS), 1),
    to: some(Object.keys(LAST_DAYS), 1),
  });

  const answer = (asked: Asked): Promise<ExhibitDocument> =>
    find(
      new URLSearchParams(
        Object.entries(asked).flatMap(([name, values]: [string, readonly string[]]) =>
          values.map((value) => [name, value]),
        ),
      ).toString(),
    );

  function leadsTo(cause: number, effect: number, past: readonly number[] = []): boolean {
    return (
      cause === effect ||
      links.from.some(
        (from, link) =>
          from === cause && !past.includes(cause) && leadsTo(links.to[link], effect, [...past, cause]),
      )
    );
  }

  const isAmong = (chosen: readonly string[], id: string | null): boolean =>
    chosen.length === 0 || (id !== null && chosen.includes(id));

  function plainly(asked: Asked): string[] {
    const first = FIRST_DAYS[asked.from[0]] ?? -Infinity;
    const last = LAST_DAYS[asked.to[0]] ?? Infinity;
    const hasWindow = first <= last;
    return columns.id.filter(
      (_, row) =>
        isAmong(asked.theme, themeIds[columns.theme[row]]) &&
        isAmong(asked.kind, kindIds[columns.kind[row]]) &&
        isAmong(asked.country, columns.country[row]) &&
        (asked.source.length === 0 ||
          columns.sourceKinds[row].some((kind) => asked.source.includes(WHOLE.sourceKinds[kind]))) &&
        (asked.disputed[0] !== "yes" || WHOLE.disputed?.includes(row) === true) &&
        asked.thread
          .map((id) => columns.id.indexOf(id))
          .every((thread) => leadsTo(row, thread) || leadsTo(thread, row)) &&
        (!hasWindow ||
          ((columns.latest[row] ?? Infinity) >= first && (columns.earliest[row] ?? -Infinity) <= last)),
    );
  }

  test("entries, and each with its own columns", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (asked) => {
        const found = await answer(asked);
        expect(found.columns.id).toEqual(plainly(asked));
        expect(found.count).toBe(found.columns.id.length);
        expect(found.columns.title).toEqual(
          found.columns.id.map((id) => columns.title[columns.id.indexOf(id)]),
        );
      }),
    );
  });

  test("the count of a choice is what it alone would find in its dimension", async () => {
    const countsOf = (choices: readonly Choice[]): number[] => choices.map(({ count }) => count);
    await fc.assert(
      fc.asyncProperty(anything, async (asked) => {
        const found = await answer(asked);
        const alone = (change: (id: string) => Partial<Asked>, ids: readonly string[]): number[] =>
          ids.map((id) => plainly({ ...asked, ...change(id) }).length);
        expect(countsOf(found.themes)).toEqual(alone((id) => ({ theme: [id] }), themeIds));
        expect(countsOf(found.kinds)).toEqual(alone((id) => ({ kind: [id] }), kindIds));
        expect(countsOf(found.countries)).toEqual(alone((id) => ({ country: [id] }), countryIds));
      }),
    );
  });

  test("links are those whose both ends are there", async () => {
    const named = (ids: readonly string[], { from, to } = links): string[] =>
      from.map((cause, link) => `${ids[cause]} > ${ids[to[link]]}`);
    await fc.assert(
      fc.asyncProperty(anything, async (asked) => {
        const found = await answer(asked);
        const isHere = (link: string): boolean =>
          link.split(" > ").every((id) => found.columns.id.includes(id));
        expect(named(found.columns.id, found.links)).toEqual(named(columns.id).filter(isHere));
      }),
    );
  });
});
