import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { interfaceWords } from "../../shared/testing/made-up-documents.js";
import { open, textWithin, within } from "../../shared/testing/page.js";
import "./bl-speaker.js";
import type { SpeakerElement } from "./speaker-element.js";

const STEPS = ["One keeper listens", "A coast radio", "Harbours of the pact"];

async function openSpeaker(): Promise<SpeakerElement> {
  open(
    `<bl-speaker story="lamp" relay="/present/relay/" pages="/present/story/"><h1 slot="heading">The lamp</h1><ol>${STEPS.map(
      (name) =>
        `<li class="bl-speaker-step" data-name="${name}" data-name-language="en"><h2>${name}</h2></li>`,
    ).join(
      "",
    )}<li class="bl-speaker-step" data-end data-name="The end" data-name-language="en"></li></ol></bl-speaker>`,
  );
  const speaker = document.querySelector("bl-speaker") as SpeakerElement;
  speaker.messages = interfaceWords("speaker.");
  await speaker.updateComplete;
  return speaker;
}

const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(".bl-speaker-step h2")]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => heading.textContent);

beforeEach(() => page.viewport(1280, 800));

test("with no screen to steer it says so, and its pages can be read", async () => {
  const speaker = await openSpeaker();
  expect(textWithin(speaker, ".status")).toContain("This page steers no screen.");
  await expect.element(page.getByRole("link", { name: "Give a code" })).toBeVisible();
  expect(shown()).toEqual(["One keeper listens"]);
  expect(textWithin(speaker, ".next p")).toBe("A coast radio");
  await page.getByRole("button", { name: "Next" }).click();
  await expect.poll(shown).toEqual(["A coast radio"]);
  await userEvent.keyboard("{End}");
  await expect.poll(shown).toEqual(["Harbours of the pact"]);
  await userEvent.keyboard("{Home}");
  await expect.poll(shown).toEqual(["One keeper listens"]);
});

test("the way back to a code leads to its page", async () => {
  await openSpeaker();
  const link = page.getByRole("link", { name: "Give a code" }).element() as HTMLAnchorElement;
  expect(new URL(link.href).pathname).toBe("/present");
});

test("the time since the start goes on after a reload, and can be set back", async () => {
  sessionStorage.setItem("bluelamp-begun:lamp", String(Date.now() - 65_500));
  const speaker = await openSpeaker();
  expect(textWithin(speaker, ".elapsed")).toMatch(/^1:0\d/);
  within(speaker, ".reset").click();
  await speaker.updateComplete;
  expect(textWithin(speaker, ".elapsed")).toMatch(/^0:0\d/);
});

test("Space presses the button that has the focus, and turns no page then", async () => {
  const speaker = await openSpeaker();
  within(speaker, ".reset").focus();
  await userEvent.keyboard(" ");
  expect(shown()).toEqual(["One keeper listens"]);
});
