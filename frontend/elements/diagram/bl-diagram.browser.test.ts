import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { interfaceWords } from "../../shared/testing/made-up-documents.js";
import { allWithin, open, ready, wish, within } from "../../shared/testing/page.js";
import "./bl-diagram.js";
import type { DiagramElement } from "./diagram-element.js";

const NAMES = ["Caller", "Shore", "Relay", "Oak", "Keeper", "Back"];
const next = page.getByRole("button", { name: "Next" });

/** A list as the server writes it: each leads to the next, and of the last nothing is publicly known. */
function listOf(names: readonly string[]): string {
  const items = names.map((name, index) => {
    const isLast = index === names.length - 1;
    const link = isLast ? "" : `<a data-to="${names[index + 1].toLowerCase()}" href="#">on</a>`;
    return `<li data-node="${name.toLowerCase()}" ${isLast ? "data-unknown" : ""}>
      <b class="bl-diagram-label">${name}</b>
      <p class="bl-article-statement">${isLast ? "Not publicly known." : `What ${name} does.`}</p>${link}</li>`;
  });
  return `<style>
      bl-diagram li:not([data-current]) { display: none }
      @media print { bl-diagram li { display: list-item !important } }
    </style>
    <bl-diagram label="How a call comes back"><ol>${items.join("")}</ol></bl-diagram>`;
}

async function openDiagram(around = ""): Promise<DiagramElement> {
  open(`<div ${around}>${listOf(NAMES)}</div>`);
  const diagram = document.querySelector("bl-diagram") as DiagramElement;
  diagram.messages = interfaceWords("diagram.");
  return ready("bl-diagram");
}

function shownItems(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("[data-node]")]
    .filter((item) => item.checkVisibility())
    .map(({ dataset }) => dataset["node"]);
}

test("a diagram is walked through by keys, and says what is not publicly known", async () => {
  const diagram = await openDiagram();
  expect(shownItems()).toEqual(["caller"]);
  (next.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}{Enter}{Enter}{Enter}{Enter}");
  await expect.poll(shownItems).toEqual(["back"]);
  await expect.element(page.getByRole("status")).toMatchTextContent(/6 of 6.*Not publicly known/);
  await expect.element(next).toBeDisabled();
  expect(within(diagram, ".box.unknown").textContent).toContain("Not publicly known");
  await page.getByRole("button", { name: "Relay" }).click();
  await expect.poll(shownItems).toEqual(["relay"]);
  expect(within(diagram, "[aria-current=step]").textContent.trim()).toBe("Relay");
});

test("on paper a diagram is its whole list", async () => {
  const diagram = await openDiagram();
  await wish({ media: "print" });
  expect(shownItems()).toHaveLength(6);
  expect(within(diagram, ".stage").checkVisibility()).toBe(false);
});

test("in forced colours a diagram keeps its lines and frames", async () => {
  await wish({ "forced-colors": "active" });
  const diagram = await openDiagram();
  expect(getComputedStyle(within(diagram, ".box.unknown")).borderTopStyle).toBe("dashed");
  expect(allWithin(diagram, "svg > path")).toHaveLength(5);
});

test("from right to left a diagram begins at the right", async () => {
  const boxes = allWithin(await openDiagram(`dir="rtl"`), ".box");
  const [first, last] = [boxes[0], boxes[boxes.length - 1]].map((box) => box.getBoundingClientRect());
  expect(first.x > last.x || first.y < last.y).toBe(true);
  expect(boxes[0].getBoundingClientRect().x).toBeGreaterThan(boxes[1].getBoundingClientRect().x);
});
