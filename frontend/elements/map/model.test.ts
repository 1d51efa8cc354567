import { describe, expect, test } from "vitest";
import { classesOf, classOf } from "./classes.js";
import { bordersInWords, countInWords, describe as describeMap, notDrawnInWords } from "./describe.js";
import { readoutOf } from "./area-text.js";
import { fillOf, legendOf, unitOf } from "./legend.js";
import { countIn, modelOf, stateOf } from "./model.js";
import { nextYear } from "../../shared/year-player/year-clock.js";
import { madeUpMap } from "../../shared/testing/made-up-documents.js";
import { spellStatusIn, spellsOf } from "./spells.js";
import { mapOf, member, value } from "./testing.js";

const AUSTRIA = member("AT", "1923/1938", "1955/..");
const CZECHOSLOVAKIA = member("CZ SK", "1923/1938", "1945/1992");
const CZECHIA = member("CZ", "1993/..");
const PALAU = member("PW", "2023/..");
const MEMBERS = modelOf(mapOf([AUSTRIA, CZECHOSLOVAKIA, CZECHIA, PALAU]));

describe("spells", () => {
  test.each([
    [1922, "not yet"],
    [1923, "new"],
    [1938, "in"],
    [1939, "interrupted"],
    [1955, "again"],
    [2000, "in"],
  ])("in %i a member of 1923 to 1938 and since 1955 is %s", (year, status) => {
    expect(spellStatusIn(spellsOf(AUSTRIA), year)).toBe(status);
  });

  test("that have ended are not taken for interrupted", () => {
    expect(spellStatusIn(spellsOf(CZECHOSLOVAKIA), 2000)).toBe("ended");
  });
});

describe("a map of spells", () => {
  test.each([
    [1922, 0],
    [1923, 2],
    [1940, 0],
    [1992, 2],
    [2023, 3],
  ])("counts in %i each member once, however many areas it is drawn on: %i", (year, count) => {
    expect(countIn(MEMBERS, year)).toBe(count);
  });

  test("counts in each year of a century what its data say, and says that number", () => {
    const members = modelOf(madeUpMap("joined"));
    expect(members.years).toEqual([1923, 2023]);
    for (let year = 1923; year <= 2023; year++) {
      const isIn = (spell: { edtf: string } | string): boolean => {
        const [from, to] = (typeof spell === "string" ? spell : spell.edtf).split("/");
        return Number(from) <= year && (to === ".." || Number(to) >= year);
      };
      const count = members.source.values.filter(({ spells }) => spells?.some(isIn)).length;
      expect(countIn(members, year)).toBe(count);
      expect(countInWords(members, year)).toBe(`${count} members in ${year}`);
    }
  });

  test("has a slider from the first to the last year that it tells of", () => {
    expect(MEMBERS.years).toEqual([1923, 2023]);
  });

  test("shows on an area the state that it was part of in that year", () => {
    expect(stateOf(MEMBERS, "CZ", 1960).timedValue?.value).toBe(CZECHOSLOVAKIA);
    expect(stateOf(MEMBERS, "CZ", 1993)).toMatchObject({ kind: "new", timedValue: { value: CZECHIA } });
    expect(stateOf(MEMBERS, "SK", 2000).kind).toBe("past");
  });

  test("tells an interruption from never having been in, and both without colour", () => {
    const interrupted = stateOf(MEMBERS, "AT", 1945);
    const never = stateOf(MEMBERS, "KP", 1945);
    expect(fillOf(MEMBERS, interrupted)).toEqual({ kind: "dotted" });
    expect(fillOf(MEMBERS, never)).toEqual({ kind: "land" });
  });

  test("says of an area all its spells and how it stands in the year", () => {
    expect(readoutOf(MEMBERS, "Austria", stateOf(MEMBERS, "AT", 1945))).toMatchObject({
      subject: "Austria",
      value: "Member 1923 to 1938 and since 1955",
      status: ["1945: Member before, not in this year"],
      source: "Source: Archive, Yearbook",
    });
  });

  test("is described by its first and last year and by its interruptions", () => {
    expect(describeMap(MEMBERS)).toBe(
      "World: members. From 2 members in 1923 to 3 members in 2023. 2 of them were interrupted.",
    );
  });
});

