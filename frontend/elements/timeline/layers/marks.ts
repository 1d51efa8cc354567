import { svgElement } from "../../../shared/graphic/svg.js";
import type { PlacedDot, PlacedMark } from "../layout/placed.js";
import type { RenderBudget } from "../scene/render-budget.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { drawLabel } from "./label.js";
import { PictureParts, type PictureResources } from "./picture-parts.js";
import { wording } from "../text/messages.js";
import { discRadiusPx } from "../layout/forms.js";
import { sameButForLanes } from "../layout/geometry.js";
import { buttonBox } from "../layout/hit-test.js";
import { pictureOf } from "../layout/label-widths.js";
import { cardParts, textPx } from "../layout/mark-parts.js";
import type { Metrics } from "../layout/metrics.js";
import { FLAG_UNCERTAIN } from "../model/columns.js";
import { themeClass, type Scene } from "../scene/scene.js";
import type { CardLedes } from "../scene/ledes.js";
import { KeyedElements, put, round } from "../scene/svg.js";

/** Radius of a lamp by significance (index), at natural size. */
const LAMP_PX = [0, 3.5, 4, 4.5, 6, 7];
/** Radius of a dot, at natural size. */
export const DOT_PX = 3;

/** Lines of a card that may have a lede: that of date and place, the title's, and two more. */
const LEDE_LINES = 4;

/** Whether a mark is a card with room for a lede. */
export function hasLede(mark: PlacedMark, metrics: Metrics): boolean {
  return mark.form === "card" && cardParts(mark, metrics).lines >= LEDE_LINES;
}

export interface MarkResources extends PictureResources {
  readonly ledes: CardLedes;
}

/** What a mark's elements were drawn for last. */
type Drawn = Pick<
  PlacedMark,
  "displacedPx" | "form" | "hasPicture" | "labelPx" | "leftward" | "rows" | "text"
> & {
  readonly metrics: Metrics;
  readonly lede: string;
};

interface MarkElements {
  readonly group: SVGGElement;
  readonly lamp: SVGCircleElement;
  readonly label: SVGTextElement;
  /** Picture, ring and ground, of marks that have them. */
  readonly parts: PictureParts;
  /** Covers the visible part of lamp and label. */
  readonly button: SVGRectElement;
  /** The title is written from right to left. */
  readonly rtl: boolean;
  x: number;
  y: number;
  selected: boolean;
  /** Its entry is not in the thread that is drawn. */
  aside: boolean;
  pinned: boolean;
  stuck: boolean;
  /** Undefined before the first time. */
  drawn: Drawn | undefined;
}

/** The radius of an entry's lamp. */
export function lampRadiusPx(scene: Scene, entry: number): number {
  return LAMP_PX[scene.model.significance[entry]] * scene.metrics.unit;
}

/** From a mark's centre to its edge: that of its lamp, or of its disc. A card begins at its centre. */
export function markRadiusPx(scene: Scene, { entry, form }: PlacedMark): number {
  const { unit, vertical } = scene.metrics;
  if (vertical || (form !== "disc" && form !== "card")) {
    return lampRadiusPx(scene, entry);
  }
  return form === "disc" ? discRadiusPx(unit) : 0;
}

