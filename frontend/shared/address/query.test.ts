import { expect, test } from "vitest";
import { isSameQuery, withParameters } from "./query.js";

test("withParameters sets, repeats and takes away what is named, and keeps all else in its place", () => {
  const search = "?theme=law&from=1930&entry=a&theme=radio&lang=fr";
  expect(withParameters(search, { from: "1940", entry: null, theme: ["law"], q: "" })).toBe(
    "?from=1940&lang=fr&theme=law",
  );
});

test("withParameters writes a flag without an equals sign", () => {
  expect(withParameters("?q=", { present: true, step: "3" })).toBe("?q=&present&step=3");
});

test("withParameters encodes values and leaves no lone question mark", () => {
  expect(withParameters("", { q: "a&b = ä" })).toBe("?q=a%26b+%3D+%C3%A4");
  expect(withParameters("?entry=a", { entry: "" })).toBe("");
});

test("isSameQuery compares what is said, not how it is encoded", () => {
  expect(isSameQuery("?q=a%20b", "q=a+b")).toBe(true);
  expect(isSameQuery("?q=a", "?q=b")).toBe(false);
});
