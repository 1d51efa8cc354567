import { expect, test } from "vitest";
import { siblingAddress } from "./load.js";

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
