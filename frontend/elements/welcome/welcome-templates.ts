/** What the welcome shows: the ways in, the flight through the turning points, the form for a year and a country. */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import type { LocalText, WelcomeDocument, WelcomeWay } from "../../shared/document/welcome-document.js";
import { icon, round } from "../../shared/steps/buttons.js";
import { html } from "../../shared/template/html.js";
import type { ShownPoint } from "./turning-points.js";
import { yearsOf, type Asked, type Found, type FoundEntry } from "./year-and-country.js";

/** Fills the words of the interface. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

function local(text: LocalText): TemplateResult {
  return html`<span lang=${text.language} dir="auto">${text.text}</span>`;
}

/** @param alt - empty where the words beside it say what it shows */
function drawing(address: string | undefined, alt: LocalText | undefined): TemplateResult | typeof nothing {
  return address === undefined
    ? nothing
    : html`<img class="drawing" src=${address} alt=${alt?.text ?? ""} lang=${alt?.language ?? nothing} />`;
}

/** The question, and the ways in. */
export function ways(welcome: WelcomeDocument, text: Words, take: (way: WelcomeWay) => void): TemplateResult {
  return html`${drawing(welcome.drawing?.address, welcome.drawing?.alt)}
    <div class="words">
      <h2 id="name" tabindex="-1">${local(welcome.question)}</h2>
      <p class="sentence">${local(welcome.sentence)}</p>
      <ul class="ways">
        ${welcome.ways.map((way, place) => html`<li>${wayIn(way, place === 0, take)}</li>`)}
      </ul>
      <p class="coach">${text("coach")}</p>
    </div>`;
}

function wayIn(way: WelcomeWay, isFirst: boolean, take: (way: WelcomeWay) => void): TemplateResult {
  const look = isFirst ? "way main" : "way";
  const shown = html`<span class="disc"
      >${way.picture === undefined ? icon("next") : html`<img src=${way.picture} alt="" />`}</span
    >
    <span class="label">${local(way.label)}</span>
    ${way.line === undefined ? nothing : html`<span class="line">${local(way.line)}</span>`}`;
  const press = (): void => {
    take(way);
  };
  return way.page === undefined
    ? html`<button type="button" class=${look} @click=${press}>${shown}</button>`
    : html`<a class=${look} href=${way.page} @click=${press}>${shown}</a>`;
}

/** What the controls of a flight show and call. */
export interface Flight {
  readonly points: readonly ShownPoint[];
  readonly place: number;
  readonly playing: boolean;
  readonly text: Words;
  readonly go: (place: number) => void;
  readonly play: () => void;
  readonly open: (id: string) => void;
}

/** Where in the flight: "3 of 52". */
export function placeName({ points, place, text }: Pick<Flight, "points" | "place" | "text">): string {
  return text("point", { number: place + 1, count: points.length });
}

/** One turning point. */
export function turningPoint({ points, place, text, open }: Flight): TemplateResult | typeof nothing {
  const point = points.at(place);
  if (!point) {
    return nothing;
  }
  return html`${drawing(point.picture, undefined)}
    <div class="words">
      <p class="when">${point.date}</p>
      <h2 id="name" tabindex="-1"><span lang=${point.titleLanguage} dir="auto">${point.title}</span></h2>
      <button
        type="button"
        class="plain main"
        @click=${() => {
          open(point.id);
        }}
      >
        ${text("open")}
      </button>
    </div>`;
}

/** Previous, place, play and next. */
export function flightControls(flight: Flight): TemplateResult {
  const { points, place, playing, text, go, play } = flight;
  return html`<div class="controls">
    <button
      type="button"
      class="turn"
      aria-label=${text("previous")}
      ?disabled=${place === 0}
      @click=${() => {
        go(place - 1);
      }}
    >
      ${icon("previous")}<span>${text("previous")}</span>
    </button>
    <p class="place">${placeName(flight)}</p>
    ${round(playing ? "pause" : "play", text(playing ? "pause" : "play"), play)}
    <button
      type="button"
      class="turn main"
      ?disabled=${place >= points.length - 1}
      @click=${() => {
        go(place + 1);
      }}
    >
      <span>${text("next")}</span>${icon("next")}
    </button>
  </div>`;
}

