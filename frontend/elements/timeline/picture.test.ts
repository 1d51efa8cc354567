/// <reference types="node" />
import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allStyles } from "./view/all.styles.js";
import { dayOf } from "../../shared/time/calendar.js";
import { fakeDocument } from "./golden/fake-dom.js";
import { entries, picture, uncertain, type Window } from "./golden/picture.js";
import { figure, seriesOf } from "../../shared/series/testing.js";
import { onDay } from "./testing/documents.js";

// Pictures that were looked at and found good (golden/*.svg). What is drawn now lies in target/pictures, with its
// styles, to be looked at in a browser; `npx vitest run picture -u` accepts it.

const NOW = "target/pictures";
const century = entries(250);
const crowd = entries(4_000);
const phone = { width: 390, height: 720 };
const oneDay = Array.from({ length: 40 }, (_, index) => onDay(dayOf(1928, 4, 7), { theme: index % 2 }));

/** Cut or whole, each keeps its graphemes, and its ellipsis at its own end. */
const scripts = [
  "سيارات الشرطة تحمل أجهزة اللاسلكي للمرة الأولى في المدينة",
  "👨‍👩‍👧‍👦".repeat(24),
  "🇫🇷🇩🇪🇪🇸🇮🇹".repeat(9),
  "Donaudampfschifffahrtspolizeifunkstreifenwagenbesatzungsverordnung",
  "e\u0301".repeat(40),
].flatMap((title, lane) =>
  [1944, 1947, 1950].map((year) => onDay(dayOf(year), { title, theme: lane % 4, significance: 5 })),
);

/** Entries with pictures, places and short titles. */
const pictured = [1941, 1943, 1945, 1946, 1948].map((year, index) =>
  onDay(dayOf(year, 3), {
    title: "A title of two lines, as titles are wont to have",
    short: "A short title",
    picture: "drawing.svg?v=1",
    place: "Lyon, France",
    theme: index % 3,
    significance: 5 - (index % 3),
  }),
);

const threads = {
  rows: century,
  selected: 90,
  links: [
    [30, 90],
    [84, 90],
    [90, 97],
    [90, 104],
    [90, 200],
    [97, 110],
  ] as const,
};

/** Fourteen moments, eight of which lie within 21 years. */
const close = [1914, 1923, 1924, 1927, 1928, 1930, 1935, 1985, 1989, 1992, 2003, 2009, 2022, 2024].map(
  (year, index) =>
    onDay(dayOf(year, 3), {
      title: "A title of two lines, as titles are wont to have",
      short: index % 4 === 1 ? "" : "A short title",
      theme: index % 4,
      significance: 5 - (index % 3),
    }),
);
const closeThread = {
  rows: close,
  selected: 10,
  links: [
    [0, 2],
    [2, 5],
    [3, 10],
    [5, 6],
    [6, 10],
    [8, 10],
    [10, 13],
  ] as const,
};

function years(from: number, to: number): Pick<Window, "from" | "to"> {
  return { from: dayOf(from), to: dayOf(to) };
}

const numbers = seriesOf(
  [
    figure("1923", 20),
    figure("1930", 34),
    figure("1930", 38),
    figure("1939", 60, { status: "estimate" }),
    figure("1946", 19),
    figure("1956-06", 50),
    figure("1980~", 120),
    figure("2000", 178),
    figure("2030", 200, { status: "projection" }),
  ],
  {
    form: "line",
    breaks: ["1946"],
    annotations: [{ id: "e90", title: "What moved it", date: figure("1956", 0).date }],
  },
);

