import { expect, test } from "vitest";
import { isSameQuery, withParameters } from "./query.js";

test("what is named is set, repeated or taken away, and all else keeps its place", () => {
  const search = "?theme=law&from=1930&entry=a&theme=radio&lang=fr";
  expect(withParameters(search, { from: "1940", entry: null, theme: ["law"], q: "" })).toBe(
    "?from=1940&lang=fr&theme=law",
  );
});

test("a flag is written without an equals sign", () => {
  expect(withParameters("?q=", { present: true, step: "3" })).toBe("?q=&present&step=3");
});

test("values are encoded, and no question mark stands alone", () => {
  expect(withParameters("", { q: "a&b = ä" })).toBe("?q=a%26b+%3D+%C3%A4");
  expect(withParameters("?entry=a", { entry: "" })).toBe("");
});

test("two queries are the same where they say the same, however they are encoded", () => {
  expect(isSameQuery("?q=a%20b", "q=a+b")).toBe(true);
  expect(isSameQuery("?q=a", "?q=b")).toBe(false);
});
