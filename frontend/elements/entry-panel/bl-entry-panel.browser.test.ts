/** The open entry as a sheet on upright screens, and as a page beside the timeline on others. */
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mouse, placeOn, resizeWindow } from "../../shared/testing/hands.js";
import { listen, open, within } from "../../shared/testing/page.js";
/* eslint-disable no-restricted-syntax -- Styles are no modules with a name of their own. */
import articleCss from "../../shared/theme/article.css?inline";
import threadCss from "../../shared/theme/thread.css?inline";
import tokensCss from "../../shared/theme/tokens.css?inline";
import viewsCss from "../../shared/theme/views.css?inline";
/* eslint-enable no-restricted-syntax */
import "./bl-entry-panel.js";

const ARTICLE = `<article class="bl-article">${"<p>One lamp sang.</p>".repeat(60)}</article>
  <footer><a href="entry/lamp">Full page</a></footer>
  <nav class="bl-thread"><a data-step="back" href="?entry=before">Led here</a></nav>`;

async function openPanel(
  widthPx: number,
  heightPx: number,
): Promise<HTMLElementTagNameMap["bl-entry-panel"]> {
  await resizeWindow(widthPx, heightPx);
  open(`<div style="display: flex; flex-direction: column; position: fixed; inset: 0">
    <main style="flex: 1"></main>
    <bl-entry-panel label="The open entry" close-label="Close" grip-label="Whole height"
      style="height: calc(50vh + max(0px, var(--_drag, 0px)))"></bl-entry-panel></div>`);
  const panel = document.querySelector("bl-entry-panel");
  if (panel === null) {
    throw new Error("no panel");
  }
  panel.entry = "lamp";
  panel.show(ARTICLE, "lamp");
  await panel.updateComplete;
  return panel;
}

let chosen: { id: string | null }[];

beforeEach(() => {
  chosen = listen<{ id: string | null }>("bl-select");
});

test.for([
  [390, 844],
  [360, 640],
  [820, 1180],
  [1080, 1920],
] as const)("at %s the sheet's controls stand at its foot, in sight and apart", async ([width, height]) => {
  const panel = await openPanel(width, height);
  expect(panel.sheet).toBe(true);
  const controls = [
    page.getByRole("link", { name: "Led here" }).element(),
    page.getByRole("link", { name: "Full page" }).element(),
    within(panel, "[part=close]"),
  ].map((control) => control.getBoundingClientRect());
  const foot = within(panel, "[part=foot]").getBoundingClientRect();
  for (const [index, box] of controls.entries()) {
    expect(box.top).toBeGreaterThanOrEqual(foot.top);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(index === 0 || box.left >= controls[index - 1].right).toBe(true);
  }
  await page.getByRole("button", { name: "Close" }).click();
  expect(chosen).toEqual([{ id: null }]);
});

test("Escape closes an entry that came with the address, where nothing has the focus", async () => {
  const panel = await openPanel(1280, 720);
  (document.activeElement as HTMLElement | null)?.blur();
  expect(document.activeElement).toBe(document.body);
  await userEvent.keyboard("{Escape}");
  expect(chosen).toEqual([{ id: null }]);
  panel.entry = "";
  await panel.updateComplete;
  await userEvent.keyboard("{Escape}");
  expect(chosen).toEqual([{ id: null }]);
});

test("beside the timeline the entry has no grip, and its steps stay at its foot", async () => {
  const panel = await openPanel(1280, 720);
  expect(panel.sheet).toBe(false);
  expect(page.getByRole("button", { name: "Whole height" }).elements()).toEqual([]);
  const link = page.getByRole("link", { name: "Led here" }).element();
  expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
});

test("the grip makes the sheet tall and low again, by hand and by key", async () => {
  const panel = await openPanel(390, 844);
  const grip = page.getByRole("button", { name: "Whole height" });
  await grip.click();
  expect(panel.tall).toBe(true);
  grip.element().focus();
  await userEvent.keyboard("{Enter}");
  expect(panel.tall).toBe(false);

  const at = placeOn(grip.element());
  await mouse.press(at);
  await mouse.drag({ x: at.x, y: at.y - 100 });
  await mouse.drag({ x: at.x, y: at.y - 200 });
  await expect.poll(() => placeOn(grip.element()).y).toBeLessThan(at.y - 150);
  await mouse.letGo({ x: at.x, y: at.y - 200 });
  await expect.poll(() => panel.tall).toBe(true);
  expect(chosen).toEqual([]);
});

