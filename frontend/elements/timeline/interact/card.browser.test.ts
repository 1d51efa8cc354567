/** A visitor who wants to know what a mark is before opening it. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import {
  fingers,
  mouse,
  placeOn,
  resizeWindow,
  touchScreen,
  type Place,
} from "../../../shared/testing/hands.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { answer, listen, open, ready, textWithin, within } from "../../../shared/testing/page.js";
import {
  FIRST_LEDE,
  focusIn,
  lampOf,
  markOf,
  openTimeline,
  WHOLE_WINDOW,
  type SelectDetail,
  type WindowDetail,
} from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

let opened: SelectDetail[] = [];
let windows: WindowDetail[] = [];

beforeEach(async () => {
  localStorage.removeItem("bl-signs");
  opened = listen<SelectDetail>("bl-select");
  windows = listen<WindowDetail>("bl-window");
  await resizeWindow(1280, 900);
});

function card(timeline: BlTimeline): Element | null {
  return timeline.shadowRoot?.querySelector("[part=card]") ?? null;
}

function isShown(timeline: BlTimeline): boolean {
  return card(timeline)?.checkVisibility() === true;
}

async function shown(timeline: BlTimeline): Promise<HTMLElement> {
  await expect.poll(() => isShown(timeline)).toBe(true);
  return within(timeline, "[part=card]");
}

async function gone(timeline: BlTimeline): Promise<void> {
  await expect.poll(() => isShown(timeline)).toBe(false);
}

/** Rests the pointer on an entry's mark until its card is there; answers where. */
async function restOn(timeline: BlTimeline, id: string): Promise<Place> {
  const at = placeOn(markOf(timeline, id));
  await mouse.move(at);
  await shown(timeline);
  return at;
}

function firstEntry(): string {
  return madeUpTimeline().columns.id[0];
}

test("a pointer that rests on a mark is told what it is", async () => {
  const { columns } = madeUpTimeline();
  const timeline = await openTimeline();
  const at = await restOn(timeline, firstEntry());
  await expect.poll(() => textWithin(timeline, ".card .lede")).toBe(FIRST_LEDE);
  expect(textWithin(timeline, ".card .title")).toBe(columns.title[0]);
  expect(textWithin(timeline, ".card .when")).toContain(columns.phrase[0]);
  expect(textWithin(timeline, ".card .facts")).toBe("5 sources · sources disagree · led to 3");
  expect(within(timeline, "[part=card]").ariaHidden).toBe("true");
  const { bottom, left, right, top } = within(timeline, "[part=card]").getBoundingClientRect();
  expect(at.x < left || at.x > right || at.y < top || at.y > bottom, "clear of the pointer").toBe(true);
  expect(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, "in the element").toBe(true);
});

test("a card has its entry's drawing", async () => {
  const made = madeUpTimeline();
  const picture = made.columns.id.map((_, index) => (index === 0 ? "lamp.svg?v=1f" : ""));
  const timeline = await openTimeline("", { ...made, columns: { ...made.columns, picture } });
  await restOn(timeline, firstEntry());
  expect(within(timeline, ".card img").getAttribute("src")).toMatch(
    /^\/exhibit-\d+\/media\/small\/512\/lamp\.svg\.png\?v=1f$/,
  );
});

test("the pointer may travel into the card, and a press on it opens the entry", async () => {
  const timeline = await openTimeline();
  await restOn(timeline, firstEntry());
  await expect.poll(() => textWithin(timeline, ".card .lede")).toBe(FIRST_LEDE);
  await mouse.click(placeOn(await shown(timeline)));
  await expect.poll(() => opened.map(({ id }) => id)).toEqual([firstEntry()]);
  await gone(timeline);
});

/** Two years with room for cards, among them that of the first entry, which has a lede. */
const NEAR_THE_FIRST = `from="1971-06-01" to="1973-06-01"`;

/** Focuses the first entry, which is a card in the graphic, once all is known that cards say. */
async function focusFirstCard(exhibit: ExhibitDocument): Promise<BlTimeline> {
  const timeline = await openTimeline(NEAR_THE_FIRST, exhibit);
  const mark = markOf(timeline, firstEntry()).closest(".mark");
  expect(mark?.querySelector(".card-ground"), "a card in the graphic").not.toBeNull();
  await mouse.move(placeOn(markOf(timeline, firstEntry())));
  await expect.poll(() => card(timeline)).not.toBeNull();
  await mouse.move({ x: 5, y: 5 });
  await expect.poll(() => mark?.textContent).toContain(FIRST_LEDE);
  await focusByKeys(timeline, firstEntry());
  return timeline;
}

async function focusByKeys(timeline: BlTimeline, id: string): Promise<void> {
  await userEvent.tab();
  timeline.focusEntry(id);
  await timeline.idle;
  expect(focusIn(timeline)).toBe(markOf(timeline, id));
  expect(focusIn(timeline)?.matches(":focus-visible")).toBe(true);
}

