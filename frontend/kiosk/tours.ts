import { make } from "../shell/stage.js";
import type { KioskDocument, Tour } from "./kiosk-document.js";
import { makeButton, makePicture, wordsOf, type Screen } from "./screen.js";

const BACK = "M12 4l-6 6 6 6";

/** What a visitor may do with the tours. */
export interface TourChoices {
  /** To the first screen. */
  home(): void;
  /** Into a story. */
  tour(story: string): void;
}

/** All stories to choose from, each with its drawing and the time that it takes. */
export function toursScreen(kiosk: KioskDocument, choices: TourChoices): Screen {
  const words = wordsOf(kiosk);
  const drawings = make("div", { className: "bl-tours-drawings" });
  drawings.ariaHidden = "true";
  drawings.append(
    ...kiosk.tours.flatMap(({ picture }) => (picture === undefined ? [] : [makePicture(picture)])),
  );
  const heading = make("h1", { tabIndex: -1 }, words("tours.choose"));
  const list = make("div", { className: "bl-tours-list" });
  list.append(...kiosk.tours.map((tour) => tourButton(tour, choices)));
  const element = make(
    "main",
    { className: "bl-tours" },
    heading,
    drawings,
    make(
      "div",
      { className: "bl-tours-choices" },
      list,
      makeButton("bl-tours-back", words("back"), choices.home, { path: BACK }),
    ),
  );
  return { element, close: () => undefined };
}

function tourButton({ story, language, title, minutes, picture }: Tour, choices: TourChoices): HTMLElement {
  const button = make("button", { type: "button", className: "bl-tour" });
  if (picture !== undefined) {
    button.append(makePicture(picture));
  }
  button.append(
    make(
      "span",
      { className: "bl-first-lines" },
      make("span", { lang: language, dir: "auto" }, title),
      make("span", {}, minutes),
    ),
  );
  button.addEventListener("click", () => {
    choices.tour(story);
  });
  return button;
}
