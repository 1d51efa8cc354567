import { expect, test } from "vitest";
import type { GlanceCountry } from "../../shared/document/glance-document.js";
import { worldFrom } from "../../shared/geography/ground.js";
import { layOutGround } from "../../shared/geography/layout.js";
import { atlas } from "../../shared/geography/testing.js";
import { centredOn, frameOf } from "../../shared/geography/view.js";
import { discNear, discsOf, countryPlacesOf, layOutDiscs } from "./discs.js";

function country(code: string, ...years: number[]): GlanceCountry {
  return { code, name: code, language: "en", entries: years.length, years };
}

const countries = [
  country("US", 1921, 1930, 1950, 1990),
  country("FR", 1923),
  country("ZZ", 1930),
  country("MC", 1914),
];
const codes = countries.map(({ code }) => code);
const ground = layOutGround(worldFrom(atlas("world-atlas/countries-50m.json")), 1000, (code) =>
  codes.includes(code),
);
const spots = countryPlacesOf(countries, ground);
const whole = layOutDiscs(spots, 1000);

test("each country of the atlas stands at its place, however small it is", () => {
  expect(spots.map(({ code }) => code)).toEqual(["US", "FR", "MC"]);
  const [us, fr, mc] = spots;
  expect(us.xPx).toBeLessThan(fr.xPx);
  expect(Math.hypot(fr.xPx - mc.xPx, fr.yPx - mc.yPx)).toBeLessThan(40);
});

test("only what has begun by the year is drawn", () => {
  expect(discsOf(whole, 1922).map(({ place: spot, count }) => [spot.code, count])).toEqual([
    ["US", 1],
    ["MC", 1],
  ]);
});

test("areas are as the numbers, on one scale for every year", () => {
  const radius = (year: number): number => discsOf(whole, year)[0].radiusPx;
  expect(radius(2000) / radius(1922)).toBeCloseTo(2);
});

test("small discs lie above large ones", () => {
  const radii = discsOf(whole, 2000).map(({ radiusPx }) => radiusPx);
  expect(radii).toEqual([...radii].sort((a, b) => b - a));
});

test("discs that would lie on each other stand apart, in the same places in every year", () => {
  const place = (year: number, code: string): { x: number; y: number } => {
    const { xPx: x, yPx: y } = discsOf(whole, year).find(({ place: spot }) => spot.code === code) ?? spots[0];
    return { x, y };
  };
  const [fr, mc] = [place(2000, "FR"), place(2000, "MC")];
  expect(Math.hypot(fr.x - mc.x, fr.y - mc.y)).toBeGreaterThan(20);
  expect(place(1930, "FR")).toEqual(fr);
  expect(place(1915, "MC")).toEqual(mc);
});

test("where a part of the map is seen large, every disc is large enough for a finger", () => {
  const view = centredOn(spots[1], 12, frameOf(330, 160));
  for (const { radiusPx } of discsOf(layOutDiscs(spots, 330, view), 2000)) {
    expect(2 * radiusPx).toBeGreaterThanOrEqual(24);
  }
});

test("a press within 14 px means the nearest disc, a finger's within 22, and one in the sea none", () => {
  const discs = discsOf(whole, 2000);
  const mc = discs.find(({ place: spot }) => spot.code === "MC") ?? discs[0];
  expect(discNear(discs, mc.xPx + 13, mc.yPx + 1)?.place.code).toBe("MC");
  expect(discNear(discs, 5, 5)).toBeUndefined();
  const small = { ...discs[0], radiusPx: 4 };
  expect(discNear([small], small.xPx + 21, small.yPx)).toBeUndefined();
  expect(discNear([small], small.xPx + 21, small.yPx, true)?.place).toBe(small.place);
});
