/** A visitor who uses the keyboard alone. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { listen } from "../../../shared/testing/page.js";
import { focusIn, openTimeline, type SelectDetail, type WindowDetail } from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

let timeline: BlTimeline;
let opened: SelectDetail[] = [];
let windows: WindowDetail[] = [];

beforeEach(async () => {
  opened = listen<SelectDetail>("bl-select");
  windows = listen<WindowDetail>("bl-window");
  timeline = await openTimeline();
  timeline.focusEntry("first-lamp");
  await timeline.idle;
});

/** The entry, or the first of the cluster, that has the focus. */
function focused(): string | undefined {
  const { dataset } = (focusIn(timeline) ?? document.body) as HTMLElement;
  return dataset.entry ?? dataset.first;
}

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await timeline.idle;
}

test("Tab goes by the names of the eras to the entry, and then to what is beside the graphic", async () => {
  const before = document.createElement("button");
  timeline.before(before);
  before.focus();
  for (const { id } of madeUpTimeline().eras) {
    await press("{Tab}");
    expect(focusIn(timeline)?.getAttribute("href")).toMatch(new RegExp(`/era/${id}$`));
  }
  await press("{Tab}");
  expect(focused()).toBe("first-lamp");
  await press("{Tab}");
  expect(document.activeElement).toBe(timeline);
  expect(focused()).toBe(undefined);
});

test("arrows walk entries in time, Home and End go to the first and the last", async () => {
  await press("{ArrowRight}");
  const next = focused();
  expect(next).toBeTruthy();
  expect(next).not.toBe("first-lamp");
  await press("{ArrowLeft}");
  expect(focused()).toBe("first-lamp");
  await press("{End}");
  expect(focused()).not.toBe(next);
  const last = focused();
  await press("{Home}");
  expect(focused()).not.toBe(last);
});

test("Enter opens an entry and Escape closes it, both without a movement", async () => {
  await press("{Enter}");
  expect(opened).toEqual([{ id: "first-lamp", stays: false }]);
  await press("{Escape}");
  expect(opened[1]).toEqual({ id: null, stays: false });
  expect(focused()).toBe("first-lamp");
  expect(windows).toEqual([]);
});

test("plus and minus zoom and keep the focus, and zero shows the span again", async () => {
  await press("+");
  expect(windows).toHaveLength(1);
  expect(focused()).toBe("first-lamp");
  await press("-");
  expect(windows).toHaveLength(2);
  expect(focused()).toBe("first-lamp");
  await press("++");
  await press("0");
  expect(windows.at(-1)).toEqual({ from: "", to: "" });
});

test("letters go to the next entry whose title begins with them", async () => {
  await press("fog");
  expect(focused()).toBe("fog-line");
});