/** What the form for a year and a country shows and calls. */
export interface Question {
  readonly heading: LocalText;
  readonly whole: ExhibitDocument | undefined;
  readonly asked: Asked;
  readonly found: Found | undefined;
  /** What was typed in place of a year; empty where it was one. */
  readonly noYear: string;
  readonly text: Words;
  readonly back: () => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly ask: (asked: Asked) => void;
  readonly open: (id: string) => void;
}

/** The form, and its answer. */
export function yearAndCountry(question: Question): TemplateResult {
  const { heading, whole, asked, noYear, text, back, submit } = question;
  const years = whole && yearsOf(whole);
  const hint =
    years && Number.isFinite(years.first)
      ? text("yearHint", { first: String(Math.max(1, years.first)), last: String(years.last) })
      : "";
  return html`<div class="words">
    <button type="button" class="plain back" @click=${back}>${icon("previous")}${text("back")}</button>
    <h2 id="name" tabindex="-1">${local(heading)}</h2>
    <form novalidate @submit=${submit}>
      <p class="field">
        <label for="year">${text("year")}</label>
        <input
          id="year"
          name="year"
          inputmode="numeric"
          maxlength="4"
          autocomplete="off"
          aria-describedby="years"
          aria-invalid=${noYear === "" ? nothing : "true"}
          .value=${asked.year === undefined ? "" : String(asked.year)}
        />
        <small id="years">${hint}</small>
      </p>
      <p class="field">
        <label for="country">${text("country")}</label>
        <select id="country" name="country" .value=${asked.country}>
          <option value="">${text("all")}</option>
          ${(whole?.countries ?? []).map(
            ({ id, name, language }) =>
              html`<option value=${id} lang=${language} ?selected=${id === asked.country}>${name}</option>`,
          )}
        </select>
      </p>
      <button class="plain main" ?disabled=${whole === undefined}>${text("show")}</button>
    </form>
    <div class="answer" role="status">${answer(question)}</div>
  </div>`;
}

function answer({ whole, found, noYear, text, ask, open }: Question): TemplateResult | typeof nothing {
  if (noYear !== "") {
    return html`<p>${text("noYear", { value: noYear })}</p>`;
  }
  if (!found || !whole) {
    return nothing;
  }
  const { count, entries, year, country, nearest, anywhere } = found;
  const place = placeOf(found, whole, text);
  return html`<p>${count > 0 ? text("found", { count, place }) : text("none", { place })}</p>
    ${
      entries.length === 0
        ? nothing
        : html`<ul>
            ${entries.map((entry) => foundEntry(entry, open))}
          </ul>`
    }
    ${
      count > entries.length
        ? html`<p class="rest">${text("rest", { count: count - entries.length })}</p>`
        : nothing
    }
    ${
      nearest === undefined
        ? nothing
        : html`<button
            type="button"
            class="plain"
            @click=${() => {
              ask({ year: nearest.year, country });
            }}
          >
            ${text("nearest", { year: String(nearest.year), count: nearest.count })}
          </button>`
    }
    ${
      anywhere === 0
        ? nothing
        : html`<button
            type="button"
            class="plain"
            @click=${() => {
              ask({ year, country: "" });
            }}
          >
            ${text("anywhere", { count: anywhere })}
          </button>`
    }`;
}

function foundEntry(
  { id, title, titleLanguage, date }: FoundEntry,
  open: (id: string) => void,
): TemplateResult {
  return html`<li>
    <button
      type="button"
      class="found"
      @click=${() => {
        open(id);
      }}
    >
      <span lang=${titleLanguage} dir="auto">${title}</span> <small>${date}</small>
    </button>
  </li>`;
}

/** "Norway, 1954", or what of it was asked for. */
function placeOf({ year, country }: Asked, whole: ExhibitDocument, text: Words): string {
  const name = whole.countries.find(({ id }) => id === country)?.name ?? text("all");
  if (year === undefined) {
    return name;
  }
  return country === "" ? String(year) : text("place.both", { country: name, year: String(year) });
}
