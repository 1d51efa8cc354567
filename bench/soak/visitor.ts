/** What visitors of a kiosk do, one after another; each comes to the loop and leaves without a word. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../entries/random.ts";
import { GivenUpError } from "../browser/tab.ts";
import { SCREEN, type KioskPage, type Point } from "./kiosk-page.ts";

/** While a visitor reads, or has gone. */
export const FAST = 200;
const READ_SECONDS = { least: 4, most: 14 };
const ACTS = { least: 8, most: 14 };
const WORDS = ["dna", "radio", "finger", "camera", "paris", "code", "evi"];
/** What may not come at all on the way: an entry without a source, a chart without a button. */
const SHORT_PATIENCE_MS = 2_000;

const MOST_TOUCHES = 5;
const TOUCH_PATIENCE_MS = 15_000;

const READY = "document.querySelector('bl-exhibit[data-ready]')";
const WAYS = ".bl-first-way, .bl-first-where, .bl-tour, .bl-year-show, .bl-year-nearest";
const KEYBOARD = ".bl-keyboard";

/** Counts something that was done, or that befell the visitor. */
type Note = (what: string) => void;

type Act = (page: KioskPage, random: Random, note: Note) => Promise<unknown>;

/** How many of each were done. */
export type Diary = Map<string, number>;

/** What a visitor may do in the midst of a visit, and how often beside the others. */
const ACTS_OF_A_VISIT: readonly (readonly [string, number, Act])[] = [
  ["entry", 6, openEntry],
  ["source card", 3, openCard],
  ["close", 3, async (page) => press(page, "bl-entry-panel .close")],
  ["pinch", 4, pinch],
  ["drag", 4, drag],
  ["wheel", 2, turnWheel],
  ["search", 3, search],
  ["story step", 3, async (page) => press(page, "bl-story .turn.main")],
  ["story plays", 1, async (page) => press(page, "bl-story .stage button")],
  ["text size", 1, async (page) => press(page, ".bl-visit-size")],
  ["contrast", 1, async (page) => press(page, ".bl-visit-contrast")],
  ["reach", 1, async (page) => press(page, ".bl-visit-reach")],
  ["back", 2, async (page) => press(page, ".bl-visit-back")],
  ["home", 1, goHome],
];

/** One visitor, from the loop to the loop. */
export async function visit(page: KioskPage, random: Random, diary: Diary): Promise<void> {
  const note: Note = (what) => {
    diary.set(what, (diary.get(what) ?? 0) + 1);
  };
  await page.setSpeed(1);
  await begin(page, note);
  if (random.chance(0.3) && (await press(page, ".bl-first-languages button", random))) {
    note("language");
    await page.becomes("document.querySelector('.bl-first')", SHORT_PATIENCE_MS);
  }
  await enter(page, random);
  for (let left = random.between(ACTS.least, ACTS.most); left > 0; left--) {
    await read(page, random);
    const [name, , act] = ACTS_OF_A_VISIT[random.weighted(ACTS_OF_A_VISIT.map(([, weight]) => weight))];
    await act(page, random, note);
    note(name);
    if (random.chance(0.06) && (await stay(page))) {
      note("still here");
    }
    if ((await page.state()) === "first") {
      await enter(page, random);
    }
  }
  note("visit");
  await leave(page);
}

async function begin(page: KioskPage, note: Note): Promise<void> {
  const middle = { x: SCREEN.width * 0.4, y: SCREEN.height * 0.5 };
  if (!(await reachFirst(page, async () => page.tap(middle), note))) {
    throw new GivenUpError("the loop answers no touch");
  }
}

/** A touch that a busy computer has lost is followed by another one. */
async function reachFirst(page: KioskPage, touch: () => Promise<unknown>, note: Note): Promise<boolean> {
  for (let touches = 0; touches < MOST_TOUCHES; touches++) {
    await touch();
    if (await page.becomes(IS("first"), TOUCH_PATIENCE_MS)) {
      return true;
    }
    note("touch without an answer");
  }
  return false;
}

const IS = (state: string): string => `document.documentElement.dataset.kiosk === '${state}'`;

async function press(page: KioskPage, selector: string, random?: Random): Promise<boolean> {
  const found = await page.find(selector);
  if (found.length === 0) {
    return false;
  }
  await page.tap(random ? random.one(found) : found[0]);
  return true;
}

/**
 * By one of the ways of the first screen. Some lead on to a choice of tours, or of a year and a country, and where nothing
 * is known of the year, to another one; a touch that a busy computer has lost is followed by another one.
 */
