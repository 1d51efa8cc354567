import { expect, it } from "vitest";
import { QUANTITIES, usedOf, type Quantity, type Readings } from "./readings.ts";
import { readingsTable, verdicts, type Faults } from "./verdict.ts";

const FINE: Faults = { errors: [], restarts: 0 };

/** Eight hours, in which one quantity rises. */
function soak(rising: Quantity, perHour: number): readonly Readings[] {
  return Array.from({ length: 48 }, (_, place) => {
    const hour = place / 6;
    const values = Object.fromEntries(QUANTITIES.map((each) => [each, 100])) as Record<Quantity, number>;
    return { hour, visits: place, values: { ...values, [rising]: 100 + perHour * hour } };
  });
}

function missed(readings: readonly Readings[], faults = FINE): readonly string[] {
  return verdicts(readings, faults)
    .filter(({ met }) => !met)
    .map(({ what }) => what);
}

it("finds nothing where nothing rises", () => {
  expect(missed(soak("nodes", 0))).toEqual([]);
});

it("finds a heap that would fill in a month, also where it has hardly grown", () => {
  expect(missed(soak("browserHeap", 200_000))).toEqual(["Browser, heap: the slope drawn out to 30 days"]);
  expect(missed(soak("browserHeap", 2_000_000))).toEqual([
    "Browser, heap: growth",
    "Browser, heap: the slope drawn out to 30 days",
  ]);
  expect(missed(soak("serverHeap", 200_000))).toEqual(["Server, heap: the slope drawn out to 30 days"]);
});

it.each(["nodes", "listeners", "documents", "browserFiles", "serverFiles", "connections"] as const)(
  "finds one more of %s an hour",
  (quantity) => {
    expect(missed(soak(quantity, 1))).toHaveLength(1);
  },
);

it("finds errors, restarts and a server that is too large", () => {
  expect(missed(soak("nodes", 0), { errors: ["TypeError"], restarts: 1 })).toEqual([
    "Errors of the page",
    "Server or browser started again",
  ]);
  expect(missed(soak("serverMemory", 40_000_000))).toEqual(["Server, memory: at the end"]);
});

it("leaves the first quarter out", () => {
  const warm = soak("nodes", 0).map((reading) =>
    reading.hour < 1.5 ? { ...reading, values: { ...reading.values, nodes: 5 * reading.hour } } : reading,
  );
  expect(missed(warm)).toEqual([]);
  expect(readingsTable(warm).rows.find(([name]) => name === "Browser, nodes")?.[1]).toBe("100");
});

it("sums the generations of a heap, as each collector tells of them", () => {
  expect(
    usedOf(`4711:
 DefNew     total 25856K, used 1024K [0x1, 0x2, 0x3)
  eden space 23040K,  50% used [0x1, 0x2, 0x3)
 Tenured    total 65536K, used 2048K [0x1, 0x2, 0x3)
 Metaspace       used 90000K, committed 91000K, reserved 1179648K
  class space    used 10000K, committed 10500K, reserved 1048576K`),
  ).toBe(3072 * 1024);
  expect(usedOf(" garbage-first heap   total reserved 61K, committed 39K, used 10K [0x1, 0x2)")).toBe(
    10 * 1024,
  );
});
