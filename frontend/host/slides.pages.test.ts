import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  contentOf,
  EXHIBIT,
  exhibitFrames,
  NEWSPAPER,
  openHosts,
  SCRIPT,
  type Embedding,
} from "./testing/hosts.js";

let hosts: Embedding;
beforeAll(async () => {
  hosts = await openHosts();
  const serve = (name: string, type: string): void => {
    const html = readFileSync(`node_modules/reveal.js/dist/${name}`, "utf8");
    hosts.pages.set(`${NEWSPAPER}/${name}`, { html, headers: { "Content-Type": type } });
  };
  serve("reveal.js", "text/javascript");
  serve("reveal.css", "text/css");
});
afterAll(async () => {
  await hosts.close();
});

/** A deck in real reveal.js, which scales its slides to the window. */
function deck(slides: string): string {
  return `<link rel="stylesheet" href="/reveal.css">
    <div class="reveal"><div class="slides">${slides}</div></div>
    <script src="/reveal.js"></script>
    <script>Reveal.initialize({ width: 960, height: 700, transition: "none" });</script>${SCRIPT}`;
}

const slide = (page: Page): Promise<number> => page.evaluate("Reveal.getIndices().h");

interface Act {
  readonly type: string;
  readonly x: number;
  readonly y: number;
}

/** Notes where in the frame pointer and wheel act. */
async function noteActs(exhibit: Frame): Promise<() => Promise<readonly Act[]>> {
  await exhibit.evaluate(() => {
    const acts: unknown[] = [];
    Object.assign(window, { acts });
    for (const type of ["pointerdown", "pointermove", "pointerup", "wheel"]) {
      addEventListener(type, (event) => {
        const { buttons, clientX, clientY } = event as PointerEvent;
        if (type !== "pointermove" || buttons > 0) {
          acts.push({ type, x: clientX, y: clientY });
        }
      });
    }
  });
  return () => exhibit.evaluate(() => (window as unknown as { acts: Act[] }).acts);
}

/** Presses, drags and turns the wheel over points that are counted in the frame's own pixels. */
async function act(page: Page): Promise<void> {
  const { x, y, scale } = await page.locator("iframe").evaluate((iframe) => {
    const { left, top, width } = iframe.getBoundingClientRect();
    return { x: left, y: top, scale: width / (iframe as HTMLElement).offsetWidth };
  });
  const move = (toX: number, toY: number): Promise<void> => page.mouse.move(x + toX * scale, y + toY * scale);
  await move(100, 80);
  await page.mouse.down();
  await move(300, 200);
  await page.mouse.up();
  await move(40, 360);
  await page.mouse.wheel(0, 100);
}

/** Scaled points lie between pixels. */
const near = (px: number): number => expect.closeTo(px, -0.4) as number;

const EXPECTED: readonly Act[] = [
  { type: "pointerdown", x: near(100), y: near(80) },
  { type: "pointermove", x: near(300), y: near(200) },
  { type: "pointerup", x: near(300), y: near(200) },
  { type: "wheel", x: near(40), y: near(360) },
];

test.each([
  ["transform: scale(0.5); transform-origin: 0 0"],
  ["transform: scale(1.4) translate(20px, 10px); transform-origin: 0 0"],
  ["zoom: 1.25"],
  ["scale: 0.75; translate: 10px 30px"],
])("pointer, wheel and drag act under the finger where the page says %s", async (style) => {
  const { page } = await hosts.open(
    `<div style="${style}"><iframe src="${EXHIBIT}/embed" width="640" height="400" style="border: 0"></iframe></div>${SCRIPT}`,
  );
  const [exhibit] = await exhibitFrames(page, 1);
  const acts = await noteActs(exhibit);
  await act(page);
  await expect.poll(acts).toEqual(EXPECTED);
});

test("in a scaled slide of reveal.js, too, and a clicker goes on working after a press", async () => {
  const { page, failures } = await hosts.open(
    deck(`<section><iframe src="${EXHIBIT}/embed?keys=host" width="640" height="400" style="border: 0"></iframe></section>
      <section><p>Second</p></section><section><p>Third</p></section>`),
  );
  await page.setViewportSize({ width: 600, height: 450 });
  const [exhibit] = await exhibitFrames(page, 1);
  await expect
    .poll(() => page.locator("iframe").evaluate((iframe) => iframe.getBoundingClientRect().width))
    .toBeLessThan(500);
  const acts = await noteActs(exhibit);
  await act(page);
  await expect.poll(acts).toEqual(EXPECTED);
  await page.keyboard.press("PageDown");
  await expect.poll(() => slide(page)).toBe(1);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => slide(page)).toBe(2);
  expect(failures).toEqual([]);
});

test("a frame of a later slide is loaded and served when its slide is shown", async () => {
  const { page } = await hosts.open(
    deck(`<section><p>First</p></section>
      <section><iframe data-src="${EXHIBIT}/embed?keys=host" width="640" height="400"></iframe></section>
      <section><p>Third</p></section>`),
  );
  await page.keyboard.press("ArrowRight");
  const [exhibit] = await exhibitFrames(page, 1);
  await contentOf(exhibit, "<button>Closer</button>");
  await exhibit.click("button");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => slide(page)).toBe(2);
});
