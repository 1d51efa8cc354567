import fc from "fast-check";
import { expect, test } from "vitest";
import { asksForNothing, asksForWelcome, nextAddress, viewOf, withoutWelcome } from "./view-address.js";

test("opening an entry is a step to go back over, and keeps all else", () => {
  expect(nextAddress("?theme=mobility&from=1930", { kind: "select", id: "emergency-999" })).toEqual({
    search: "?theme=mobility&from=1930&entry=emergency-999",
    keepsHistory: true,
  });
});

test("closing the entry takes it out of the address", () => {
  expect(nextAddress("?entry=emergency-999", { kind: "select", id: null })?.search).toBe("");
});

test("a choice that the address holds already changes nothing", () => {
  expect(nextAddress("?entry=a", { kind: "select", id: "a" })).toBeUndefined();
  expect(nextAddress("", { kind: "select", id: null })).toBeUndefined();
});

test("moving the window is no step to go back over", () => {
  expect(nextAddress("?from=1923&to=2026", { kind: "window", from: "1930", to: "1939" })).toEqual({
    search: "?from=1930&to=1939",
    keepsHistory: false,
  });
});

test("a part of the time that was chosen at one press is a step to go back over", () => {
  expect(nextAddress("?welcome", { kind: "window", from: "1930", to: "1939", isStep: true })).toEqual({
    search: "?from=1930&to=1939",
    keepsHistory: true,
  });
});

test("each choice of a filter stands in the address", () => {
  const selection = {
    theme: ["mobility", "forensics"],
    kind: [],
    country: ["NO"],
    source: ["news", "primary"],
    disputed: true,
    text: "radio",
    thread: "",
  };
  expect(nextAddress("?kind=law&entry=a", { kind: "filter", selection })?.search).toBe(
    "?entry=a&theme=mobility&theme=forensics&country=NO&source=news&source=primary&disputed=yes&q=radio",
  );
});

test("words that are filtered by are a step to go back over, each time", () => {
  expect(nextAddress("", { kind: "search", text: "car" })).toEqual({ search: "?q=car", keepsHistory: true });
  expect(nextAddress("?q=car", { kind: "search", text: "" })).toEqual({ search: "", keepsHistory: true });
});

test("a place is shown with all of its entries, whatever was filtered and seen before", () => {
  const search = "?theme=law&thread=a&q=radio&from=1930&to=1939&entry=b&lang=fr";
  expect(nextAddress(search, { kind: "place", country: "NO", text: "" })).toEqual({
    search: "?entry=b&lang=fr&country=NO",
    keepsHistory: true,
  });
  expect(nextAddress(search, { kind: "place", country: "NO", text: "Oslo, Norway" })?.search).toBe(
    "?q=Oslo%2C+Norway&entry=b&lang=fr&country=NO",
  );
});

test("the address holds the series chosen, or that there is to be none", () => {
  expect(nextAddress("?entry=a", { kind: "series", id: "members" })).toEqual({
    search: "?entry=a&series=members",
    keepsHistory: true,
  });
  expect(nextAddress("?series=members", { kind: "series", id: null })?.search).toBe("?series=none");
  expect(nextAddress("?series=members", { kind: "series", id: "members" })).toBeUndefined();
});

test("a thread is shown whole, with the entry that is open", () => {
  expect(nextAddress("?from=1930&to=1939&entry=a&theme=law", { kind: "thread", id: "a" })).toEqual({
    search: "?entry=a&theme=law&thread=a",
    keepsHistory: true,
  });
});

test("a filter leaves a thread, and the window with it, or keeps both", () => {
  const selection = { theme: [], kind: [], country: [], source: [], disputed: false, text: "", thread: "" };
  const search = "?thread=a&from=1930&to=1939";
  expect(nextAddress(search, { kind: "filter", selection })?.search).toBe("");
  expect(
    nextAddress(search, { kind: "filter", selection: { ...selection, kind: ["law"], thread: "a" } })?.search,
  ).toBe("?thread=a&from=1930&to=1939&kind=law");
});

test("whatever a visitor does takes the welcome out of the address", () => {
  expect(nextAddress("?welcome&lang=fr", { kind: "welcome-end" })).toEqual({
    search: "?lang=fr",
    keepsHistory: false,
  });
  expect(nextAddress("?welcome", { kind: "window", from: "1930", to: "1939" })?.search).toBe(
    "?from=1930&to=1939",
  );
  expect(nextAddress("?lang=fr", { kind: "welcome-end" })).toBeUndefined();
});

test("an address asks for the welcome, for nothing, or for something", () => {
  expect(["", "?lang=fr", "?welcome", "?lang=fr&welcome="].map(asksForNothing)).toEqual(Array(4).fill(true));
  expect(["?from=1930", "?welcome&entry=a", "?x"].map(asksForNothing)).toEqual(Array(3).fill(false));
  expect(asksForWelcome("?lang=fr&welcome")).toBe(true);
  expect(asksForWelcome("?welcomed=1")).toBe(false);
  expect(withoutWelcome("?welcome&lang=fr")).toBe("?lang=fr");
});

test("everything that a view shows is read from its address", () => {
  const search =
    "?theme=law&theme=mobility&kind=patent&country=no&source=news&disputed=yes&thread=a&q=police++radio&from=1930&to=1939&entry=b&series=none&lang=fr";
  expect(viewOf(search)).toEqual({
    selection: {
      theme: ["law", "mobility"],
      kind: ["patent"],
      country: ["NO"],
      source: ["news"],
      disputed: true,
      thread: "a",
      text: "police radio",
    },
    from: "1930",
    to: "1939",
    entry: "b",
    series: "none",
  });
});

test("an address without a query shows the whole exhibit", () => {
  const nothing = { theme: [], kind: [], country: [], source: [], disputed: false, thread: "", text: "" };
  expect(viewOf("")).toEqual({ selection: nothing, from: "", to: "", entry: "", series: "" });
  expect(viewOf("?theme=&q=+&%%%=&&&").selection).toEqual(nothing);
});

test("no more of a text is read than the field takes", () => {
  expect(viewOf(`?q=${"x".repeat(9999)}`).selection.text).toHaveLength(200);
});

test("the address after a filter gives back the selection that was wanted", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 3 });
  const countries = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.record({
        theme: ids,
        kind: ids,
        country: countries,
        source: ids,
        disputed: fc.boolean(),
        text: fc.stringMatching(/^[a-zäéß&=+%# ]{0,12}$/).map((text) => text.replace(/\s+/g, " ").trim()),
        thread: fc.constantFrom("", "detroit-radio"),
      }),
      (selection) => {
        const next = nextAddress("?entry=a&lang=fr&theme=before", { kind: "filter", selection });
        expect(viewOf(next?.search ?? "?theme=before").selection).toEqual(selection);
      },
    ),
  );
});
