import { expect, test } from "vitest";
import { timelineAddress } from "./timeline-address.js";

test("the way to the timeline keeps the page's language and nothing else of its query", () => {
  expect(timelineAddress({ country: "FR", to: "1923" }, "?year=1923&lang=fr")).toBe(
    ".?country=FR&to=1923&lang=fr",
  );
  expect(timelineAddress({ entry: "emergency-999" }, "?scale=log")).toBe(".?entry=emergency-999");
  expect(timelineAddress({ country: "FR", to: null }, "")).toBe(".?country=FR");
});
