import { expect, test } from "vitest";
import { peerDocument } from "./embeds.ts";

function eventsOf(...dates: readonly string[]) {
  return peerDocument({
    columns: {
      id: dates.map((_, index) => `e${index}`),
      title: dates.map((date) => `In ${date}`),
      date: dates,
      theme: dates.map(() => 1),
    },
    themes: [{ name: "Boats" }, { name: "Lamps" }],
  }).events;
}

test("an entry keeps its title, its theme and its dates", () => {
  expect(eventsOf("1923-04-07", "1931/1935-06")).toEqual([
    {
      unique_id: "e0",
      group: "Lamps",
      text: { headline: "In 1923-04-07" },
      start_date: { year: 1923, month: 4, day: 7 },
    },
    {
      unique_id: "e1",
      group: "Lamps",
      text: { headline: "In 1931/1935-06" },
      start_date: { year: 1931 },
      end_date: { year: 1935, month: 6 },
    },
  ]);
});

test("what TimelineJS does not know becomes the nearest that it does", () => {
  expect(
    eventsOf("1923-04~", "1930/..", "../1935", "1928-21", "-0043").map(({ start_date }) => start_date),
  ).toEqual([{ year: 1923, month: 4 }, { year: 1930 }, { year: 1935 }, { year: 1928 }, { year: -43 }]);
});
