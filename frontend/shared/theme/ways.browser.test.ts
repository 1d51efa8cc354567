/** Where the header has no room for all ways, those in sight fade towards those that are not. */
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { resizeWindow } from "../testing/hands.js";
import { open } from "../testing/page.js";
/* eslint-disable no-restricted-syntax -- Styles are no modules with a name of their own. */
import frameCss from "./frame.css?inline";
import phoneCss from "./phone.css?inline";
/* eslint-enable no-restricted-syntax */

const WAYS = ["Timeline", "Stories", "Systems", "Numbers", "List", "About"];

beforeEach(() => {
  const styles = document.createElement("style");
  styles.textContent = [frameCss, phoneCss].map(String).join("");
  document.head.append(styles);
  onTestFinished(() => {
    styles.remove();
    document.documentElement.style.fontSize = "";
  });
});

async function waysIn(widthPx: number, textSize: string): Promise<HTMLElement> {
  await resizeWindow(widthPx, 844);
  document.documentElement.style.fontSize = textSize;
  open(`<header class="bl-header"><div class="bl-header-row"><nav class="bl-ways">
    ${WAYS.map((way) => `<a href="#${way}">${way}</a>`).join("")}</nav></div></header>`);
  const ways = document.querySelector<HTMLElement>(".bl-ways");
  if (ways === null) {
    throw new Error("no ways");
  }
  return ways;
}

/** At the beginning and at the end: whether what is there fades. */
function fades(ways: HTMLElement): readonly boolean[] {
  const style = getComputedStyle(ways);
  expect(style.maskImage).toContain("linear-gradient");
  return ["--bl-ways-before", "--bl-ways-after"].map(
    (length) => Number.parseFloat(style.getPropertyValue(length)) > 0,
  );
}

test("on a phone in large letters the last ways in sight fade, until one has come to the end", async () => {
  const ways = await waysIn(390, "200%");
  await expect.poll(() => fades(ways)).toEqual([false, true]);
  ways.scrollLeft = 150;
  await expect.poll(() => fades(ways)).toEqual([true, true]);
  ways.scrollLeft = ways.scrollWidth;
  await expect.poll(() => fades(ways)).toEqual([true, false]);
});

test("nothing fades where all ways are in sight", async () => {
  const ways = await waysIn(960, "100%");
  expect(ways.scrollWidth).toBe(ways.clientWidth);
  await expect.poll(() => fades(ways)).toEqual([false, false]);
});
