import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { open } from "../../shared/testing/page.js";
import "./bl-appearance.js";

const CONTENT = `
  <bl-appearance>
    <button type="button" popovertarget="panel" aria-label="Appearance">Aa</button>
    <div id="panel" popover role="dialog" aria-label="Appearance">
      <label><input type="radio" name="palette" value=""> As the system</label>
      <label><input type="radio" name="palette" value="night"> Night</label>
      <label><input type="radio" name="text-size" value="100"> Normal</label>
      <label><input type="radio" name="text-size" value="150"> Largest</label>
      <label><input type="radio" name="time-direction" value="ltr"> From left</label>
      <label><input type="radio" name="time-direction" value="rtl"> From right</label>
    </div>
  </bl-appearance>`;

const button = page.getByRole("button", { name: "Appearance" });

function openMenu(): void {
  open(CONTENT);
  onTestFinished(() => {
    localStorage.clear();
    document.documentElement.removeAttribute("style");
    for (const name of ["data-palette", "data-time-direction"]) {
      document.documentElement.removeAttribute(name);
    }
  });
}

test("closed by Escape, the menu gives the focus back to its button", async () => {
  openMenu();
  await button.click();
  await page.getByRole("radio", { name: "Night" }).click();
  await userEvent.keyboard("{Escape}");
  await expect.element(button).toHaveFocus();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("what a visitor chooses is shown at once, and is chosen on the next page", async () => {
  openMenu();
  await button.click();
  for (const name of ["Night", "Largest", "From right"]) {
    await page.getByRole("radio", { name }).click();
  }
  const { dataset, style } = document.documentElement;
  expect([dataset["palette"], style.getPropertyValue("--bl-text-scale"), dataset["timeDirection"]]).toEqual([
    "night",
    "1.5",
    "rtl",
  ]);
  openMenu();
  await button.click();
  for (const name of ["Night", "Largest", "From right"]) {
    await expect.element(page.getByRole("radio", { name })).toBeChecked();
  }
});