/** Lamps with labels, and dots. Each is a button. */
export class MarksLayer {
  readonly marks = svgElement("g", { class: "marks" });
  readonly dots = svgElement("g", { class: "dots" });
  readonly #resources: MarkResources;
  #scene: Scene | undefined;
  readonly #marks = new KeyedElements<MarkElements>(
    (entry) => this.#makeMark(entry),
    ({ group }) => {
      group.remove();
    },
  );
  readonly #dots = new KeyedElements<SVGCircleElement>(
    (entry) => this.#makeDot(entry),
    (dot) => {
      dot.remove();
    },
  );

  constructor(resources: MarkResources) {
    this.#resources = resources;
  }

  draw(scene: Scene, budget: RenderBudget): void {
    this.#scene = scene;
    const { focused, selected } = scene;
    const take = (): boolean => budget.take();
    const always = (): boolean => true;
    for (const mark of scene.layout.marks) {
      const urgent = mark.entry === focused || mark.entry === selected;
      const elements = this.#marks.useIf(mark.entry, urgent ? always : take);
      if (elements !== undefined) {
        this.#placeMark(scene, mark, elements, budget);
      }
    }
    for (const dot of scene.layout.dots) {
      const urgent = dot.entry === focused || dot.entry === selected;
      const circle = this.#dots.useIf(dot.entry, urgent ? always : take);
      if (circle !== undefined) {
        this.#placeDot(scene, dot, circle);
      }
    }
    this.#marks.sweep();
    this.#dots.sweep();
  }

  /** Removes all elements, because entry numbers mean other entries now. */
  clear(): void {
    this.#marks.clear();
    this.#dots.clear();
  }

  /** The button of an entry that is drawn as a mark or dot. */
  element(entry: number): SVGElement | undefined {
    return this.#marks.get(entry)?.button ?? this.#dots.get(entry);
  }

  #placeMark(scene: Scene, mark: PlacedMark, elements: MarkElements, budget: RenderBudget): void {
    const { foreground, metrics, selected } = scene;
    const alongPx = mark.alongPx - scene.shiftPx;
    const x = round(metrics.vertical ? mark.acrossPx : alongPx);
    const y = round(metrics.vertical ? alongPx : mark.acrossPx);
    if (elements.x !== x || elements.y !== y) {
      elements.x = x;
      elements.y = y;
      elements.group.setAttribute("transform", `translate(${x} ${y})`);
    }
    if (elements.pinned !== mark.pinned) {
      elements.pinned = mark.pinned;
      elements.group.classList.toggle("pinned", mark.pinned);
    }
    const isStuck = mark.stuck !== undefined;
    if (elements.stuck !== isStuck) {
      elements.stuck = isStuck;
      elements.group.classList.toggle("stuck", isStuck);
    }
    const isAside = foreground.links.length > 0 && !foreground.entries.has(mark.entry);
    if (elements.aside !== isAside) {
      elements.aside = isAside;
      elements.group.classList.toggle("aside", isAside);
    }
    const isSelected = mark.entry === selected;
    if (elements.selected !== isSelected) {
      elements.selected = isSelected;
      elements.group.classList.toggle("selected", isSelected);
    }
    this.#draw(scene, mark, elements, budget);
    if (scene.zooming !== true || elements.button.parentNode === null) {
      placeButton(elements, mark, metrics);
    } else {
      // Buttons that move are hard to press, so they are shaped when the zoom has come to rest.
      budget.postpone();
    }
  }

  /** Draws what depends on the mark's form and not on its place, where it has changed. */
  #draw(scene: Scene, mark: PlacedMark, elements: MarkElements, budget: RenderBudget): void {
    const { metrics, model } = scene;
    const lede = hasLede(mark, metrics) ? this.#resources.ledes.find(model.columns.id[mark.entry]) : "";
    const before = elements.drawn;
    // A mark that gets smaller is drawn at once, or it would cover its neighbour; one that grows can wait.
    if (
      before === undefined ||
      (differs(before, mark, metrics, lede) &&
        ((!budget.behind && !grows(before, mark, metrics)) || budget.take()))
    ) {
      const { displacedPx, form, hasPicture, labelPx, leftward, rows, text } = mark;
      elements.drawn = { displacedPx, form, hasPicture, labelPx, leftward, rows, text, metrics, lede };
      const { label, rtl } = elements;
      put(label, "x", round(textPx(mark, metrics)));
      // `text-anchor` depends on the direction of the text: at the left of its mark, left-to-right text ends at the mark.
      const side = rtl === leftward ? "from-start" : "from-end";
      put(label, "class", `${rtl ? "rtl" : "ltr"} ${side}${form === "card" ? " words" : ""}`);
      drawLabel(label, scene, mark, lede);
    }
    const { drawn, parts } = elements;
    if (drawn !== undefined && (drawn !== before || parts.isWaiting)) {
      const picture = drawn.hasPicture ? pictureOf(model.columns, mark.entry) : "";
      parts.draw(scene, { ...mark, ...drawn }, picture, lampRadiusPx(scene, mark.entry));
    }
  }

  #makeMark(entry: number): MarkElements {
    const scene = this.#requireScene();
    const { columns, flags, significance } = scene.model;
    const uncertain = (flags[entry] & FLAG_UNCERTAIN) !== 0;
    const group = svgElement("g", {
      class: `mark ${themeClass(columns.theme[entry])} significance-${significance[entry]}`,
    });
    const lamp = svgElement("circle", { class: uncertain ? "lamp glowing" : "lamp" });
    const button = svgElement("rect", { ...buttonAttributes(scene, entry), class: "button" });
    const label = svgElement("text", { "aria-hidden": "true" });
    const language = columns.titleLanguage[entry];
    if (language !== scene.document.language) {
      label.setAttribute("lang", language);
    }
    const rtl = isRightToLeft(language);
    group.append(lamp, label);
    this.marks.append(group);
    return {
      group,
      lamp,
      label,
      parts: new PictureParts({ group, lamp, theme: columns.theme[entry] }, this.#resources),
      button,
      rtl,
      x: NaN,
      y: NaN,
      selected: false,
      aside: false,
      pinned: false,
      stuck: false,
      drawn: undefined,
    };
  }

  #placeDot(scene: Scene, dot: PlacedDot, circle: SVGCircleElement): void {
    const { metrics, selected } = scene;
    const alongPx = dot.alongPx - scene.shiftPx;
    put(circle, "cx", round(metrics.vertical ? dot.acrossPx : alongPx));
    put(circle, "cy", round(metrics.vertical ? alongPx : dot.acrossPx));
    put(circle, "r", DOT_PX * metrics.unit);
    circle.classList.toggle("selected", dot.entry === selected);
    circle.classList.toggle("pinned", dot.pinned && dot.stuck === undefined);
  }

  #makeDot(entry: number): SVGCircleElement {
    const scene = this.#requireScene();
    const circle = svgElement("circle", {
      ...buttonAttributes(scene, entry),
      class: `dot ${themeClass(scene.model.columns.theme[entry])}`,
    });
    this.dots.append(circle);
    return circle;
  }

  #requireScene(): Scene {
    if (this.#scene === undefined) {
      throw new Error("marks: an element was asked for before the first scene; call draw first");
    }
    return this.#scene;
  }
}

