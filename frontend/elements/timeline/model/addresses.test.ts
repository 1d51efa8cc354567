import { expect, test } from "vitest";
import { pageAddress, rootAddress, siblingAddress } from "./addresses.js";

test("a sibling of the exhibit's document keeps language and version, and no filter", () => {
  expect(siblingAddress("api/v1/timeline.json?theme=law&lang=ar&v=3f", "series.json")).toBe(
    "api/v1/series.json?lang=ar&v=3f",
  );
});

test("a sibling of the exhibit's document stays on the exhibit's own site", () => {
  expect(siblingAddress("https://example.org/api/v1/timeline.json", "series/members.json")).toBe(
    "https://example.org/api/v1/series/members.json",
  );
  expect(siblingAddress("timeline.json", "series.json")).toBe("series.json");
});

test("pages of themes and eras are the exhibit's own, in the document's language, and have no filter", () => {
  expect(pageAddress("api/v1/timeline.json?theme=law&lang=ar&v=3f", "theme", "law")).toBe(
    "theme/law?lang=ar",
  );
  expect(pageAddress("https://example.org/museum/api/v1/timeline.json", "era", "a/b")).toBe(
    "https://example.org/museum/era/a%2Fb",
  );
  expect(pageAddress("/exhibit/timeline.json", "era", "one")).toBe("/exhibit/era/one");
});

test("pictures are found from where the API stands", () => {
  expect(rootAddress("api/v1/timeline.json?q=car")).toBe("");
  expect(rootAddress("/museum/api/v1/timeline.json")).toBe("/museum/");
});