describe("a map of amounts", () => {
  const sizes = modelOf(mapOf([value("CN", 20_000_000), value("US", 11_681_925), value("NZ", 145_512)]));

  test("tells no data from zero", () => {
    const model = modelOf(mapOf([value("FR", 0), value("DE", 3)]));
    expect(stateOf(model, "FR", 0).kind).toBe("level");
    expect(stateOf(model, "IT", 0).kind).toBe("no data");
    expect(fillOf(model, stateOf(model, "IT", 0))).toEqual({ kind: "hatched" });
    expect(readoutOf(model, "Italy", stateOf(model, "IT", 0)).value).toBe(
      "No data, which does not mean zero",
    );
  });

  test("says the highest, the lowest and that no data is not zero", () => {
    expect(describeMap(sizes)).toBe(
      "World: members. 3 values. Highest: China, 20 million. Lowest: New Zealand, 145,512. " +
        "Where there is no value there is no data, which does not mean zero.",
    );
  });

  test("has no slider", () => {
    expect(sizes.years).toBeUndefined();
  });
});

describe("classes", () => {
  test("are the values themselves where there are few", () => {
    expect(classesOf([1, 4, 2, 2, 3], undefined).map(({ from }) => from)).toEqual([1, 2, 3, 4]);
  });

  test("go by powers of ten where values differ by orders of magnitude", () => {
    const classes = classesOf(
      [145_512, 169_317, 400_000, 900_000, 4_898_074, 11_681_925, 20_000_000],
      undefined,
    );
    expect(classes.map(({ from }) => from)).toEqual([100_000, 300_000, 1_000_000, 3_000_000, 10_000_000]);
    expect(classOf(classes, 4_898_074)).toBe(3);
    expect(classOf(classes, 20_000_000)).toBe(4);
  });

  test("are at most five round steps otherwise", () => {
    const values = Array.from({ length: 40 }, (_, index) => 10 + index * 2);
    const classes = classesOf(values, undefined);
    expect(classes.length).toBeLessThanOrEqual(5);
    expect(classes.every(({ from }) => from % 10 === 0)).toBe(true);
  });

  test("grow darker step by step in the legend", () => {
    const model = modelOf(mapOf([value("A", 1), value("B", 2), value("C", 3), value("D", 4)]));
    const shares = legendOf(model).flatMap(({ fill }) => (fill.kind === "step" ? fill.share : []));
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(new Set(shares).size).toBe(4);
  });
});

test("a legend says what its steps count, and nothing more where the fills say it", () => {
  const amounts = mapOf([value("A", 1), value("B", 2)]);
  expect(unitOf(modelOf(amounts))).toBe(amounts.unit.text);
  expect(unitOf(MEMBERS)).toBe("");
});

test("a map of yes and no hatches what the source does not name", () => {
  const model = modelOf(
    mapOf([value("AT", 1), value("", 1, { name: { language: "en", text: "Fiume" } })], { quantity: "yes" }),
  );
  expect(stateOf(model, "AT", 0).kind).toBe("in");
  expect(stateOf(model, "DE", 0).kind).toBe("no data");
  expect(describeMap(model)).toContain("Not on the map: Fiume.");
});

describe("the year after one", () => {
  test("goes on year by year and ends at the last", () => {
    expect(nextYear(1923, 2023, false)).toBe(1924);
    expect(nextYear(2023, 2023, false)).toBeUndefined();
  });

  test("goes by decades where motion is unwelcome", () => {
    expect(nextYear(1923, 2023, true)).toBe(1930);
    expect(nextYear(2020, 2023, true)).toBe(2023);
  });
});

test.each(["states", "lamps", "share"])(
  "every value of %s lies in the class whose colour it has, and no class is empty",
  (id) => {
    const { classes, source } = modelOf(madeUpMap(id));
    const levels = source.values.map(({ value: amount }) => {
      const level = classOf(classes, amount);
      expect(amount).toBeGreaterThanOrEqual(classes[level].from);
      expect(amount).toBeLessThan(classes[level].below ?? Infinity);
      return level;
    });
    expect(classes.length).toBeLessThanOrEqual(5);
    expect(new Set(levels).size).toBe(classes.length);
  },
);

test("a value that the ground has no place for is named, with its own name or its area's", () => {
  const antarctica = value("AQ", 3, {
    areas: [{ code: "AQ", name: { language: "en", text: "Antarctica" } }],
  });
  const union = value("", 2, { name: { language: "en", text: "the old union" } });
  expect(notDrawnInWords(modelOf(mapOf([value("FR", 1), antarctica, union])))).toBe(
    "Not on the map: Antarctica, the old union.",
  );
});

test("a map of the world says whose borders it has, one of states has none to speak of", () => {
  expect(bordersInWords(modelOf(mapOf([value("FR", 1)])))).toContain("Natural Earth");
  expect(bordersInWords(modelOf(mapOf([value("US-CA", 1)], { ground: "us-states" })))).toBe("");
});
