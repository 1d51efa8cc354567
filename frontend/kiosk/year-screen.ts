import { find, yearsOf, type Asked, type Found } from "../elements/welcome/year-and-country.js";
import type { ExhibitDocument } from "../shared/document/exhibit-document.js";
import { message } from "../shared/document/messages.js";
import type { WelcomeDocument } from "../shared/document/welcome-document.js";
import { withParameters } from "../shared/address/query.js";
import { edtfYear } from "../shared/time/edtf.js";
import { make } from "../shell/stage.js";
import { TIMELINE, type Destination } from "./destinations.js";
import type { KioskDocument } from "./kiosk-document.js";
import { makeButton, makePicture, wordsOf, type Screen } from "./screen.js";
import { Wheel } from "./wheel.js";

const BACK = "M12 4l-6 6 6 6";
/** So many titles have room above the wheels. */
const LISTED = 3;

/** What a visitor may do with a year and a country. */
export interface YearChoices {
  /** To the first screen. */
  home(): void;
  /** To what was found. */
  show(to: Destination): void;
}

/** A year and a country to choose by two wheels; what the exhibit has of them is said at once. */
export class YearScreen implements Screen {
  readonly element: HTMLElement;
  readonly #whole: ExhibitDocument;
  readonly #text: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly #show: HTMLButtonElement;
  readonly #nearest: HTMLButtonElement;
  readonly #answer = make("div", { className: "bl-year-answer", role: "status" });
  readonly #years: Wheel;
  readonly #countries: Wheel;
  #found: Found;

  /** @param whole - the exhibit without filters */
  constructor(kiosk: KioskDocument, welcome: WelcomeDocument, whole: ExhibitDocument, choices: YearChoices) {
    const words = wordsOf(kiosk);
    this.#whole = whole;
    this.#text = (key, values) => message(welcome, key, values);
    const { first, last } = yearsOf(whole);
    this.#found = find(whole, { year: Math.round((first + last) / 2), country: "" });
    const turns = {
      back: words("wheel.back"),
      on: words("wheel.on"),
      backTen: words("wheel.back-ten"),
      onTen: words("wheel.on-ten"),
    };
    this.#years = new Wheel({
      label: this.#text("year"),
      choices: [
        { value: "", name: words("year.any") },
        ...Array.from({ length: last - first + 1 }, (_, place) => ({
          value: String(first + place),
          name: String(first + place),
        })),
      ],
      value: String(this.#found.year),
      words: turns,
      hasTens: true,
      changed: (year) => {
        this.#ask({ ...this.#found, year: year === "" ? undefined : Number(year) });
      },
    });
    this.#countries = new Wheel({
      label: this.#text("country"),
      choices: [
        { value: "", name: this.#text("all") },
        ...whole.countries.map(({ id, name, language }) => ({ value: id, name, language })),
      ],
      value: "",
      words: turns,
      hasTens: false,
      changed: (country) => {
        this.#ask({ ...this.#found, country });
      },
    });
    const way = welcome.ways.find(({ kind }) => kind === "year-and-country");
    const heading = make("h1", { tabIndex: -1 }, way?.label.text ?? words("year"));
    heading.lang = way?.label.language ?? "";
    this.#show = makeButton("bl-year-show", this.#text("show"), () => {
      choices.show(destinationOf(this.#found));
    });
    this.#nearest = makeButton("bl-year-nearest", "", this.#goToNearest);
    const drawing = make("div", { className: "bl-first-drawing" });
    if (way?.picture !== undefined) {
      drawing.append(makePicture(way.picture));
    }
    this.element = make(
      "main",
      { className: "bl-year" },
      make("div", { className: "bl-first-words" }, heading, this.#answer),
      drawing,
      make(
        "div",
        { className: "bl-year-choices" },
        make("div", { className: "bl-year-wheels" }, this.#years.element, this.#countries.element),
        make(
          "div",
          { className: "bl-year-foot" },
          makeButton("bl-tours-back", words("back"), choices.home, { path: BACK }),
          this.#nearest,
          this.#show,
        ),
      ),
    );
    this.#say();
  }

  close(): void {
    this.#years.close();
    this.#countries.close();
  }

  #ask({ year, country }: Asked): void {
    this.#found = find(this.#whole, { year, country });
    this.#say();
  }

  /** An empty year leads on to one that is not. */
  readonly #goToNearest = (): void => {
    const { nearest, country } = this.#found;
    if (nearest) {
      this.#years.turnTo(String(nearest.year));
      this.#ask({ year: nearest.year, country });
    }
  };

  #say(): void {
    const { count, entries, nearest } = this.#found;
    const place = this.#place;
    const list = make("ul");
    for (const { title, titleLanguage, date } of entries.slice(0, LISTED)) {
      list.append(
        make("li", {}, make("span", { lang: titleLanguage, dir: "auto" }, title), make("small", {}, date)),
      );
    }
    this.#answer.replaceChildren(
      make("p", {}, count > 0 ? this.#text("found", { count, place }) : this.#text("none", { place })),
      list,
    );
    this.#show.disabled = count === 0;
    this.#nearest.hidden = nearest === undefined;
    this.#nearest.textContent = nearest
      ? this.#text("nearest", { year: String(nearest.year), count: nearest.count })
      : "";
  }

  /** "Norway, 1954", or what of it was asked for. */
  get #place(): string {
    const { year, country } = this.#found;
    const name = this.#whole.countries.find(({ id }) => id === country)?.name ?? this.#text("all");
    if (year === undefined) {
      return name;
    }
    return country === "" ? String(year) : this.#text("place.both", { country: name, year: String(year) });
  }
}

/** The timeline at that year and country; what is the only one there is opened. */
function destinationOf({ year, country, count, entries }: Found): Destination {
  const edge = year === undefined ? null : edtfYear(year);
  const entry = count === 1 ? entries[0].id : null;
  const search = withParameters("", { from: edge, to: edge, country: country || null, entry });
  return { ...TIMELINE, search };
}