function differs(drawn: Drawn, mark: PlacedMark, metrics: Metrics, lede: string): boolean {
  return (
    !sameButForLanes(drawn.metrics, metrics) ||
    drawn.displacedPx !== mark.displacedPx ||
    drawn.form !== mark.form ||
    drawn.labelPx !== mark.labelPx ||
    drawn.rows !== mark.rows ||
    drawn.leftward !== mark.leftward ||
    drawn.text !== mark.text ||
    drawn.lede !== lede
  );
}

/** Whether a mark covers at least what was drawn of it before. */
function grows(drawn: Drawn, mark: PlacedMark, metrics: Metrics): boolean {
  return (
    sameButForLanes(drawn.metrics, metrics) &&
    drawn.displacedPx === mark.displacedPx &&
    drawn.leftward === mark.leftward &&
    drawn.rows <= mark.rows &&
    drawn.labelPx <= mark.labelPx
  );
}

/** Places a mark's button, in coordinates that count from the mark's centre; removes it where it has no box. */
function placeButton({ button, group }: MarkElements, mark: PlacedMark, metrics: Metrics): void {
  const box = buttonBox(mark, metrics);
  if (box === undefined) {
    button.remove();
  } else {
    if (button.parentNode === null) {
      group.append(button);
    }
    const [x, y] = metrics.vertical ? [mark.acrossPx, mark.alongPx] : [mark.alongPx, mark.acrossPx];
    put(button, "x", round(box.x - x));
    put(button, "y", round(box.y - y));
    put(button, "width", round(box.width));
    put(button, "height", round(box.height));
  }
}

function buttonAttributes(scene: Scene, entry: number): Record<string, string | number> {
  const { columns } = scene.model;
  const { document } = scene;
  return {
    role: "button",
    tabindex: -1,
    "data-entry": columns.id[entry],
    "aria-label": wording(document, "mark", {
      title: columns.title[entry],
      date: columns.phrase[entry],
      theme: document.themes[columns.theme[entry]].name,
      // The same number as in the list, because the document's columns are in time order.
      position: entry + 1,
      count: scene.model.count,
    }),
  };
}
