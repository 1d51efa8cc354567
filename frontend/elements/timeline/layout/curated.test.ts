import { describe, expect, test } from "vitest";
import { cut } from "../../../shared/text/fit.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { buildModel, BOLD_FROM, MOST_SIGNIFICANT, type TimelineModel } from "../model/model.js";
import { NO_FOREGROUND, type Foreground } from "../model/links.js";
import { curatedDocument, curatedThread } from "../testing/curated.js";
import { TimeScale } from "../time/scale.js";
import { labelText } from "./label-widths.js";
import { layOut } from "./layout.js";
import { metricsFor } from "./metrics.js";
import { bringForward } from "./open-entry.js";
import type { PlacedMark } from "./placed.js";
import { placementFor, textsFor } from "./sizes.js";

// What a visitor of the exhibit sees, in numbers: letters are as wide as those of the exhibit's font in the mean.

const exhibit = buildModel(curatedDocument());
const WORDING = { hasEras: true, longestWord: 8, longestName: 9, longestYear: 2.4 };

interface Screen {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly textScale?: number;
}

const FULL_HD = { widthPx: 1_920, heightPx: 1_010 };
const SMALL = { widthPx: 1_024, heightPx: 704 };
const PHONE = { widthPx: 390, heightPx: 720 };
/** The same with filters above, as a thread seen whole has: the plot is as high as in the page on 390 × 844, 525 px. */
const PHONE_WITH_THREAD = { widthPx: 390, heightPx: 694 };
/** As much as the sheet of its entry leaves to a whole thread there. */
const PHONE_ABOVE_SHEET = { widthPx: 390, heightPx: 605 };
/** A small screen, of which the panel of the open entry takes a part. */
const SMALL_BESIDE_PANEL = { widthPx: 672, heightPx: 640 };
/** With the panel of the open entry beside it. */
const BESIDE_PANEL = { widthPx: 1_450, heightPx: 1_030 };
const WALL = { widthPx: 3_840, heightPx: 2_090 };

interface Shown {
  readonly marks: readonly PlacedMark[];
  readonly timePx: number;
  /** The words of a mark's label, and their width in one line. */
  readonly wordsOf: (mark: PlacedMark) => { readonly words: string; readonly wholePx: number };
  /** Lines that a mark's text takes at the width of its label; infinitely many where a word has no room. */
  readonly linesOf: (mark: PlacedMark) => number;
}

function shown(
  screen: Screen,
  start: number,
  end: number,
  foreground: Foreground = NO_FOREGROUND,
  model: TimelineModel = exhibit,
  strip: "wished" | "none" = "wished",
): Shown {
  const box = { ...screen, rtl: false, reversed: false, strip };
  const metrics = metricsFor(box, model, WORDING);
  const measure = (text: string, bold: boolean): number => text.length * (bold ? 7.2 : 6.8) * metrics.unit;
  const texts = textsFor(model, measure);
  const placement = placementFor(model, metrics, texts);
  const scale = new TimeScale({ start, end }, metrics.timePx);
  const { marks } = layOut(model, placement, scale, metrics, foreground, bringForward);
  return {
    marks: marks.filter(({ alongPx }) => alongPx >= 0 && alongPx <= metrics.timePx),
    timePx: metrics.timePx,
    linesOf: ({ entry, labelPx, text }) => texts.lines(entry, text, labelPx),
    wordsOf: ({ entry, text }) => {
      const words = labelText(model.columns, entry, text);
      return { words, wholePx: measure(words, model.significance[entry] >= BOLD_FROM) };
    },
  };
}

function hasPicture({ form, hasPicture: shows }: PlacedMark): boolean {
  return shows && (form === "disc" || form === "card");
}

function isWhole(mark: PlacedMark, wordsOf: Shown["wordsOf"]): boolean {
  return mark.form !== "line" || mark.labelPx >= wordsOf(mark).wholePx - 1;
}

describe.each([
  ["a screen of full HD", FULL_HD],
  ["a wall of 4K", WALL],
])("the century on %s", (_, screen) => {
  const { marks, wordsOf } = shown(screen, dayOf(1923), dayOf(2027));

  test("has at least forty whole titles, and three quarters of its titles are whole", () => {
    const whole = marks.filter((mark) => isWhole(mark, wordsOf));
    expect(whole.length).toBeGreaterThanOrEqual(40);
    expect(whole.length / marks.length).toBeGreaterThanOrEqual(0.75);
  });

  test("shows most of what matters most with its drawing", () => {
    const most = marks.filter(({ entry }) => exhibit.significance[entry] === MOST_SIGNIFICANT);
    expect(most.filter(hasPicture).length / most.length).toBeGreaterThan(0.7);
  });
});

test.each([1923, 1924, 1928])("two years from %d have at least three pictures", (year) => {
  const { marks } = shown(FULL_HD, dayOf(year), dayOf(year + 2));
  expect(marks.filter(hasPicture).length).toBeGreaterThanOrEqual(3);
});

test.each([1923, 1924, 1927, 1929])("on a phone, two years from %d have at least two pictures", (year) => {
  const { marks } = shown(PHONE, dayOf(year), dayOf(year + 2));
  expect(marks.filter(hasPicture).length).toBeGreaterThanOrEqual(2);
});

