import { beforeAll, describe, expect, test } from "vitest";
import { LEFT_OUT } from "./area-codes.js";
import { statesFrom, worldFrom, type Ground } from "./ground.js";
import { areaName } from "./area-names.js";
import { layOutGround, type PlacedArea } from "./layout.js";
import { centredOn, frameOf, WHOLE, type View } from "./view.js";
import { atlas } from "./testing.js";

let world: Ground;

beforeAll(() => {
  world = worldFrom(atlas("world-atlas/countries-50m.json"));
});

function find(areas: readonly PlacedArea[], code: string): PlacedArea {
  const area = areas.find((one) => one.code === code);
  if (!area) {
    throw new Error(`no area ${code}`);
  }
  return area;
}

describe("the coarse world of small maps", () => {
  const coarse = worldFrom(atlas("world-atlas/countries-110m.json"));

  test("knows its countries by the same codes, without Antarctica", () => {
    const codes = coarse.areas.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["FR", "CN", "US", "AU"]));
    expect(codes).not.toContain("AQ");
  });

  test("has no dots", () => {
    expect(layOutGround(coarse, 290, () => false).areas.filter(({ isSmall }) => isSmall)).toEqual([]);
  });
});

describe("the world", () => {
  test("has each area once, and no Antarctica", () => {
    const codes = world.areas.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain("AQ");
    expect(codes.length).toBeGreaterThan(230);
  });

  test("has every area of ISO 3166-1, and Kosovo, but for what is left out", () => {
    const codes = new Set(world.areas.flatMap(({ code }) => code ?? []));
    expect([...LEFT_OUT].filter((code) => codes.has(code))).toEqual([]);
    // 249 of the standard, as AreasTest has them, and one more.
    expect(codes.size + LEFT_OUT.size).toBe(250);
    for (const code of ["EH", "SJ", "BV", "UM", "PS", "TW", "XK"]) {
      expect(codes).toContain(code);
    }
  });

  test("has the shapes under the right codes", () => {
    for (const { code, name } of world.areas.filter((area) =>
      ["France", "Chad", "Austria", "Peru"].includes(area.name),
    )) {
      expect(areaName({ code, name: "" }, "en")).toBe(name);
    }
  });

  test("shows small states that have a value as dots, and no others", () => {
    const { areas } = layOutGround(world, 1000, (code) => ["VA", "SG", "TV", "FR"].includes(code));
    for (const code of ["VA", "SG", "TV"]) {
      expect(find(areas, code).isSmall).toBe(true);
    }
    expect(find(areas, "FR").isSmall).toBe(false);
    expect(areas.filter(({ isSmall }) => isSmall).length).toBe(3);
  });

  test("has the middle of a country in its largest piece", () => {
    const { areas, widthPx } = layOutGround(world, 1000, () => true);
    const [france, spain, germany] = ["FR", "ES", "DE"].map((code) => find(areas, code));
    expect(france.xPx).toBeGreaterThan(spain.xPx);
    expect(france.xPx).toBeLessThan(germany.xPx);
    expect(areas.every(({ xPx }) => xPx >= 0 && xPx <= widthPx)).toBe(true);
  });
});

describe("a part of the world", () => {
  const europe = centredOn({ xPx: 500, yPx: 110 }, 6, frameOf(1000, 480));

  test("has as shapes what is a dot on the whole", () => {
    const isDot = (view: View, code: string): boolean =>
      find(layOutGround(world, 1000, () => true, view).areas, code).isSmall;
    expect([isDot(WHOLE, "LU"), isDot(europe, "LU")]).toEqual([true, false]);
    expect(isDot(europe, "VA")).toBe(true);
  });

  test("is finer than the whole, and leaves out what lies far away", () => {
    const path = (view: View, code: string): string =>
      find(layOutGround(world, 1000, () => true, view).areas, code).d;
    expect(path(europe, "DK").length).toBeGreaterThan(path(WHOLE, "DK").length);
    expect(path(europe, "NZ")).toBe("");
  });
});

test("the United States have fifty states and the capital's district, within their frame", () => {
  const states = statesFrom(atlas("us-atlas/states-albers-10m.json"));
  expect(states.areas.length).toBe(51);
  const { areas, heightPx, widthPx } = layOutGround(states, 600, () => true);
  expect(find(areas, "US-CA").xPx).toBeLessThan(find(areas, "US-NY").xPx);
  expect(areas.every(({ xPx, yPx }) => xPx > 0 && xPx < widthPx && yPx > 0 && yPx < heightPx)).toBe(true);
});
