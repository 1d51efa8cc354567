import { describe, expect, test } from "vitest";
import { buildModel } from "../model/model.js";
import { documentOf, onDay } from "../testing/documents.js";
import { TypeAhead } from "./type-ahead.js";

const titles = ["Radio", "“Émile” the robot", "Radar", "Emergency call", "radio again", "3D scans"];
const model = buildModel(documentOf(titles.map((title, day) => onDay(day, { title }))));

/** Where typing the letters leads, one after the other, with a pause between each two of them. */
function typing(letters: string, pauseMs: number, focused?: number): (number | undefined)[] {
  const typed = new TypeAhead();
  let at = focused;
  return Array.from(letters, (letter, index) => {
    const found = typed.find(model, at, letter, index * pauseMs);
    at = found ?? at;
    return found;
  });
}

describe("TypeAhead.find", () => {
  test("leads to the next entry in time whose title starts with the letter, and on when typed again", () => {
    expect(typing("rrrr", 100)).toEqual([0, 2, 4, 0]);
  });

  test("takes letters in quick succession for the beginning of a title", () => {
    expect(typing("rada", 100)).toEqual([0, 0, 0, 2]);
  });

  test("begins anew after a pause", () => {
    expect(typing("re", 2_000)).toEqual([0, 1]);
  });

  test("overlooks case, accents and quotation marks", () => {
    expect(typing("Em", 100)).toEqual([1, 1]);
    expect(typing("3", 100)).toEqual([5]);
  });

  test("finds nothing where no title starts so", () => {
    expect(typing("x", 100, 3)).toEqual([undefined]);
  });
});
