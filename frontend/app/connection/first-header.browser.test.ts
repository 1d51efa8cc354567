import { expect, test } from "vitest";
import { open } from "../../shared/testing/page.js";
import { yieldFirstHeader } from "./first-header.js";

function outlet(): HTMLElement {
  open(`<div id="outlet"><header class="bl-header"><a href="/stories">Stories</a></header></div>`);
  return document.querySelector("#outlet") as HTMLElement;
}

test("the first header goes when a view has its own, and a link that holds the focus hands it on", async () => {
  const all = outlet();
  yieldFirstHeader(all);
  all.querySelector("a")?.focus();
  const view = all.appendChild(document.createElement("div"));
  await Promise.resolve();
  expect(document.querySelectorAll("header")).toHaveLength(1);
  view.innerHTML = `<header class="bl-header"><a href="/">Timeline</a><a href="/stories" id="own">Stories</a></header>`;
  await Promise.resolve();
  expect(document.querySelectorAll("header")).toHaveLength(1);
  expect(document.activeElement?.id).toBe("own");
});

test("who has the focus elsewhere keeps it", async () => {
  const all = outlet();
  yieldFirstHeader(all);
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  all.insertAdjacentHTML(
    "beforeend",
    `<div><header class="bl-header"><a href="/stories">Stories</a></header></div>`,
  );
  await Promise.resolve();
  expect(document.querySelectorAll("header")).toHaveLength(1);
  expect(document.activeElement).toBe(button);
  button.remove();
});
