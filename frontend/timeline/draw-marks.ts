import { isRightToLeft } from "./direction.js";
import { fill } from "./messages.js";
import { labelGapPx } from "./metrics.js";
import { BOLD_FROM, FLAG_UNCERTAIN } from "./model.js";
import type { PlacedDot, PlacedMark } from "./layout.js";
import { themeClass, type Scene } from "./scene.js";
import { KeyedElements, put, putText, round, svgElement } from "./svg.js";

/** Radius of a lamp by significance (index), at natural size. */
const LAMP_PX = [0, 3.5, 4, 4.5, 6, 7];
const DOT_PX = 3;
/** The glow of an uncertain date. */
const GLOW = 2;

interface MarkElements {
  readonly group: SVGGElement;
  readonly lamp: SVGCircleElement;
  readonly label: SVGTextElement;
  readonly glow: SVGCircleElement | undefined;
  /** The title is written from right to left. */
  readonly rtl: boolean;
  /** What the label shows now: cutting a title again is dear. */
  cutTo: number;
}

/** The radius of an entry's lamp. */
export function lampRadiusPx(scene: Scene, entry: number): number {
  return LAMP_PX[scene.model.significance[entry]] * scene.metrics.unit;
}

/** Lamps with labels, and dots. Each is a button; the keyboard gives one of them its place in the tab order. */
export class MarksLayer {
  readonly marks = svgElement("g", { class: "marks" });
  readonly dots = svgElement("g", { class: "dots" });
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

  draw(scene: Scene): void {
    this.#scene = scene;
    for (const mark of scene.layout.marks) {
      this.#placeMark(scene, mark);
    }
    for (const dot of scene.layout.dots) {
      this.#placeDot(scene, dot);
    }
    this.#marks.sweep();
    this.#dots.sweep();
  }

  /** Other entries follow: nothing drawn may be kept. */
  clear(): void {
    this.#marks.clear();
    this.#dots.clear();
  }

  /** The element that stands for an entry now, if it is drawn on its own. */
  element(entry: number): SVGElement | undefined {
    return this.#marks.get(entry)?.group ?? this.#dots.get(entry);
  }

  #placeMark(scene: Scene, mark: PlacedMark): void {
    const { metrics, selected } = scene;
    const elements = this.#marks.use(mark.entry);
    const x = metrics.vertical ? mark.acrossPx : mark.alongPx;
    const y = metrics.vertical ? mark.alongPx : mark.acrossPx;
    put(elements.group, "transform", `translate(${round(x)} ${round(y)})`);
    elements.group.classList.toggle("selected", mark.entry === selected);
    const radius = round(lampRadiusPx(scene, mark.entry));
    put(elements.lamp, "r", radius);
    if (elements.glow !== undefined) {
      put(elements.glow, "r", radius * GLOW);
    }
    if (elements.cutTo !== mark.labelPx) {
      elements.cutTo = mark.labelPx;
      const bold = scene.model.significance[mark.entry] >= BOLD_FROM;
      putText(elements.label, scene.measure.cut(scene.model.columns.title[mark.entry], bold, mark.labelPx));
    }
    const offset = metrics.vertical ? metrics.labelLeftPx - mark.acrossPx : labelGapPx(metrics.unit);
    put(elements.label, "x", round(mark.leftward ? -offset : offset));
    // Text starts where it is read from; a label at the left of its mark ends there, or begins there from the right.
    const side = elements.rtl === mark.leftward ? "from-start" : "from-end";
    put(elements.label, "class", `${elements.rtl ? "rtl" : "ltr"} ${side}`);
  }

  #makeMark(entry: number): MarkElements {
    const scene = this.#requireScene();
    const { columns, flags, significance } = scene.model;
    const group = svgElement("g", {
      ...buttonAttributes(scene, entry),
      class: `mark ${themeClass(columns.theme[entry])} significance-${significance[entry]}`,
    });
    const lamp = svgElement("circle", { class: "lamp" });
    const label = svgElement("text", { dy: "0.35em" });
    const language = columns.titleLanguage[entry];
    if (language !== scene.document.language) {
      label.setAttribute("lang", language);
    }
    const rtl = isRightToLeft(language);
    let glow: SVGCircleElement | undefined;
    if ((flags[entry] & FLAG_UNCERTAIN) !== 0) {
      glow = svgElement("circle", { class: "glow" });
      group.append(glow);
    }
    group.append(lamp, label);
    this.marks.append(group);
    return { group, lamp, label, glow, rtl, cutTo: -1 };
  }

  #placeDot(scene: Scene, dot: PlacedDot): void {
    const { metrics, selected } = scene;
    const circle = this.#dots.use(dot.entry);
    put(circle, "cx", round(metrics.vertical ? dot.acrossPx : dot.alongPx));
    put(circle, "cy", round(metrics.vertical ? dot.alongPx : dot.acrossPx));
    put(circle, "r", DOT_PX * metrics.unit);
    circle.classList.toggle("selected", dot.entry === selected);
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
      throw new Error("draw-marks: an element was asked for before the first scene; call draw first");
    }
    return this.#scene;
  }
}

function buttonAttributes(scene: Scene, entry: number): Record<string, string | number> {
  const { columns } = scene.model;
  const { document } = scene;
  return {
    role: "button",
    tabindex: -1,
    "data-entry": columns.id[entry],
    "aria-label": fill(document.messages.mark, {
      title: columns.title[entry],
      date: columns.phrase[entry],
      theme: document.themes[columns.theme[entry]].name,
    }),
  };
}
