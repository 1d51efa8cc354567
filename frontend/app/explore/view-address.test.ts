import { expect, test } from "vitest";
import { nextAddress } from "./view-address.js";

test("nextAddress(search, select) opens an entry as a step to go back over and keeps all else", () => {
  expect(nextAddress("?theme=mobility&from=1930", { kind: "select", id: "emergency-999" })).toEqual({
    search: "?theme=mobility&from=1930&entry=emergency-999",
    keepsHistory: true,
  });
});

test("nextAddress(search, select null) closes the entry", () => {
  expect(nextAddress("?entry=emergency-999", { kind: "select", id: null })?.search).toBe("");
});

test("nextAddress(search, change) is undefined where nothing changes", () => {
  expect(nextAddress("?entry=a", { kind: "select", id: "a" })).toBeUndefined();
  expect(nextAddress("", { kind: "select", id: null })).toBeUndefined();
});

test("nextAddress(search, window) replaces the window without a step in the history", () => {
  expect(nextAddress("?from=1923&to=2026", { kind: "window", from: "1930", to: "1939" })).toEqual({
    search: "?from=1930&to=1939",
    keepsHistory: false,
  });
});

test("nextAddress(search, filter) repeats a parameter for each choice", () => {
  const selection = {
    theme: ["mobility", "forensics"],
    kind: [],
    country: ["NO"],
    source: ["news", "primary"],
    text: "radio",
    thread: "",
  };
  expect(nextAddress("?kind=law&entry=a", { kind: "filter", selection })?.search).toBe(
    "?entry=a&theme=mobility&theme=forensics&country=NO&source=news&source=primary&q=radio",
  );
});

test("nextAddress(search, search) makes a step of the first letter only", () => {
  expect(nextAddress("", { kind: "search", text: "r" })).toEqual({ search: "?q=r", keepsHistory: true });
  expect(nextAddress("?q=r", { kind: "search", text: "ra" })).toEqual({
    search: "?q=ra",
    keepsHistory: false,
  });
  expect(nextAddress("?q=ra", { kind: "search", text: "" })).toEqual({ search: "", keepsHistory: false });
});

test("nextAddress(search, series) puts a series, or that there is to be none, into the address", () => {
  expect(nextAddress("?entry=a", { kind: "series", id: "members" })).toEqual({
    search: "?entry=a&series=members",
    keepsHistory: true,
  });
  expect(nextAddress("?series=members", { kind: "series", id: null })?.search).toBe("?series=none");
  expect(nextAddress("?series=members", { kind: "series", id: "members" })).toBeUndefined();
});

test("nextAddress(search, thread) shows a thread whole, with the entry that is open", () => {
  expect(nextAddress("?from=1930&to=1939&entry=a&theme=law", { kind: "thread", id: "a" })).toEqual({
    search: "?entry=a&theme=law&thread=a",
    keepsHistory: true,
  });
});

test("nextAddress(search, filter) leaves a thread, and the window with it, or keeps both", () => {
  const selection = { theme: [], kind: [], country: [], source: [], text: "", thread: "" };
  const search = "?thread=a&from=1930&to=1939";
  expect(nextAddress(search, { kind: "filter", selection })?.search).toBe("");
  expect(
    nextAddress(search, { kind: "filter", selection: { ...selection, kind: ["law"], thread: "a" } })?.search,
  ).toBe("?thread=a&from=1930&to=1939&kind=law");
});
