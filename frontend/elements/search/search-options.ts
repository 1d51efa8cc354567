/** What the list below the search field offers for an answer, in order. Pure. */
import type { SearchAnswer, SearchGroupKind, SearchHit } from "../../shared/document/search-answer.js";

/** One line of the list that can be chosen. */
export type SearchOption =
  | { readonly kind: "hit"; readonly group: SearchGroupKind; readonly hit: SearchHit }
  /** Filters by the words. */
  | { readonly kind: "all"; readonly count: number }
  /** Filters by the words, beside the filters in force. */
  | { readonly kind: "within" }
  /** Filters by the words alone. */
  | { readonly kind: "unfiltered"; readonly count: number }
  /** Takes all filters away. */
  | { readonly kind: "clear" }
  /** Searches for other words. */
  | { readonly kind: "instead"; readonly text: string }
  | { readonly kind: "browse"; readonly address: string };

/** Lines that belong together. */
export interface SearchSection {
  /** The group that its heading names; absent for what follows from the search as a whole. */
  readonly group?: SearchGroupKind;
  /** How many the group has, those that are not listed too. */
  readonly total: number;
  readonly options: readonly SearchOption[];
}

/** @param isFiltered - whether filters are in force, which the search does not heed */
export function sectionsOf(answer: SearchAnswer, isFiltered: boolean): SearchSection[] {
  const groups = answer.groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ kind, total, hits }): SearchSection => ({
      group: kind,
      total,
      options: hits.map((hit) => ({ kind: "hit", group: kind, hit })),
    }));
  const ways = groups.length > 0 ? showing(entriesFound(answer), isFiltered) : waysOn(answer, isFiltered);
  return ways.length > 0 ? [...groups, { total: ways.length, options: ways }] : groups;
}

/** How many entries were found. */
export function entriesFound({ groups }: SearchAnswer): number {
  return groups.find(({ kind }) => kind === "entries")?.total ?? 0;
}

/** How much was found at all. */
export function totalFound({ groups }: SearchAnswer): number {
  return groups.reduce((sum, { total }) => sum + total, 0);
}

function showing(count: number, isFiltered: boolean): SearchOption[] {
  if (count === 0) {
    return [];
  }
  return isFiltered ? [{ kind: "within" }, { kind: "unfiltered", count }] : [{ kind: "all", count }];
}

/** Where a visitor can go who found nothing. */
function waysOn({ near, stories }: SearchAnswer, isFiltered: boolean): SearchOption[] {
  return [
    ...near.map((text): SearchOption => ({ kind: "instead", text })),
    ...(isFiltered ? [{ kind: "clear" } as const] : []),
    ...(stories === undefined ? [] : [{ kind: "browse", address: stories } as const]),
  ];
}
