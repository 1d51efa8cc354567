/**
 * The colours and letters of the drawing on the canvas. A canvas has no styles of its own, so they are read from elements
 * that have the classes of the graphic's own elements and are never shown: palette, contrast and forced colours are those
 * of the page, and stand in one place.
 */
import { svgElement } from "../../../shared/graphic/svg.js";
import type { Pen } from "./recording.js";

/** An element as the graphic has it, from the outside in: its name, and its classes behind it. */
const SAMPLES = {
  era: ["g eras", "rect even"],
  eraName: ["g era-names", "text"],
  laneLine: ["g lane-lines", "line"],
  grid: ["g grid", "line"],
  division: ["g grid", "line division"],
  tick: ["g ticks", "text"],
  year: ["g ticks", "text year"],
  bar: ["rect bar"],
  band: ["rect band"],
  dust: ["g dust", "path"],
  dot: ["circle dot"],
  edgeDot: ["circle dot pinned"],
  glow: ["circle lamp glowing"],
  pill: ["g cluster", "rect"],
  count: ["g cluster", "text"],
  cardEdge: ["g mark", "rect card-ground"],
  cardGround: ["stop ground"],
  plate: ["g mark", "rect plate"],
  leader: ["g leaders", "path"],
  title: ["g mark significance-1", "text"],
  strongTitle: ["g mark significance-5", "text"],
  openTitle: ["g mark significance-1 selected", "text"],
  date: ["g mark", "text", "tspan date"],
  head: ["g mark", "text words"],
  cardTitle: ["g mark", "text words", "tspan title"],
  lede: ["g mark", "text words", "tspan lede"],
  guide: ["g guide", "path"],
  border: ["g strip-levels", "line border"],
  level: ["g strip-levels", "line level"],
  area: ["g strip", "path area"],
  bands: ["g strip", "path bands"],
  breaks: ["g strip", "path breaks"],
  "breaks signs": ["g strip", "path breaks signs"],
  bars: ["g strip", "path bars"],
  "bars hollow": ["g strip", "path bars hollow"],
  line: ["g strip", "path line"],
  "line dashed": ["g strip", "path line dashed"],
  disputes: ["g strip", "path disputes"],
  figures: ["g strip", "path figures"],
  "figures hollow": ["g strip", "path figures hollow"],
  "figures hollow dashed": ["g strip", "path figures hollow dashed"],
  diamond: ["g strip", "g mover", "path"],
  figure: ["text figure"],
  figureBeyond: ["text figure beyond"],
  selectedRing: ["rect selected-ring"],
  focusRing: ["rect focus-ring"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type InkName = keyof typeof SAMPLES;

const NAMES = Object.keys(SAMPLES) as InkName[];

/** As many as there are in graphic.styles.ts. */
const THEMES = 10;

/** What the styles say of an element. */
export interface Ink {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly strokePx: number;
  readonly dashes: readonly number[];
  /** As `CanvasRenderingContext2D.font`. */
  readonly font: string;
}

export type Inks = Readonly<Record<InkName, Ink>> & {
  /** Colour of a theme, by its style class. */
  readonly themes: ReadonlyMap<string, string>;
};

export class InkSamples {
  readonly #element = svgElement("svg", { class: "graphic samples" });
  readonly #samples = NAMES.map((name) => [name, this.#add(SAMPLES[name])] as const);
  readonly #themes = Array.from({ length: THEMES }, (_, index) => {
    const theme = `theme-${index + 1}`;
    return [theme, this.#add([`g ${theme}`, "circle lamp"])] as const;
  });

  constructor() {
    this.#element.style.display = "none";
  }

  /**
   * Reads the styles of now.
   *
   * @param graphic beside it the samples stand for the while, since nobody else is to find them
   */
  read(graphic: Element): Inks {
    graphic.after(this.#element);
    const inks = Object.fromEntries(this.#samples.map(([name, element]) => [name, inkOf(element)]));
    const themes = new Map(this.#themes.map(([theme, element]) => [theme, getComputedStyle(element).fill]));
    this.#element.remove();
    return { ...(inks as Record<InkName, Ink>), themes };
  }

  #add(path: readonly string[]): SVGElement {
    let parent: SVGElement = this.#element;
    for (const step of path) {
      const [name, ...classes] = step.split(" ");
      const element = svgElement(name as "g", { class: classes.join(" ") });
      parent.append(element);
      parent = element;
    }
    return parent;
  }
}

function inkOf(element: SVGElement): Ink {
  const style = getComputedStyle(element);
  return {
    fill: element instanceof SVGStopElement ? style.stopColor : style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    strokeOpacity: Number(style.strokeOpacity),
    strokePx: Number.parseFloat(style.strokeWidth),
    dashes: style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? [],
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
  };
}

/** Makes ready to write in an ink. Fonts take long to set, so what has one font is written together. */
export function writeIn(pen: Pen, { fill, fillOpacity, font }: Ink): void {
  pen.font = font;
  pen.fillStyle = fill;
  pen.globalAlpha = fillOpacity;
}