const WINDOWS: Readonly<Record<string, Window>> = {
  century: { rows: century, ...years(1923, 2027) },
  decade: { rows: century, ...years(1980, 1990) },
  "two years": { rows: century, ...years(1984, 1986) },
  month: { rows: crowd, from: dayOf(1984, 3), to: dayOf(1984, 4) },
  day: { rows: crowd, from: dayOf(1984, 3, 10), to: dayOf(1984, 3, 14) },
  empty: { rows: [], ...years(1923, 2027) },
  crowded: { rows: crowd, ...years(1923, 2027) },
  "one day that nothing takes apart": { rows: oneDay, from: dayOf(1928, 4, 5), to: dayOf(1928, 4, 9) },
  "uncertain dates": { rows: uncertain, ...years(1978, 1992) },
  "uncertain dates, near": { rows: uncertain, from: dayOf(1985, 2), to: dayOf(1985, 9) },
  "a selected and a focused entry": { rows: century, ...years(1950, 1970), selected: 90, focused: 80 },
  "what led to what": { ...threads, ...years(1950, 1975) },
  "what led to what, time from right to left": { ...threads, ...years(1950, 1975), reversed: true },
  "vertical, what led to what": { ...threads, ...years(1950, 1975), ...phone },
  "before Christ": { rows: entries(60, dayOf(-4_000), 2_000_000), ...years(-4_000, 1_500) },
  "right to left": { rows: century, ...years(1923, 2027), rtl: true },
  "right to left, time as well": { rows: century, ...years(1923, 2027), rtl: true, reversed: true },
  "uncertain dates, time from right to left": { rows: uncertain, ...years(1978, 1992), reversed: true },
  "vertical century": { rows: century, ...years(1923, 2027), ...phone },
  "vertical decade": { rows: century, ...years(1980, 1990), ...phone },
  "vertical, uncertain dates": { rows: uncertain, ...years(1978, 1992), ...phone },
  "vertical, right to left": { rows: century, ...years(1960, 1990), ...phone, rtl: true },
  "numbers below the lanes": { rows: century, ...years(1923, 2027), series: numbers, readDay: dayOf(1951) },
  "numbers below the lanes, near": { rows: century, ...years(1938, 1948), series: numbers },
  "numbers below the lanes, right to left": {
    rows: century,
    ...years(1923, 2027),
    series: numbers,
    rtl: true,
    reversed: true,
  },
  "bars below the lanes": {
    rows: century,
    ...years(1923, 2027),
    series: { ...numbers, form: "bars", breaks: [] },
  },
  cards: { rows: pictured, ...years(1940, 1950) },
  "cards, right to left": { rows: pictured, ...years(1940, 1950), rtl: true, selected: 1 },
  "vertical, cards": { rows: pictured, ...years(1940, 1950), ...phone },
  discs: { rows: pictured, ...years(1930, 1990), height: 420 },
  "titles of other scripts": { rows: scripts, ...years(1940, 1960) },
  "vertical, dates close together": { ...closeThread, ...years(1909, 2030), ...phone },
  "vertical, dates close together, right to left": {
    ...closeThread,
    ...years(1909, 2030),
    ...phone,
    rtl: true,
  },
  "vertical, titles of other scripts": { rows: scripts, ...years(1940, 1960), ...phone },
  "a low box": { rows: century, ...years(1960, 1990), width: 800, height: 260 },
  "a wall": { rows: century, ...years(1923, 2027), width: 3_840, height: 2_090 },
};

const itsOwn = globalThis.document;
const itsRatio = globalThis.devicePixelRatio;

beforeAll(() => {
  globalThis.document = fakeDocument;
  globalThis.devicePixelRatio = 1;
  mkdirSync(NOW, { recursive: true });
  const css = allStyles.map(({ cssText }) => cssText).join("\n");
  writeFileSync(
    `${NOW}/pictures.css`,
    `:root { color-scheme: light dark; background: var(--_ground); }\n${css.replaceAll(":host", ":root")}`,
  );
});

afterAll(() => {
  globalThis.document = itsOwn;
  globalThis.devicePixelRatio = itsRatio;
});

describe("the drawing of", () => {
  test.each(Object.keys(WINDOWS))("%s is as it was accepted", async (name) => {
    const file = `${name.replaceAll(/\W+/g, "-")}.svg`;
    const drawn = await picture(WINDOWS[name]);
    writeFileSync(`${NOW}/${file}`, drawn);
    await expect(drawn).toMatchFileSnapshot(`golden/${file}`);
  });
});

test.each(["cards", "cards, right to left"])(
  "in %s each high card has a lede, also below a title of two lines, and at most eight elements",
  async (name) => {
    const drawn = await picture(WINDOWS[name]);
    const cards = drawn.split('<g class="mark ').filter((mark) => mark.includes("card-ground"));
    const high = cards.filter((card) => Number(/card-ground".*? height="([\d.]+)"/.exec(card)?.[1]) > 80);
    expect(high.length).toBeGreaterThan(2);
    for (const card of high) {
      expect(card).toContain('class="lede"');
    }
    for (const card of cards) {
      expect(card.slice(0, card.indexOf("</g>")).match(/<\w/g)?.length ?? 0).toBeLessThanOrEqual(7);
    }
  },
);
