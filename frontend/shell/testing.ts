/** The exhibit of the made-up documents in a page of its own. No part of an element imports this module. */
import { expect, onTestFinished } from "vitest";
import {
  interfaceWords,
  MADE_UP_MAPS,
  MADE_UP_SERIES,
  madeUpMap,
  madeUpSearchTexts,
  madeUpSeries,
  madeUpSeriesList,
  madeUpTimeline,
} from "../shared/testing/made-up-documents.js";
import { answer, open } from "../shared/testing/page.js";
import type { ExhibitElement } from "./exhibit-element.js";

type Answers = Parameters<typeof answer>[0];

/** The path of an address that is relative to the page, as a request names it. */
export function pathOf(address: string): string {
  return new URL(address, document.baseURI).pathname;
}

/** An article as the server writes it for the panel. */
export function article(id: string, links = ""): string {
  return `<article class="bl-article"><h2>Article of ${id}</h2>${links}</article>
    <nav class="bl-thread"><a data-thread="${id}" href="?entry=${id}&amp;thread=${id}">The whole thread</a></nav>`;
}

/** A link from one article to another. */
export function linkTo(id: string): string {
  return `<a class="bl-article-link" href="?entry=${id}">See ${id}</a>`;
}

/** Two pages of a story and its end, with its name before them. */
const STORY = `<h1 lang="en">The singing lamp</h1>
  <article data-name="One" data-name-language="en" data-from="1921" data-to="1926" data-seconds="9"
    data-entry="first-lamp" hidden><h2>One</h2><a href="entry/first-lamp" data-opens="first-lamp">Open</a></article>
  <article data-name="Two" data-name-language="en" data-from="1926" data-to="1931" data-seconds="9" data-entry=""
    hidden><h2>Two</h2></article>
  <section data-end data-name="The end" data-name-language="en" data-from="1921" data-to="1935" hidden>
    <h2>The end</h2></section>`;

const SYSTEM = `<article class="bl-article"><h1>A system</h1><a href="#note">1</a><p id="note">Note</p>
  <bl-diagram label="D" messages='{}'><ol><li data-node="a" data-label="A">A <a data-to="b">b</a></li>
  <li data-node="b" data-label="B">B</li></ol></bl-diagram>
  <bl-counter per-day="20000000" label="searches" messages='{}'></bl-counter></article>`;

/** What the server of the made-up exhibit answers. */
export function madeUpAnswers(): Answers {
  const inApi = (name: string): string => pathOf(`api/v1/${name}`);
  const entries = madeUpTimeline().columns.id;
  return Object.fromEntries([
    [inApi("timeline.json"), madeUpTimeline()],
    [inApi("search.json"), madeUpSearchTexts()],
    [inApi("series.json"), madeUpSeriesList()],
    ...MADE_UP_SERIES.map((id) => [inApi(`series/${id}.json`), madeUpSeries(id)]),
    ...MADE_UP_MAPS.map((id) => [inApi(`maps/${id}.json`), madeUpMap(id)]),
    ...entries.map((id) => [inApi(`entries/${id}.html`), article(id, linkTo("last-lamp"))]),
    [inApi("entries/unknown.html"), () => new Response("{}", { status: 404 })],
    [inApi("stories/singing.html"), STORY],
    [inApi("systems/one.html"), SYSTEM],
    ...MADE_UP_SERIES.map((id) => [
      inApi(`numbers/${id}.html`),
      `<main><h1>${id}</h1><a data-scale="linear" data-default href="?">Linear</a>
        <a data-scale="log" href="?scale=log">Log</a><bl-chart src="api/v1/series/${id}.json"></bl-chart></main>`,
    ]),
    ...MADE_UP_MAPS.map((id) => [
      inApi(`numbers/${id}.html`),
      `<main><h1>${id}</h1><bl-map src="api/v1/maps/${id}.json"></bl-map></main>`,
    ]),
  ]) as Answers;
}

let versions = 0;

/** Opens an exhibit; `attributes` are those of the element, `search` is the query part of the page's address. */
export function openExhibit(attributes: string, search = "", answers: Answers = madeUpAnswers()) {
  const asked = answer(answers);
  const messages = Object.fromEntries(
    ["shell.", "story.", "entry-panel."].flatMap((prefix) =>
      Object.entries(interfaceWords(prefix)).map(([key, words]) => [prefix + key, words]),
    ),
  );
  open("<div></div>", search);
  const exhibit = document.createElement("bl-exhibit");
  // Documents of a version are kept for all of the page, so each test has its own.
  versions += 1;
  exhibit.setAttribute("version", `v${versions}`);
  exhibit.setAttribute("full", "https://lamp.example/full");
  exhibit.setAttribute("messages", JSON.stringify(messages));
  exhibit.style.height = "500px";
  const described = document.createElement("template");
  described.innerHTML = `<i ${attributes}></i>`;
  for (const { name, value } of described.content.firstElementChild?.attributes ?? []) {
    exhibit.setAttribute(name, value);
  }
  exhibit.innerHTML = `<ul><li><a href="entry/first-lamp">The first lamp</a></li></ul>`;
  document.querySelector("body > div")?.append(exhibit);
  onTestFinished(() => {
    exhibit.remove();
  });
  return { exhibit, asked };
}

/** Waits until an exhibit shows its view. */
export async function shown(exhibit: ExhibitElement): Promise<void> {
  await expect.poll(() => exhibit.hasAttribute("data-ready"), { timeout: 30_000 }).toBe(true);
}

/** Comes to the head with the pointer, and waits until search and filters can be used. */
export async function toolsOf(exhibit: ExhibitElement): Promise<void> {
  exhibit.querySelector(".bl-exhibit-head")?.dispatchEvent(new PointerEvent("pointerenter"));
  const drawn = (name: string): boolean =>
    exhibit.querySelector(name)?.shadowRoot?.childElementCount !== undefined;
  await expect.poll(() => drawn("bl-search") && drawn("bl-filters"), { timeout: 30_000 }).toBe(true);
}