async function enter(page: KioskPage, random: Random): Promise<void> {
  for (let touch = 0; touch < 2 * MOST_TOUCHES && (await page.state()) !== "visit"; touch++) {
    await page.becomes(`soakFind('${WAYS}').length > 0`, TOUCH_PATIENCE_MS);
    await press(page, WAYS, random);
    await page.becomes(IS("visit"), SHORT_PATIENCE_MS);
  }
  await page.awaits(`${IS("visit")} && ${READY}`, "a view");
}

async function read(page: KioskPage, random: Random): Promise<void> {
  await pass(page, random.between(READ_SECONDS.least, READ_SECONDS.most));
}

/** Lets seconds of the page's clock go by. */
export async function pass(page: KioskPage, seconds: number): Promise<void> {
  await page.setSpeed(FAST);
  await sleep((seconds * 1000) / FAST);
  await page.setSpeed(1);
}

async function openEntry(page: KioskPage, random: Random): Promise<void> {
  if (await press(page, "bl-timeline [data-entry]", random)) {
    await page.becomes("soakFind('bl-entry-panel article').length > 0", SHORT_PATIENCE_MS);
  }
}

async function openCard(page: KioskPage, random: Random): Promise<void> {
  await page.evaluate(
    "void document.querySelector('bl-entry-panel .bl-article-notes a')?.scrollIntoView({ block: 'center' })",
  );
  if (await press(page, "bl-entry-panel a[href^='http']", random)) {
    await page.becomes("document.querySelector('.bl-kiosk-card')", SHORT_PATIENCE_MS);
    await press(page, ".bl-kiosk-card button");
  }
}

async function pinch(page: KioskPage, random: Random): Promise<void> {
  const at = middle(random);
  const [near, far] = random.chance(0.6) ? [60, 260] : [260, 60];
  const apart = (px: number): Point[] => [
    { x: at.x - px, y: at.y },
    { x: at.x + px, y: at.y },
  ];
  await page.stroke(apart(near), apart(far), 12);
}

async function drag(page: KioskPage, random: Random): Promise<void> {
  const from = middle(random);
  await page.stroke([from], [{ x: from.x + random.between(-500, 500), y: from.y }], 10);
  // It coasts on.
  await sleep(300);
}

async function turnWheel(page: KioskPage, random: Random): Promise<void> {
  const at = middle(random);
  for (let turn = 0; turn < 5; turn++) {
    await page.wheel(at, random.chance(0.5) ? 120 : -120);
  }
}

function middle(random: Random): Point {
  return {
    x: SCREEN.width * (0.25 + random.next() * 0.3),
    y: SCREEN.height * (0.35 + random.next() * 0.3),
  };
}

/** By the keyboard on the screen. */
async function search(page: KioskPage, random: Random): Promise<void> {
  if (!(await press(page, "bl-search"))) {
    return;
  }
  await page.becomes("soakFind('bl-search input').length > 0", SHORT_PATIENCE_MS);
  await press(page, "bl-search input");
  if (!(await page.becomes(`soakFind('${KEYBOARD} button').length > 0`, SHORT_PATIENCE_MS))) {
    return;
  }
  for (const letter of random.one(WORDS)) {
    const keys = await page.evaluate<readonly (Point & { text: string })[]>(
      `[...document.querySelectorAll('${KEYBOARD} button')].map((key) => {
        const { left, top, width, height } = key.getBoundingClientRect();
        return { text: key.textContent, x: left + width / 2, y: top + height / 2 };
      })`,
    );
    const key = keys.find(({ text }) => text === letter);
    if (key) {
      await page.tap(key);
    }
  }
  await pass(page, 2);
  if (await page.becomes("soakFind('bl-search [role=option]').length > 0", SHORT_PATIENCE_MS)) {
    await press(page, "bl-search [role=option]", random);
  }
  await press(page, `${KEYBOARD}-close`);
}

async function goHome(page: KioskPage, _random: Random, note: Note): Promise<void> {
  const home = ".bl-visit-home";
  if ((await page.find(home)).length > 0 && !(await reachFirst(page, async () => press(page, home), note))) {
    throw new GivenUpError(
      `the way to the first screen answers no touch; the kiosk shows ${await page.state()}`,
    );
  }
}

/** The visitor reads for long, is asked, and says that they are still here. */
async function stay(page: KioskPage): Promise<boolean> {
  await pass(page, 66);
  if (!(await page.becomes(IS("countdown"), SHORT_PATIENCE_MS))) {
    return false;
  }
  await press(page, ".bl-kiosk-stay");
  await page.becomes(`!${IS("countdown")}`, SHORT_PATIENCE_MS);
  return true;
}

/** A story that plays is played to its end before the kiosk asks. */
async function leave(page: KioskPage): Promise<void> {
  await page.setSpeed(FAST);
  await page.awaits(IS("attract"), "the loop, after the visitor has gone");
  await page.setSpeed(1);
}
