import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkGraph, linksToDraw, MOST_ARCS, threadOf, type LinkGraph } from "./links.js";

/** Radio and printer led to the computer, that to a network and to something far off; the last is unlinked. */
const [RADIO, PRINTER, COMPUTER, NETWORK, FAR, ALONE] = [0, 1, 2, 3, 4, 5];
const GRAPH = graph([RADIO, COMPUTER], [PRINTER, COMPUTER], [COMPUTER, NETWORK], [COMPUTER, FAR]);
const COUNT = 6;

function graph(...links: readonly (readonly [number, number])[]): LinkGraph {
  return linkGraph({ from: links.map(([from]) => from), to: links.map(([, to]) => to) }, 1_000);
}

describe("linkGraph", () => {
  test("answers causes and effects in order of time, each once", () => {
    const links = graph([0, 3], [0, 2], [1, 2], [0, 3]);
    expect(links.after(0)).toEqual([2, 3]);
    expect(links.before(2)).toEqual([0, 1]);
    expect(links.after(3)).toEqual([]);
  });

  test("leaves out links to what is no entry, and of an entry to itself", () => {
    const links = linkGraph({ from: [0, 0, 1, -1, 0.5], to: [9, 1, 1, 0] }, 2);
    expect(links.after(0)).toEqual([1]);
    expect(links.after(1)).toEqual([]);
  });

  test("is empty for a document that names none", () => {
    expect(linkGraph(undefined, 5).after(0)).toEqual([]);
  });
});

describe("threadOf", () => {
  test("is all that led to an entry, the entry, and all that it led to", () => {
    expect(threadOf(GRAPH, COMPUTER)).toEqual([RADIO, PRINTER, COMPUTER, NETWORK, FAR]);
    expect(threadOf(GRAPH, RADIO)).toEqual([RADIO, COMPUTER, NETWORK, FAR]);
    expect(threadOf(GRAPH, ALONE)).toEqual([ALONE]);
  });

  test("ends in a circle, too", () => {
    expect(threadOf(graph([0, 1], [1, 2], [2, 0]), 1)).toEqual([0, 1, 2]);
  });
});

describe("linksToDraw", () => {
  test("tells the selected entry's own links from the next ones", () => {
    expect(linksToDraw(GRAPH, COUNT, NETWORK, false)).toEqual([
      { from: COMPUTER, to: NETWORK, near: true },
      { from: RADIO, to: COMPUTER, near: false },
      { from: PRINTER, to: COMPUTER, near: false },
    ]);
  });

  test("stops at the next step but one, unless the whole thread is in view", () => {
    const line = graph([0, 1], [1, 2], [2, 3], [3, 4]);
    expect(linksToDraw(line, 5, 0, false).map(({ to }) => to)).toEqual([1, 2]);
    expect(linksToDraw(line, 5, 0, true)).toHaveLength(4);
  });

  test("is empty with nothing selected, and everything in the view of a thread", () => {
    expect(linksToDraw(GRAPH, COUNT, undefined, false)).toEqual([]);
    expect(linksToDraw(GRAPH, COUNT, undefined, true)).toHaveLength(4);
    expect(linksToDraw(GRAPH, COUNT, ALONE, true).some(({ near }) => near)).toBe(false);
  });

  test("names each link once and never more than can be drawn, the nearest first", () => {
    const links = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 300 });
    fc.assert(
      fc.property(links, fc.nat(40), fc.boolean(), (pairs, selected, whole) => {
        const drawn = linksToDraw(graph(...pairs), 41, selected, whole);
        expect(drawn.length).toBeLessThanOrEqual(MOST_ARCS);
        expect(new Set(drawn.map(({ from, to }) => `${from} ${to}`)).size).toBe(drawn.length);
        const firstFar = drawn.findIndex(({ near }) => !near);
        expect(firstFar < 0 || drawn.slice(firstFar).every(({ near }) => !near)).toBe(true);
      }),
    );
  });
});
