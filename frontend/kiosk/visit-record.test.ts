import { expect, test } from "vitest";
import { MOST_ENTRIES, MOST_STORIES, VisitRecord } from "./visit-record.js";

const BEGIN = new Date("2026-11-30T10:15:42.500+01:00");

function record(): VisitRecord {
  return new VisitRecord("0123456789abcdef", BEGIN, "en");
}

test("a visit in which nothing was opened has its minute, its length and its language", () => {
  expect(record().report(61.4)).toEqual({
    id: "0123456789abcdef",
    begin: "2026-11-30T09:15Z",
    seconds: 61,
    language: "en",
    entries: {},
    begun: [],
    finished: [],
  });
});

test("an entry is counted each time that it is opened, and not while it stays open", () => {
  const visit = record();
  for (const entry of ["a", "a", "", "b", "a", "a", ""]) {
    visit.see({ entry });
  }
  expect(visit.report(1).entries).toEqual({ a: 2, b: 1 });
});

test("a story is begun once, and finished once, at its end", () => {
  const visit = record();
  visit.see({ story: "radio-car" });
  visit.see({ story: "radio-car", entry: "a" });
  expect(visit.report(1)).toMatchObject({ begun: ["radio-car"], finished: [] });
  visit.see({ story: "radio-car", isEnd: true });
  visit.see({ story: "radio-car", isEnd: true });
  visit.see({ story: "radio-car" });
  visit.see({ story: "prints" });
  expect(visit.report(1)).toMatchObject({ begun: ["radio-car", "prints"], finished: ["radio-car"] });
});

test("it says whether there is something new to count", () => {
  const visit = record();
  expect(visit.see({})).toBe(false);
  expect(visit.see({ entry: "a" })).toBe(true);
  expect(visit.see({ entry: "a" })).toBe(false);
  expect(visit.see({ story: "s" })).toBe(true);
  expect(visit.see({ story: "s", isEnd: true })).toBe(true);
  expect(visit.see({ story: "s", isEnd: true })).toBe(false);
});

test("the language is the one that was chosen last", () => {
  const visit = record();
  visit.speak("ar");
  expect(visit.report(1).language).toBe("ar");
});

test("what is no id is no part of a report", () => {
  const visit = record();
  for (const id of ["<script>", "A", "a--b", "-a", "constructor ", "a".repeat(121), "__proto__"]) {
    visit.see({ entry: id, story: id, isEnd: true });
  }
  expect(visit.report(1)).toMatchObject({ entries: {}, begun: [], finished: [] });
});

test("nobody fills a report, not even in weeks", () => {
  const visit = record();
  for (let i = 0; i < 3 * MOST_ENTRIES; i++) {
    visit.see({ entry: `e${i}`, story: `s${i}`, isEnd: true });
  }
  const report = visit.report(1e9);
  expect(Object.keys(report.entries)).toHaveLength(MOST_ENTRIES);
  expect(report.begun).toHaveLength(MOST_STORIES);
  expect(report.finished).toHaveLength(MOST_STORIES);
  expect(report.seconds).toBe(43_200);
});
