import { afterEach, expect, test, vi } from "vitest";
import { cardsAddress, loadCards } from "./cards-document.js";
import { fakePage } from "../page/testing.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["api/v1/timeline.json?lang=ar&q=radio&theme=mobility&v=0a1b", "api/v1/cards.json?lang=ar&v=0a1b"],
  ["https://museum.example/api/v1/timeline.json", "https://museum.example/api/v1/cards.json"],
  ["api/v1/timeline.json?theme=mobility&theme=forensics", "api/v1/cards.json"],
])("the cards of %s are at %s", (timeline, cards) => {
  expect(cardsAddress(timeline)).toBe(cards);
});

test("all queries over an exhibit share one request", async () => {
  fakePage();
  const fetched = vi.fn(() => Promise.resolve(Response.json({ version: "1" })));
  vi.stubGlobal("fetch", fetched);
  await loadCards("/api/v1/timeline.json?theme=mobility&v=1");
  expect(await loadCards("/api/v1/timeline.json?q=radio&v=1")).toEqual({ version: "1" });
  expect(fetched).toHaveBeenCalledTimes(1);
});
