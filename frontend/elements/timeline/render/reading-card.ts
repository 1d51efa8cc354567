/**
 * The card beside the line in the number strip: figure and date of the moment that is read, and the entries of that
 * time.
 */
import { entryOf } from "../layout/placed.js";
import { reachPx } from "../strip/geometry.js";
import { wording } from "../text/messages.js";
import { themeClass, type Scene } from "../scene/scene.js";
import type { Annotation, StripModel } from "../strip/model.js";
import { annotationAt, holds, itemsInReach, type Reading } from "../strip/reading.js";
import { doubtsOf, figureInFull, figureText, gapText } from "../strip/words.js";
import { put, putText } from "../scene/svg.js";
import { lengthDays } from "../time/window.js";
import { LatePart } from "./late-part.js";

/** The card names at most so many entries, few enough to be read while the pointer moves. */
const MOST_TITLES = 3;
const GAP_PX = 14;

export class ReadingCard {
  /** Empty and hidden before. */
  readonly element: HTMLElement;
  readonly #figure = document.createElement("b");
  readonly #more = document.createElement("span");
  readonly #beside = document.createElement("ul");
  readonly #sign = document.createElement("span");
  readonly #lessons = new LatePart(
    () => import("./strip-lessons.js"),
    ({ StripLessons }) => new StripLessons(),
  );
  #shownBeside = "";
  #scene: Scene | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#sign.className = "sign";
    element.append(this.#figure, this.#more, this.#beside, this.#sign);
  }

  draw(scene: Scene): void {
    this.#scene = scene;
    const { reading, strip } = scene;
    const shown = strip !== undefined && reading !== undefined && scene.moving !== true;
    if (this.element.hidden === shown) {
      this.element.hidden = !shown;
    }
    if (!shown) {
      return;
    }
    put(this.element, "dir", scene.document.direction);
    const { said, more } = readingText(scene, strip, reading);
    putText(this.#figure, said);
    putText(this.#more, more);
    this.#listBeside(scene);
    this.#explain();
    this.#place(scene, reading.day);
  }

  /** Says what a sign at this moment means, while it is new to the visitor. */
  #explain(): void {
    if (this.#scene !== undefined && !this.element.hidden) {
      putText(this.#sign, this.#lessons.part?.tell(this.#scene) ?? "");
    }
    this.#lessons.want(() => {
      this.#explain();
    });
  }

  #listBeside(scene: Scene): void {
    const { columns, indexOf } = scene.model;
    const annotation = annotationRead(scene);
    const entries = scene.reading === undefined ? [] : entriesBeside(scene, scene.reading.day);
    const key = [annotation?.id ?? "", ...entries].join(" ");
    if (key === this.#shownBeside) {
      return;
    }
    this.#shownBeside = key;
    const items = entries
      .filter((entry) => columns.id[entry] !== annotation?.id)
      .map((entry) =>
        itemOf(columns.title[entry], columns.titleLanguage[entry], themeClass(columns.theme[entry])),
      );
    if (annotation !== undefined) {
      const entry = indexOf.get(annotation.id);
      const theme = entry === undefined ? "" : ` ${themeClass(columns.theme[entry])}`;
      items.unshift(itemOf(annotation.title, annotation.language, `moves${theme}`));
    }
    this.#beside.replaceChildren(...items);
  }

  /** Over the lanes, with its foot at the top of the strip, on that side of the line where there is more room. */
  #place({ metrics, scale }: Scene, day: number): void {
    const alongPx = Math.round(metrics.plotLeftPx + metrics.padPx + scale.toPx(day));
    const gapPx = GAP_PX * metrics.unit;
    const atRight = alongPx < metrics.plotLeftPx + metrics.plotWidthPx / 2;
    const footPx = Math.round(metrics.axisPx + metrics.plotHeightPx + gapPx);
    // Percentages are of the card's own size, so that no layout is forced to learn it.
    const x = atRight ? `${alongPx + gapPx}px` : `calc(${alongPx - gapPx}px - 100%)`;
    this.element.style.transform = `translate(${x}, calc(${footPx}px - 100%))`;
  }
}

function itemOf(title: string, language: string, className: string): HTMLLIElement {
  const item = document.createElement("li");
  item.className = className;
  item.lang = language;
  item.dir = "auto";
  item.textContent = title;
  return item;
}

/** The annotation at the moment that is read; Enter opens its entry. */
function annotationRead({ metrics, reading, scale, strip }: Scene): Annotation | undefined {
  return reading === undefined || strip === undefined
    ? undefined
    : annotationAt(strip, reading.figure, reading.day, scale.daysIn(reachPx(metrics.unit)));
}

function entriesBeside({ layout, metrics, model, scale }: Scene, day: number): readonly number[] {
  return itemsInReach(layout, model, scale.toPx(day), reachPx(metrics.unit))
    .slice(0, MOST_TITLES)
    .map(entryOf);
}

/** The figure and what there is to know of it; or, at a moment that has none, the figures beside it. */
function readingText(
  scene: Scene,
  strip: StripModel,
  reading: Reading,
): { readonly said: string; readonly more: string } {
  const { dates, document: timeline, scale } = scene;
  if (isRead(scene, strip, reading)) {
    return {
      said: figureText(timeline, strip, reading.figure),
      more: doubtsOf(timeline, strip, reading.figure).join(". "),
    };
  }
  const date = dates.day(reading.day, lengthDays(scale.window));
  const [said, ...beside] = gapText(timeline, strip, reading.day, date);
  return { said, more: beside.join("; ") };
}

/** Whether the reading is that of a figure, and not of a moment between two. */
function isRead({ metrics, scale }: Scene, strip: StripModel, reading: Reading): boolean {
  return holds(strip, reading, scale.daysIn(reachPx(metrics.unit)) / 2);
}

/** The same as one text for screen readers: the figure in full, what moved it, and the entries of that time. */
export function spokenReading(scene: Scene, strip: StripModel, figure: number): string {
  const { document: timeline, metrics, model, reading, scale } = scene;
  const { said, more } =
    reading === undefined || isRead(scene, strip, reading)
      ? { said: figureInFull(timeline, strip, figure), more: "" }
      : readingText(scene, strip, reading);
  const parts = [more === "" ? said : `${said}; ${more}`];
  if (reading !== undefined) {
    const annotation = annotationAt(strip, figure, reading.day, scale.daysIn(reachPx(metrics.unit)));
    if (annotation !== undefined) {
      parts.push(wording(timeline, "stripMover", { title: annotation.title, date: annotation.phrase }));
    }
    for (const entry of entriesBeside(scene, reading.day)) {
      if (model.columns.id[entry] !== annotation?.id) {
        parts.push(model.columns.title[entry]);
      }
    }
  }
  return parts.join(". ");
}
