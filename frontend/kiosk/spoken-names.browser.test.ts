import { afterEach, expect, test } from "vitest";
import { languageAt, nameOf, sayingOf } from "./spoken-names.js";

const WORDS = { on: { text: "on", language: "en" }, off: { text: "off", language: "en" } };

afterEach(() => {
  document.body.replaceChildren();
});

function put(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector("[data-it]") as Element;
}

function said(html: string): readonly string[] {
  return sayingOf(put(html), WORDS).map(({ text }) => text);
}

test.each([
  [
    "its text, without what is hidden",
    `<button data-it>Take <b>a</b> tour<i aria-hidden="true">›</i></button>`,
    "Take a tour",
  ],
  ["a label before text", `<button data-it aria-label="Larger text">A+</button>`, "Larger text"],
  [
    "what labels it elsewhere",
    `<h2 id="q">Are you there?</h2><dialog data-it aria-labelledby="q">No</dialog>`,
    "Are you there?",
  ],
  ["the label of a field", `<label>Year <input data-it></label>`, "Year"],
  ["a field's placeholder where it has nothing else", `<input data-it placeholder="Search">`, "Search"],
  ["a picture's words", `<button data-it><img alt="A lamp"></button>`, "A lamp"],
])("a control is named by %s", (_, html, name) => {
  expect(nameOf(put(html))).toBe(name);
});

test("after its name, it is said what it stands at", () => {
  expect(said(`<button data-it aria-pressed="true">Contrast</button>`)).toEqual(["Contrast", "on"]);
  expect(said(`<input data-it type="checkbox" aria-label="Disputed">`)).toEqual(["Disputed", "off"]);
  expect(said(`<div data-it role="slider" aria-label="Time" aria-valuetext="1950 to 1989"></div>`)).toEqual([
    "Time",
    "1950 to 1989",
  ]);
  expect(said(`<input data-it type="search" aria-label="Search" value="radio">`)).toEqual([
    "Search",
    "radio",
  ]);
  expect(said(`<input data-it type="password" aria-label="PIN" value="274951">`)).toEqual(["PIN"]);
});

test("the language is that of the text, across shadow trees", () => {
  const host = put(`<div lang="ar"><div data-it></div></div>`);
  host.attachShadow({ mode: "open" }).innerHTML = `<button><slot></slot></button>`;
  const button = host.shadowRoot?.querySelector("button") as Element;
  host.textContent = "المصباح";
  expect(languageAt(button)).toBe("ar");
  expect(nameOf(button)).toBe("المصباح");
});