test.each([
  ["upright", { widthPx: 1_080, heightPx: 1_750 }],
  ["wide", { widthPx: 1_920, heightPx: 1_010 }],
])("on an %s screen, the year of 1923 to 1924 names each entry near its end", (_, screen) => {
  const { marks } = shown(screen, dayOf(1923), dayOf(1925));
  const named = marks.map(({ entry }) => exhibit.columns.title[entry]);
  expect(named).toEqual(expect.arrayContaining(["Sydney police try wireless for a month"]));
  expect(named.some((title) => title.startsWith("Cairo experts identify"))).toBe(true);
});

test("on a small screen no title is cut to one word, or to a few letters", () => {
  const { marks, wordsOf } = shown(SMALL, dayOf(1923), dayOf(2027));
  const cutTitles = marks
    .filter((mark) => !isWhole(mark, wordsOf))
    .map((mark) => {
      const { wholePx, words } = wordsOf(mark);
      return cut(words, mark.labelPx + 0.01, (part) => (part.length * wholePx) / words.length);
    });
  expect(cutTitles.filter((title) => !/\S\s+\S/.test(title) || title.length <= 12)).toEqual([]);
});

test.each([
  "Australian inquiry re-examines the Chamberlain verdict",
  "First 911 call is made in Haleyville, Alabama",
  "Cleveland’s new task force gets computers in its cars",
])("on a small screen '%s' stands at its own date with its whole title", (title) => {
  const entry = exhibit.columns.title.indexOf(title);
  const window = { start: dayOf(1923), end: dayOf(2027) };
  const foreground = { selected: entry, links: [], entries: new Set([entry]) };
  const { marks, timePx, wordsOf } = shown(SMALL_BESIDE_PANEL, window.start, window.end, foreground);
  const mark = marks.find((each) => each.entry === entry);
  expect(mark?.alongPx).toBeCloseTo(new TimeScale(window, timePx).toPx(exhibit.at[entry]));
  expect(mark !== undefined && mark.text === "title" && isWhole(mark, wordsOf)).toBe(true);
});

test("the thread of the first emergency number has whole titles beside the panel of that entry", () => {
  const thread = [
    "London launches 999 emergency calls",
    "Two New Zealand towns try the emergency number 111",
    "Winnipeg puts 999 in place of 32 emergency numbers",
    "First 911 call is made in Haleyville, Alabama",
    "European Communities adopt 112 as common emergency number",
    "UK phones start to send precise location to 999",
    "US sets rules for internet-based 911",
  ].map((title) => exhibit.columns.title.indexOf(title));
  const foreground = { selected: thread[0], links: [], entries: new Set(thread) };
  const { marks, wordsOf } = shown(BESIDE_PANEL, dayOf(1923), dayOf(2027), foreground);
  const whole = marks.filter((mark) => isWhole(mark, wordsOf)).map(({ entry }) => entry);
  expect(whole).toEqual(expect.arrayContaining(thread));
});

test.each([
  ["full HD", { widthPx: 1_920, heightPx: 1_010 }],
  ["a small desk", { widthPx: 1_280, heightPx: 640 }],
  ["a tablet", { widthPx: 1_024, heightPx: 690 }],
])("on %s a thread of fourteen, seen whole, has all its titles whole", (_, screen) => {
  const thread = buildModel(curatedThread("i-24-7-launch"));
  const { marks, wordsOf } = shown(screen, dayOf(1909), dayOf(2030), NO_FOREGROUND, thread, "none");
  expect(thread.count).toBeGreaterThanOrEqual(14);
  const whole = marks.filter((mark) => isWhole(mark, wordsOf)).map(({ entry }) => entry);
  expect(thread.columns.title.filter((_, entry) => !whole.includes(entry))).toEqual([]);
});

test.each([
  ["on a phone", PHONE_WITH_THREAD, 525],
  ["above the sheet of its entry", PHONE_ABOVE_SHEET, 436],
])(
  "%s a thread of fourteen, seen whole, has all its titles whole, in the order of time",
  (_, screen, plotPx) => {
    const thread = buildModel(curatedThread("i-24-7-launch"));
    const { marks, timePx, wordsOf } = shown(screen, dayOf(1909), dayOf(2030), NO_FOREGROUND, thread, "none");
    expect(timePx).toBeCloseTo(plotPx - 44, -1);
    expect(thread.count).toBeGreaterThanOrEqual(14);
    const whole = marks.filter((mark) => isWhole(mark, wordsOf)).map(({ entry }) => entry);
    expect(thread.columns.title.filter((_, entry) => !whole.includes(entry))).toEqual([]);
    const inTime = [...marks].sort((a, b) => a.alongPx - b.alongPx);
    const places = inTime.map(({ alongPx, displacedPx }) => alongPx + displacedPx);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.max(...marks.map(({ displacedPx }) => Math.abs(displacedPx)))).toBeLessThan(90);
  },
);

test.each([1_950, 1_980, 2_000, 2_015])(
  "on a phone in letters twice as large no title of the decade from %d is cut",
  (year) => {
    const large = { widthPx: 390, heightPx: 728, textScale: 2 };
    const { linesOf, marks } = shown(large, dayOf(year), dayOf(year + 10));
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(marks.map(linesOf).filter((lines) => lines > 5)).toEqual([]);
  },
);