test("a mark that says all of its entry has no other card", async () => {
  const timeline = await focusFirstCard(madeUpTimeline());
  expect(isShown(timeline)).toBe(false);
});

test("an entry without room for its title has a card, which says it whole", async () => {
  const made = madeUpTimeline();
  const title = Array.from({ length: 12 }, (_, lamp) => `lamp number ${lamp}`).join(", ");
  const titles = [title, ...made.columns.title.slice(1)];
  const timeline = await openTimeline(NEAR_THE_FIRST, {
    ...made,
    columns: { ...made.columns, title: titles },
  });
  await focusByKeys(timeline, firstEntry());
  await shown(timeline);
  expect(textWithin(timeline, ".card .title")).toBe(title);
});

test("a pointer that leaves mark and card leaves no card behind", async () => {
  const timeline = await openTimeline();
  await restOn(timeline, firstEntry());
  await mouse.move({ x: 5, y: 5 });
  await gone(timeline);
});

test("Escape puts the card away and does nothing else; the next one closes the entry", async () => {
  const [first, second] = madeUpTimeline().columns.id;
  const timeline = await openTimeline(`selected="${second}"`);
  await restOn(timeline, first);
  await userEvent.keyboard("{Escape}");
  await gone(timeline);
  expect(timeline.selected).toBe(second);
  expect(opened).toEqual([]);
  within(timeline, ".stage").focus();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => timeline.selected).toBeNull();
});

test("the keyboard's focus has its card at once, and Escape leaves the focus where it is", async () => {
  const timeline = await openTimeline();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  await shown(timeline);
  const focused = focusIn(timeline);
  await userEvent.keyboard("{Escape}");
  await gone(timeline);
  expect(focusIn(timeline)).toBe(focused);
});

test("the card goes as soon as the window moves", async () => {
  const timeline = await openTimeline();
  const at = await restOn(timeline, firstEntry());
  await mouse.wheel(at, { y: -200 });
  await gone(timeline);
  await expect.poll(() => windows).toHaveLength(1);
  expect(isShown(timeline)).toBe(false);
});

test("a long press shows the card and neither opens, selects nor calls the system's menu", async () => {
  await touchScreen(390, 844);
  const timeline = await openTimeline();
  const lamp = placeOn(lampOf(timeline, "first-lamp"));
  const menus: boolean[] = [];
  const hear = (event: Event): void => {
    menus.push(event.defaultPrevented);
  };
  window.addEventListener("contextmenu", hear);
  await fingers.press(lamp);
  const shownCard = await shown(timeline);
  await fingers.lift();
  await timeline.idle;
  window.removeEventListener("contextmenu", hear);
  expect(menus.every((isPrevented) => isPrevented)).toBe(true);
  expect(shownCard.matches(".stays")).toBe(true);
  expect(getSelection()?.toString()).toBe("");
  expect(opened).toEqual([]);
  const { bottom, left, right, top } = shownCard.getBoundingClientRect();
  expect(left >= 0 && top >= 0 && right <= 390 && bottom <= 844, "on the screen").toBe(true);
  await expect.poll(() => textWithin(timeline, ".card .facts")).toBe("1 source");
  await fingers.tap(placeOn(within(timeline, "[part=card] button")));
  await expect.poll(() => opened.map(({ id }) => id)).toEqual(["first-lamp"]);
});

/** Answers for cards when the returned function is called, and not before. */
function lateCards(): { readonly come: () => void; readonly cards: Promise<object> } {
  let resolve: (cards: object) => void = () => undefined;
  const cards = new Promise<object>((come) => {
    resolve = come;
  });
  const { id } = madeUpTimeline().columns;
  const come = (): void => {
    resolve({
      columns: {
        id,
        lede: id.map(() => "A lede of one line."),
        ledeLanguage: id.map(() => "en"),
        sources: id.map(() => 2),
        disputed: id.map(() => true),
        effects: id.map(() => 1),
      },
    });
  };
  return { come, cards };
}

test("the open button of a card stays under the finger when the rest of the card comes", async () => {
  await touchScreen(390, 844);
  const { come, cards } = lateCards();
  const asked = answer({ "/late/timeline.json": madeUpTimeline(), "/late/cards.json": () => cards });
  open(`<bl-timeline src="/late/timeline.json" ${WHOLE_WINDOW}></bl-timeline>`);
  const timeline = await ready("bl-timeline");
  await timeline.idle;
  const lamp = placeOn(lampOf(timeline, "first-lamp"));
  await fingers.press(lamp);
  await expect.poll(() => asked.some(({ pathname }) => pathname === "/late/cards.json")).toBe(true);
  await shown(timeline);
  await fingers.lift();
  const button = within(timeline, ".card button");
  const before = button.getBoundingClientRect();
  come();
  await expect.poll(() => textWithin(timeline, ".card .lede")).toBe("A lede of one line.");
  await timeline.idle;
  expect(button.getBoundingClientRect()).toEqual(before);
});
