/** What is told of a visitor's changes, however quickly they follow each other. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepAddressIn } from "../address/address-window.js";
import { QuietWindow } from "../address/quiet-window.js";
import { elementEvent } from "../page/element-events.js";
import { ViewController } from "./view-controller.js";

let root: HTMLElement;
let view: ViewController;
let told: string[];
let giveBack: () => void;

beforeEach(() => {
  const quiet = new QuietWindow(window, { isMemory: true });
  quiet.move("");
  giveBack = keepAddressIn(quiet);
  root = document.createElement("div");
  document.body.append(root);
  told = [];
  view = new ViewController({ root, body: "main > *", settled: (search) => told.push(search) });
  view.connect();
});

afterEach(() => {
  view.disconnect();
  root.remove();
  giveBack();
});

function open(id: string): void {
  root.dispatchEvent(elementEvent("bl-select", { id }));
}

test("the entry that was opened last is told, also when it follows before the one before was painted", async () => {
  open("first");
  open("second");
  await expect.poll(() => told.at(-1)).toBe("?entry=second");
});

test("another window is not told, and keeps nothing from being told", async () => {
  root.dispatchEvent(elementEvent("bl-window", { from: "1930", to: "1940" }));
  open("first");
  root.dispatchEvent(elementEvent("bl-window", { from: "1950", to: "1960" }));
  await expect.poll(() => told.at(-1)).toMatch(/entry=first/);
  const before = told.length;
  root.dispatchEvent(elementEvent("bl-window", { from: "1970", to: "1980" }));
  await expect.poll(() => view.search).toMatch(/from=1970/);
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toHaveLength(before);
});
