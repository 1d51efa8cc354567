/** The graph of causes and effects between entries, by entry number. Pure. */
import type { Links } from "../../../shared/document/exhibit-document.js";

export interface LinkGraph {
  /** What an entry led to, in order of time. */
  after(entry: number): readonly number[];
  /** What led to an entry, in order of time. */
  before(entry: number): readonly number[];
}

const NONE: readonly number[] = [];

/** @param count entries there are; a link to any other is left out */
export function linkGraph(links: Links | undefined, count: number): LinkGraph {
  const after = new Map<number, number[]>();
  const before = new Map<number, number[]>();
  links?.from.forEach((cause, position) => {
    const effect = links.to[position];
    if (cause !== effect && isEntry(cause, count) && isEntry(effect, count)) {
      add(after, cause, effect);
      add(before, effect, cause);
    }
  });
  return {
    after: (entry) => after.get(entry) ?? NONE,
    before: (entry) => before.get(entry) ?? NONE,
  };
}

function isEntry(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count;
}

function add(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined) {
    map.set(key, [value]);
  } else if (!known.includes(value)) {
    known.push(value);
    known.sort((a, b) => a - b);
  }
}

/** The thread of an entry in order of time: all its causes and their causes, itself, and all its effects and theirs. */
export function threadOf(graph: LinkGraph, entry: number): number[] {
  const found = new Set<number>();
  follow(entry, (each) => graph.before(each), found);
  const later = new Set<number>();
  follow(entry, (each) => graph.after(each), later);
  later.forEach((each) => found.add(each));
  return [...found].sort((a, b) => a - b);
}

/** Depth-first search; visits each entry once, so that a circle in the data does no harm. */
function follow(start: number, next: (entry: number) => readonly number[], found: Set<number>): void {
  const open = [start];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    if (!found.has(entry)) {
      found.add(entry);
      open.push(...next(entry));
    }
  }
}

/** A link to draw. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** It begins or ends at the selected entry. */
  readonly near: boolean;
}

/** More arcs could not be told apart, and the graphic has a limit of nodes. */
export const MOST_ARCS = 60;

/**
 * Links so many steps away from the selected entry are drawn. More would cover labels; the view of the thread shows
 * them.
 */
const STEPS = 2;

/**
 * The links that are drawn, those of the selected entry first. In the view of a thread that is all links, else those up
 * to STEPS away from the selected entry.
 */
export function linksToDraw(
  graph: LinkGraph,
  count: number,
  selected: number | undefined,
  wholeThread: boolean,
): Link[] {
  const result = new Map<string, Link>();
  const add = (from: number, to: number): void => {
    if (result.size < MOST_ARCS) {
      result.set(`${from}/${to}`, { from, to, near: from === selected || to === selected });
    }
  };
  if (selected !== undefined) {
    spread(
      [selected],
      (entry) => graph.before(entry),
      (entry, cause) => {
        add(cause, entry);
      },
    );
    spread([selected], (entry) => graph.after(entry), add);
  }
  for (let entry = 0; wholeThread && entry < count && result.size < MOST_ARCS; entry++) {
    graph.after(entry).forEach((effect) => {
      add(entry, effect);
    });
  }
  return [...result.values()].sort((a, b) => Number(b.near) - Number(a.near));
}

/** The open entry and its thread, as far as arcs are drawn: they come before others, which step back. */
export interface Foreground {
  readonly selected: number | undefined;
  readonly links: readonly Link[];
  /** The open entry first, then those at the ends of the links. */
  readonly entries: ReadonlySet<number>;
}

export const NO_FOREGROUND: Foreground = { selected: undefined, links: [], entries: new Set() };

export function foregroundOf(
  graph: LinkGraph,
  count: number,
  selected: number | undefined,
  wholeThread: boolean,
): Foreground {
  const links = linksToDraw(graph, count, selected, wholeThread);
  const ends = links.flatMap(({ from, to }) => [from, to]);
  return { selected, links, entries: new Set(selected === undefined ? ends : [selected, ...ends]) };
}

/** Breadth-first search: where the limit is reached, the farthest links are those that are missing. */
function spread(
  start: readonly number[],
  next: (entry: number) => readonly number[],
  found: (entry: number, neighbour: number) => void,
): void {
  const visited = new Set(start);
  let ring = start;
  for (let links = 0, step = 0; step < STEPS && links < MOST_ARCS; step++) {
    const outer: number[] = [];
    for (const entry of ring) {
      for (const neighbour of next(entry)) {
        found(entry, neighbour);
        links++;
        if (!visited.has(neighbour)) {
          visited.add(neighbour);
          outer.push(neighbour);
        }
      }
    }
    ring = outer;
  }
}
