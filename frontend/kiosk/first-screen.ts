import type { LocalText, WelcomeDocument, WelcomeWay } from "../shared/document/welcome-document.js";
import { make } from "../shell/stage.js";
import { wayOf } from "./destinations.js";
import type { KioskDocument, OfferedLanguage, Scene } from "./kiosk-document.js";
import { makeButton, makePicture, wordsOf, type Screen } from "./screen.js";

/** What a visitor may do first. */
export interface FirstChoices {
  /** To all stories. */
  tours(): void;
  /** Into a story. */
  tour(story: string): void;
  /** To the entries of a year, a country, or both. */
  yearAndCountry(): void;
  /** Freely through the timeline. */
  travel(): void;
  /** To where the loop was. */
  where(scene: Scene): void;
  speak(language: OfferedLanguage): void;
  /** By one switch alone. */
  scan(): void;
}

/**
 * The first screen: what one can do here, in one glance. Question, sentence, drawing and words of the ways are those of
 * the welcome that a first visit to the exhibit sees anywhere.
 *
 * @param scene - what the loop showed when the visitor came
 */
export function firstScreen(
  kiosk: KioskDocument,
  welcome: WelcomeDocument,
  scene: Scene | undefined,
  choices: FirstChoices,
): Screen {
  const words = wordsOf(kiosk);
  const tour = welcome.ways.find(({ kind }) => kind === "story");
  const year = welcome.ways.find(({ kind }) => kind === "year-and-country");
  const ways: HTMLElement[] = [];
  const add = (
    words: readonly (LocalText | undefined)[],
    picture: string | undefined,
    go: () => void,
  ): void => {
    ways.push(wayButton(words, picture, go));
  };
  if (kiosk.tours.length > 1) {
    const line = words("tours.line", { count: kiosk.tours.length });
    const drawing = tour?.picture ?? kiosk.tours[0].picture;
    add([ours(kiosk, words("tours")), ours(kiosk, line)], drawing, choices.tours);
  } else if (tour?.page !== undefined) {
    const way = wayOf(new URL(tour.page, document.baseURI).href, document.baseURI);
    add([tour.label, tour.line], tour.picture, () => {
      if (way.kind === "view") {
        choices.tour(way.to.subject);
      }
    });
  }
  ways.at(0)?.classList.add("bl-first-main");
  add(
    linesOf(year, ours(kiosk, words("year")), ours(kiosk, words("year.line"))),
    year?.picture,
    choices.yearAndCountry,
  );
  add(
    [ours(kiosk, words("travel")), ours(kiosk, words("travel.line"))],
    welcome.ways.find(({ kind }) => kind === "turning-points")?.picture,
    choices.travel,
  );
  const where = scene && make("button", { type: "button", className: "bl-first-where" });
  if (where) {
    where.append(makePicture(scene.picture), make("span", {}, words("where", { title: scene.title })));
    where.addEventListener("click", () => {
      choices.where(scene);
    });
  }
  const drawing = make("div", { className: "bl-first-drawing" });
  if (welcome.drawing) {
    const image = makePicture(welcome.drawing.address);
    image.alt = welcome.drawing.alt.text;
    image.lang = welcome.drawing.alt.language;
    drawing.append(image);
  }
  const heading = say("h1", welcome.question);
  heading.tabIndex = -1;
  const element = make(
    "main",
    { className: "bl-first" },
    make("div", { className: "bl-first-words" }, heading, say("p", welcome.sentence)),
    drawing,
    make(
      "div",
      { className: "bl-first-choices" },
      make("div", { className: "bl-first-ways" }, ...ways),
      ...(where ? [where] : []),
      ...helpOf(kiosk, choices),
    ),
  );
  return { element, close: () => undefined };
}

function linesOf(
  way: WelcomeWay | undefined,
  label: LocalText,
  line: LocalText,
): readonly (LocalText | undefined)[] {
  return way ? [way.label, way.line] : [label, line];
}

function ours({ language }: KioskDocument, text: string): LocalText {
  return { language, text };
}

function say(name: "h1" | "p" | "span", { language, text }: LocalText): HTMLElement {
  return make(name, { lang: language }, text);
}

function wayButton(
  lines: readonly (LocalText | undefined)[],
  drawing: string | undefined,
  go: () => void,
): HTMLButtonElement {
  const button = make("button", { type: "button", className: "bl-first-way" });
  if (drawing !== undefined) {
    button.append(makePicture(drawing));
  }
  const said = lines.filter((line) => line !== undefined).map((line) => say("span", line));
  button.append(make("span", { className: "bl-first-lines" }, ...said));
  button.addEventListener("click", go);
  return button;
}

/** Languages, and what helps those who can't use the screen as it is. */
function helpOf(kiosk: KioskDocument, choices: FirstChoices): readonly HTMLElement[] {
  const help = [...languagesOf(kiosk, choices)];
  if (kiosk.scan !== undefined) {
    const words = wordsOf(kiosk);
    help.push(makeButton("bl-first-scan", words("scan.begin"), choices.scan));
  }
  return help.length === 0 ? [] : [make("div", { className: "bl-first-help" }, ...help)];
}

function languagesOf(kiosk: KioskDocument, choices: FirstChoices): readonly HTMLElement[] {
  if (kiosk.languages.length < 2) {
    return [];
  }
  const group = make("div", { className: "bl-first-languages", role: "group" });
  group.ariaLabel = wordsOf(kiosk)("languages");
  for (const language of kiosk.languages) {
    const button = make(
      "button",
      { type: "button", lang: language.tag, dir: language.direction },
      language.name,
    );
    button.ariaPressed = String(language.tag === kiosk.language);
    button.addEventListener("click", () => {
      choices.speak(language);
    });
    group.append(button);
  }
  return [group];
}
