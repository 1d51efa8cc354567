import { afterEach, expect, test } from "vitest";
import "./bl-timeline.js";
import { documentOf, inYear } from "./testing.js";

afterEach(() => {
  document.body.replaceChildren();
});

test("draws a mark for each entry of the document at its address", async () => {
  const text = JSON.stringify(documentOf([inYear(1930), inYear(1980)]));
  const timeline = document.createElement("bl-timeline");
  timeline.style.cssText = "display: block; width: 1000px; height: 600px";
  timeline.src = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  document.body.append(timeline);
  await timeline.idle;
  const marks = [...(timeline.shadowRoot?.querySelectorAll("[data-entry]") ?? [])];
  expect(marks.map((mark) => mark.getAttribute("data-entry"))).toEqual(["e0", "e1"]);
});
