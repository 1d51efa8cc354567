import { describe, expect, test } from "vitest";
import { verdicts, worst } from "./bars.ts";
import { chartSvg } from "./chart.ts";
import { reportPage } from "./page.ts";
import { quantity } from "./quantities.ts";
import { resultsJson } from "./record.ts";
import { consoleTable, markdownTable, replaceBetweenMarkers } from "./table.ts";
import { shortTimelineTable, timelineTable } from "./tables.ts";
import { machineLine } from "./words.ts";
import { figures, ours, resultsOf, SMOOTH } from "./testing.ts";

const SLOW = { p50: 16.7, p95: 40, max: 80 };
const GIVEN_UP = { system: "Peer <x>", ours: false, entries: 10_000, givenUp: "not ready in 120 s" };

describe("verdicts", () => {
  test("judge only what was measured", () => {
    expect(verdicts(resultsOf({}))).toEqual([]);
    expect(verdicts(resultsOf({ timeline: [GIVEN_UP] }))).toEqual([]);
  });

  test("meet a bar at its very limit and miss it beyond", () => {
    const ready = (readyMs: number): boolean | undefined =>
      verdicts(resultsOf({ timeline: [ours(300, { readyMs })] })).find(({ what }) =>
        what.includes("usable alone"),
      )?.met;
    expect([ready(600), ready(601)]).toEqual([true, false]);
  });

  test("take the worst of the three movements", () => {
    const timeline = [ours(10_000, { frames: { zoomIn: SMOOTH, drag: SLOW, zoomOut: SMOOTH } })];
    const missed = verdicts(resultsOf({ timeline })).filter(({ met }) => !met);
    expect(missed.map(({ measured }) => measured)).toEqual(["40.0 ms", "80.0 ms"]);
  });

  test("miss the bar with a movement that did not end", () => {
    expect(worst(figures({ frames: { zoomIn: SMOOTH } }), "p95")).toBe(Infinity);
  });

  test("tell bar and figure in the same unit", () => {
    const layout = [
      { entries: 10_000, runs: 9, buildMs: 1, firstMs: 1, passMs: { p50: 1, p95: 2.5, max: 3 } },
    ];
    expect(verdicts(resultsOf({ layout }))).toEqual([
      expect.objectContaining({ bar: "at most 2.00 ms", measured: "2.50 ms", met: false }),
    ]);
  });
});

test("quantity tells each kind as people do", () => {
  expect(quantity(1234, "s")).toBe("1.23 s");
  expect(quantity(16.666, "ms")).toBe("16.7 ms");
  expect(quantity(149_600, "kB")).toBe("150 kB");
  expect(quantity(12_345, "perSecond")).toBe("12,345/s");
});

describe("tables", () => {
  test("consoleTable aligns columns, figures to the right", () => {
    const table = {
      title: "T",
      head: ["n", "who"],
      rows: [
        ["1", "a"],
        ["1,000", "long name"],
      ],
    };
    expect(consoleTable(table).split("\n")).toEqual([
      "T",
      "────────────────",
      "    n  who",
      "────────────────",
      "    1  a",
      "1,000  long name",
      "",
    ]);
  });

  test("markdownTable escapes what would end a cell", () => {
    expect(markdownTable({ title: "", head: ["a|b"], rows: [["c"]] })).toBe("| a\\|b |\n|---|\n| c |");
  });

  test("timelineTable says why a system has no figures", () => {
    const [row] = timelineTable([GIVEN_UP]).rows;
    expect(row).toContain("not ready in 120 s");
    expect(row).toHaveLength(timelineTable([]).head.length);
  });

  test("timelineTable marks the movement that was given up", () => {
    const [row] = timelineTable([ours(300, { frames: { zoomIn: SMOOTH } })]).rows;
    expect(row.filter((cell) => cell === "gave up")).toHaveLength(2);
  });

  test("shortTimelineTable leaves the smallest size out", () => {
    expect(shortTimelineTable([ours(300), ours(10_000), GIVEN_UP]).rows.map(([entries]) => entries)).toEqual([
      "10,000",
      "10,000",
    ]);
  });
});

describe("replaceBetweenMarkers", () => {
  test("leaves everything else alone, as often as it is done", () => {
    const text = "before\n<!-- x -->\nold\n<!-- /x -->\nafter\n";
    const once = replaceBetweenMarkers(text, "x", "new\n");
    expect(once).toBe("before\n<!-- x -->\nnew\n<!-- /x -->\nafter\n");
    expect(replaceBetweenMarkers(once, "x", "new")).toBe(once);
  });

  test("names the marker that a document lacks", () => {
    expect(() => replaceBetweenMarkers("text", "x", "new")).toThrow("<!-- x -->");
  });
});

describe("the page", () => {
  const page = reportPage(resultsOf({ timeline: [ours(300), ours(10_000), GIVEN_UP] }));

  test("escapes what systems are called and tells who was given up", () => {
    expect(page).toContain("Peer &#60;x&#62; at 10,000: not ready in 120 s");
    expect(page).not.toContain("<x>");
  });

  test("asks nothing of any other address", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(page).not.toContain("url(");
  });
});

test("chartSvg puts ten times the entries one step to the right and the larger value higher", () => {
  const points = [10, 100, 1000].map((x) => ({ x, y: x }));
  const svg = chartSvg({ title: "t", lines: [{ name: "a", ours: true, points }], format: String });
  const at = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(at[1][0] - at[0][0]).toBeCloseTo(at[2][0] - at[1][0], 0);
  expect(at[0][1]).toBeGreaterThan(at[2][1]);
});

test("machineLine names what the run used, and a busy machine", () => {
  const { machine } = resultsOf({});
  const busy = { ...machine, busy: true, loadBefore: 9 };
  expect(machineLine(resultsOf({ machine: busy }))).toContain("load before the run 9.0 (busy");
  const bare = Object.fromEntries(
    Object.entries(machine).filter(([key]) => !["browser", "java"].includes(key)),
  );
  expect(machineLine(resultsOf({ machine: bare as unknown as typeof machine }))).not.toMatch(/headless|Java/);
});

test("resultsJson keeps the figures and leaves the pictures to the page", () => {
  const json = resultsJson(resultsOf({ timeline: [ours(300)] }));
  expect(json).toContain('"readyMs": 400');
  expect(json).not.toContain("picture");
});
