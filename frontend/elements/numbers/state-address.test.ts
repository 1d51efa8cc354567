import { describe, expect, test } from "vitest";
import { stateAddress, stateOf } from "./state-address.js";

describe("the address of a graphic's state", () => {
  test("takes a year, and going back leads to the page as it was found", () => {
    expect(stateAddress("", { year: "1960" })).toEqual({ search: "?year=1960", keepsHistory: true });
  });

  test("forgets the years that were tried on the way", () => {
    expect(stateAddress("?year=1960", { year: "1961" })).toEqual({
      search: "?year=1961",
      keepsHistory: false,
    });
  });

  test("keeps what else it says", () => {
    expect(stateAddress("?lang=fr&from=2004", { to: "2010" })?.search).toBe("?lang=fr&from=2004&to=2010");
  });

  test("takes a part of the time as one step", () => {
    expect(stateAddress("?scale=log", { from: "2004", to: "2010" })).toEqual({
      search: "?scale=log&from=2004&to=2010",
      keepsHistory: true,
    });
    expect(stateAddress("?from=2004&to=2010", { from: "2005", to: null })).toEqual({
      search: "?from=2005",
      keepsHistory: false,
    });
  });

  test("says nothing of what needs no saying", () => {
    expect(stateAddress("?from=2004", { from: null })).toEqual({ search: "", keepsHistory: false });
  });

  test("stays where it says so already", () => {
    expect(stateAddress("?scale=log", { scale: "log" })).toBeUndefined();
    expect(stateAddress("?scale=log", { from: null })).toBeUndefined();
  });
});

describe("the state of a graphic in an address", () => {
  test("is what the address says, each end of the time with its day", () => {
    expect(stateOf("?scale=log&from=1970&to=1970-01-02&year=-5&lang=fr")).toEqual({
      scale: "log",
      from: { edtf: "1970", day: 0 },
      to: { edtf: "1970-01-02", day: 1 },
      year: "-5",
    });
  });

  test("is nothing where the address says nothing that makes sense", () => {
    const nothing = { scale: undefined, from: undefined, to: undefined, year: undefined };
    expect(stateOf("")).toEqual(nothing);
    expect(stateOf("?from=yesterday&to=&year=19x")).toEqual(nothing);
    expect(stateOf("?from=1980&to=1970")).toEqual(nothing);
  });
});