test("drawn down, the sheet is put away; a hand that hardly moves leaves it as it is", async () => {
  const panel = await openPanel(390, 844);
  const grip = within(panel, ".grip");
  const at = placeOn(grip);
  await mouse.press(at);
  await mouse.drag({ x: at.x, y: at.y + 40 });
  await mouse.letGo({ x: at.x, y: at.y + 40 });
  await expect.poll(() => placeOn(grip).y).toBe(at.y);
  expect([panel.tall, chosen]).toEqual([false, []]);

  await mouse.press(at);
  await mouse.drag({ x: at.x, y: at.y + 120 });
  await mouse.drag({ x: at.x, y: at.y + 260 });
  await mouse.letGo({ x: at.x, y: at.y + 260 });
  await expect.poll(() => chosen).toEqual([{ id: null }]);
});

/** A whole thread's steps, with the styles of the application. Forward the thread forks. */
const THREAD = `<article class="bl-article">${"<p>One lamp sang.</p>".repeat(60)}</article>
  <footer><a href="entry/lamp">Full page</a></footer>
  <nav class="bl-thread">
    <div class="bl-thread-step bl-thread-back"><a data-step="back" href="?entry=before"
      ><span class="bl-thread-name">Led here</span></a></div>
    <p class="bl-thread-place"><span class="bl-thread-count">18 of 20</span>
      <a class="bl-thread-whole" href="?thread=lamp" data-thread="lamp">Show the whole thread</a></p>
    <div class="bl-thread-step bl-thread-forward"><details><summary data-step="forward"
      ><span class="bl-thread-name">Led to</span></summary></details></div></nav>`;

test.for([
  [390, 844, "24px"],
  [390, 844, "32px"],
  [360, 640, "32px"],
  [820, 1180, "32px"],
  [1280, 720, "24px"],
  [1280, 720, "32px"],
] as const)(
  "at %s by %s in letters of %s the controls lie apart, and the article has the larger part",
  async ([width, height, size]) => {
    document.documentElement.style.fontSize = size;
    const styles = document.head.appendChild(document.createElement("style"));
    styles.textContent = [tokensCss, articleCss, viewsCss, threadCss].map(String).join("");
    onTestFinished(() => {
      document.documentElement.style.fontSize = "";
      styles.remove();
    });
    await resizeWindow(width, height);
    open(`<div style="display: flex; position: fixed; inset: 0"
        class="bl-content"><main style="flex: 1"></main>
      <bl-entry-panel label="The open entry" close-label="Close" grip-label="Whole height"></bl-entry-panel></div>`);
    const panel = document.querySelector("bl-entry-panel");
    if (panel === null) {
      throw new Error("no panel");
    }
    (panel.parentElement as HTMLElement).style.flexDirection = panel.sheet ? "column" : "row";
    panel.entry = "lamp";
    panel.show(THREAD, "lamp");
    await panel.updateComplete;
    const boxes = ["Led here", "Show the whole thread", "Led to", "Full page"].map((name) => {
      const control =
        name === "Led to" ? page.getByText(name) : page.getByRole("link", { name, exact: true });
      return (control.element().closest("summary") ?? control.element()).getBoundingClientRect();
    });
    const foot = within(panel, "[part=foot]").getBoundingClientRect();
    const article = within(panel, "[part=page]").getBoundingClientRect();
    const inFoot = panel.sheet
      ? [...boxes, within(panel, "[part=close]").getBoundingClientRect()]
      : boxes.slice(0, 3);
    for (const [place, box] of inFoot.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(Math.floor(foot.left));
      expect(box.right).toBeLessThanOrEqual(Math.ceil(foot.right));
      expect(box.bottom).toBeLessThanOrEqual(Math.ceil(foot.bottom));
      for (const other of inFoot.slice(place + 1)) {
        const isApart =
          box.right <= other.left + 1 ||
          other.right <= box.left + 1 ||
          box.bottom <= other.top + 1 ||
          other.bottom <= box.top + 1;
        expect(isApart).toBe(true);
      }
    }
    expect(article.height).toBeGreaterThan(foot.height);
    const words = document.createRange();
    words.selectNodeContents(page.getByRole("link", { name: "Show the whole thread" }).element());
    const [said, offered] = [words.getBoundingClientRect(), boxes[1]];
    expect(said.height).toBeGreaterThan(14);
    expect([said.left >= offered.left - 1, said.right <= offered.right + 1]).toEqual([true, true]);
    const panelBox = panel.getBoundingClientRect();
    expect(panel.sheet ? panelBox.height / innerHeight : panelBox.width / innerWidth).toBeLessThanOrEqual(
      0.541,
    );
  },
);
