/** A drawing that follows its room leaves the page around it without an error. */
import { expect, onTestFinished, test } from "vitest";
import { LitElement, type TemplateResult } from "lit";
import { html } from "../template/html.js";
import { WidthController } from "./width-controller.js";

/** As high as it is wide, as charts and maps are in a way: whoever watches its size sees it change by being drawn. */
class Square extends LitElement {
  drawnPx = 0;

  constructor() {
    super();
    new WidthController(
      this,
      (widthPx) => {
        this.drawnPx = widthPx;
        this.requestUpdate();
      },
      { followsText: true },
    );
  }

  protected override render(): TemplateResult {
    return html`<p style="margin: 0; height: 1rem"></p>
      <svg style="display: block" width="1" height=${this.drawnPx}></svg>`;
  }
}
customElements.define("made-up-square", Square);

test("a drawing that follows its width and the size of text causes no error of the page", async () => {
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent): void => {
    errors.push(message);
  };
  addEventListener("error", note);
  document.body.innerHTML = `<made-up-square style="display: block; width: 300px"></made-up-square>`;
  onTestFinished(() => {
    removeEventListener("error", note);
    document.documentElement.style.fontSize = "";
    document.body.replaceChildren();
  });
  const [square] = document.body.querySelectorAll<Square>("made-up-square");
  const drawnPx = (): number => square.drawnPx;
  await expect.poll(drawnPx).toBe(300);
  for (const widthPx of [420, 200]) {
    square.style.width = `${widthPx}px`;
    await expect.poll(drawnPx).toBe(widthPx);
  }
  document.documentElement.style.fontSize = "200%";
  await expect.poll(drawnPx).toBe(100);
  expect(errors).toEqual([]);
});
