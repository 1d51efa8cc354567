import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fingers, mouse, placeOn, touchScreen } from "../../shared/testing/hands.js";
import { interfaceWords } from "../../shared/testing/made-up-documents.js";
import { open, wish, within } from "../../shared/testing/page.js";
import { translate } from "../../shared/testing/translate.js";
import "./bl-picture-view.js";
import type { PictureViewElement } from "./picture-view-element.js";

/** Twice as wide as high. */
const DRAWING = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#446"/></svg>`,
)}`;

const link = page.getByRole("link", { name: "A car with an aerial" });
const dialog = page.getByRole("dialog", { name: "A car with an aerial" });

async function openArticle(): Promise<PictureViewElement> {
  open(`<figure>
    <bl-picture-view><a href="${DRAWING}"><img src="${DRAWING}" alt="A car with an aerial" width="200"></a></bl-picture-view>
    <figcaption>Drawing: Blue Lamp, CC-BY-4.0</figcaption>
  </figure>`);
  const view = document.querySelector("bl-picture-view") as PictureViewElement;
  view.messages = interfaceWords("picture.");
  await view.updateComplete;
  return view;
}

async function openView(): Promise<PictureViewElement> {
  await wish({ "prefers-reduced-motion": "reduce" });
  const view = await openArticle();
  await link.click();
  await expect.element(dialog).toBeVisible();
  const picture = within(view, ".picture") as HTMLImageElement;
  await expect.poll(() => picture.complete && picture.naturalWidth > 0).toBe(true);
  await view.updateComplete;
  return view;
}

/** How much larger than whole the picture is shown. */
function scaleOf(view: PictureViewElement): number {
  const stage = within(view, ".stage").getBoundingClientRect();
  return within(view, ".picture").getBoundingClientRect().width / stage.width;
}

function leftOf(view: PictureViewElement): number {
  return within(view, ".picture").getBoundingClientRect().left;
}

test("a press shows the picture large with its words, and closing gives the focus back", async () => {
  const view = await openView();
  expect(dialog.element().textContent).toContain("Drawing: Blue Lamp, CC-BY-4.0");
  expect(within(view, ".stage").getBoundingClientRect().width).toBe(innerWidth);
  expect(view.shadowRoot?.activeElement).toBe(within(view, ".close"));
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(link).toHaveFocus();
});

test("a press that asks for a new tab is the browser's", async () => {
  await openArticle();
  const press = new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
  const prevented = vi.fn();
  document.addEventListener(
    "click",
    (event) => {
      prevented(event.defaultPrevented);
      event.preventDefault();
    },
    { once: true },
  );
  link.element().dispatchEvent(press);
  expect(prevented).toHaveBeenCalledWith(false);
  await expect.element(dialog).not.toBeInTheDocument();
});

test("keys zoom, move and show the whole again, and nobody else hears them", async () => {
  const view = await openView();
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  await userEvent.keyboard("+");
  await expect.poll(() => scaleOf(view)).toBeCloseTo(2);
  const leftPx = leftOf(view);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => leftOf(view)).toBeLessThan(leftPx);
  await userEvent.keyboard("-");
  await expect.poll(() => scaleOf(view)).toBeCloseTo(1);
  await userEvent.keyboard("++0");
  await expect.poll(() => scaleOf(view)).toBeCloseTo(1);
  expect(leftOf(view)).toBeCloseTo(0);
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener("keydown", heard);
});

test("buttons zoom as far as it goes, and say so", async () => {
  const view = await openView();
  const out = page.getByRole("button", { name: "Zoom out" });
  const larger = page.getByRole("button", { name: "Zoom in" });
  await expect.element(out).toHaveAttribute("aria-disabled", "true");
  for (let step = 0; step < 3; step++) {
    await larger.click();
  }
  expect(scaleOf(view)).toBeCloseTo(8);
  await expect.element(larger).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Whole picture" }).click();
  expect(scaleOf(view)).toBeCloseTo(1);
  for (const button of view.renderRoot.querySelectorAll("button")) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});

test("the wheel zooms where the mouse is, and the mouse pushes", async () => {
  const view = await openView();
  const at = placeOn(within(view, ".stage"));
  await mouse.wheel(at, { y: -300 });
  await expect.poll(() => scaleOf(view)).toBeCloseTo(2);
  const leftPx = leftOf(view);
  await mouse.press(at);
  await mouse.drag({ x: at.x + 40, y: at.y });
  await mouse.letGo({ x: at.x + 40, y: at.y });
  await expect.poll(() => leftOf(view)).toBeCloseTo(leftPx + 40);
});

test("two fingers zoom", async () => {
  await touchScreen(390, 700);
  const view = await openView();
  const stage = within(view, ".stage");
  const from = [placeOn(stage, { x: 0.4, y: 0.5 }), placeOn(stage, { x: 0.6, y: 0.5 })];
  await fingers.glide(from, [placeOn(stage, { x: 0.2, y: 0.5 }), placeOn(stage, { x: 0.8, y: 0.5 })]);
  await expect.poll(() => scaleOf(view)).toBeGreaterThan(2);
});

test("a double tap zooms in, and another one back", async () => {
  await touchScreen(390, 700);
  const view = await openView();
  const stage = within(view, ".stage");
  await fingers.doubleTap(placeOn(stage));
  await expect.poll(() => scaleOf(view)).toBeCloseTo(2);
  await fingers.doubleTap(placeOn(stage));
  await expect.poll(() => scaleOf(view)).toBeCloseTo(1);
});

test("an article that goes away takes its view along", async () => {
  await openView();
  document.querySelector("figure")?.remove();
  await expect.element(dialog).not.toBeInTheDocument();
});

test("the view survives translation by the browser", async () => {
  const view = await openView();
  translate(view.renderRoot);
  await userEvent.keyboard("+");
  await expect.poll(() => scaleOf(view)).toBeCloseTo(2);
});
