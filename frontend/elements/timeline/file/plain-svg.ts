/**
 * A drawing of the page as one that stands alone: what style sheets say is written on each element in plain values, and what
 * only a page can do is left out: links, buttons, names for screen readers.
 */
import type { ColourReader } from "../../../shared/graphic/paint.js";
import { svgElement } from "../../../shared/graphic/svg.js";

/** What of an element is geometry; the rest of its attributes is the page's. */
const GEOMETRY = [
  "id",
  ..."x y x1 y1 x2 y2 cx cy r rx ry width height d points viewBox dx dy offset".split(" "),
  ..."gradientUnits gradientTransform clipPathUnits patternUnits preserveAspectRatio".split(" "),
];

/** Elements that a drawing consists of. */
const DRAWN = new Set(
  "svg g defs path rect circle line text tspan image linearGradient stop clipPath pattern".split(" "),
);

/** What is drawn with a fill and a stroke. */
const SHAPES = new Set(["path", "rect", "circle", "line"]);
const LETTERS = new Set(["text", "tspan"]);

/** The least weight that is written as bold. */
const BOLD_FROM = 550;

/** What only defines is never shown by itself, however it is styled. */
const DEFINITIONS = new Set(["defs", "linearGradient", "stop", "clipPath", "pattern"]);

/**
 * @param element in the page, so that its styles are known
 * @returns undefined where it draws nothing
 */
export function plainSvg(element: Element, colours: ColourReader): SVGElement | undefined {
  const name = element.tagName === "a" ? "g" : element.tagName;
  const style = getComputedStyle(element);
  if (!DRAWN.has(name) || (!DEFINITIONS.has(name) && isUnseen(style))) {
    return undefined;
  }
  const plain = svgElement(name as "g");
  for (const attribute of GEOMETRY) {
    const value = element.getAttribute(attribute);
    if (value !== null) {
      plain.setAttribute(attribute, value);
    }
  }
  if (style.transform !== "none") {
    plain.setAttribute("transform", style.transform);
  }
  if (style.opacity !== "1") {
    plain.setAttribute("opacity", style.opacity);
  }
  const clip = addressed(style.clipPath);
  if (clip !== undefined) {
    plain.setAttribute("clip-path", clip);
  }
  if (LETTERS.has(name)) {
    writeLetters(plain, element, style, colours);
    return plain;
  }
  if (name === "image") {
    plain.setAttribute("href", element.getAttribute("href") ?? "");
  } else if (name === "stop") {
    writePaint(plain, "stop-color", "stop-opacity", style.stopColor, style.stopOpacity, colours);
  }
  if (SHAPES.has(name)) {
    return painted(plain, style, colours);
  }
  append(plain, element, colours);
  if (name === "linearGradient") {
    fillEnds(plain);
  }
  const isEmpty = plain.childNodes.length === 0 && (name === "g" || name === "svg");
  return isEmpty ? undefined : plain;
}

function isUnseen({ display, opacity, visibility }: CSSStyleDeclaration): boolean {
  return display === "none" || visibility === "hidden" || opacity === "0";
}

function append(plain: SVGElement, element: Element, colours: ColourReader): void {
  for (const child of element.children) {
    const drawn = plainSvg(child, colours);
    if (drawn !== undefined) {
      plain.append(drawn);
    }
  }
}

/** Beyond its outermost colours a gradient goes on with them, which not every program knows: they are said of its ends. */
function fillEnds(gradient: SVGElement): void {
  for (const [stop, end, place] of [
    [gradient.firstElementChild, "0", "beforebegin"],
    [gradient.lastElementChild, "1", "afterend"],
  ] as const) {
    if (stop !== null && stop.getAttribute("offset") !== end) {
      const copy = stop.cloneNode() as Element;
      copy.setAttribute("offset", end);
      stop.insertAdjacentElement(place, copy);
    }
  }
}

/** Text is kept with its direction marks; an element for each line keeps its own place. */
function writeLetters(
  plain: SVGElement,
  element: Element,
  style: CSSStyleDeclaration,
  colours: ColourReader,
): void {
  if (element.tagName === "text") {
    plain.setAttribute("text-anchor", style.textAnchor);
    if (style.direction === "rtl") {
      plain.setAttribute("direction", "rtl");
    }
  }
  plain.setAttribute("font-size", style.fontSize);
  // Where a font has no weights between, some programs take a lighter one than is meant.
  plain.setAttribute("font-weight", Number(style.fontWeight) < BOLD_FROM ? "400" : "700");
  writePaint(plain, "fill", "fill-opacity", style.fill, style.fillOpacity, colours);
  const language = element.getAttribute("lang");
  if (language !== null) {
    plain.setAttribute("xml:lang", language);
  }
  for (const child of element.childNodes) {
    const drawn = child instanceof Element ? plainSvg(child, colours) : child.textContent;
    if (drawn !== undefined && drawn !== null && drawn !== "") {
      plain.append(drawn);
    }
  }
}

/** A shape with its fill and stroke; undefined where it has neither, as what only can be pressed. */
function painted(
  plain: SVGElement,
  style: CSSStyleDeclaration,
  colours: ColourReader,
): SVGElement | undefined {
  const hasFill = style.fill !== "none" && style.fillOpacity !== "0" && plain.tagName !== "line";
  const hasStroke = style.stroke !== "none" && style.strokeOpacity !== "0" && style.strokeWidth !== "0px";
  if (!hasFill && !hasStroke) {
    return undefined;
  }
  const stroked = (shape: SVGElement): void => {
    writePaint(shape, "stroke", "stroke-opacity", style.stroke, style.strokeOpacity, colours);
    for (const [attribute, value, initial] of [
      ["stroke-width", style.strokeWidth.replace(/px$/, ""), "1"],
      ["stroke-dasharray", style.strokeDasharray, "none"],
      ["stroke-linecap", style.strokeLinecap, "butt"],
      ["stroke-linejoin", style.strokeLinejoin, "miter"],
    ] as const) {
      if (value !== initial) {
        shape.setAttribute(attribute, value);
      }
    }
  };
  const filled = (shape: SVGElement): void => {
    if (hasFill) {
      writePaint(shape, "fill", "fill-opacity", style.fill, style.fillOpacity, colours);
    } else {
      shape.setAttribute("fill", "none");
    }
  };
  // Not every program knows the order of fill and stroke, so what is behind is a shape of its own.
  if (hasFill && hasStroke && style.paintOrder.startsWith("stroke")) {
    const behind = plain.cloneNode() as SVGElement;
    behind.setAttribute("fill", "none");
    stroked(behind);
    filled(plain);
    const both = svgElement("g");
    both.append(behind, plain);
    return both;
  }
  filled(plain);
  if (hasStroke) {
    stroked(plain);
  }
  return plain;
}

function writePaint(
  plain: SVGElement,
  name: string,
  opacityName: string,
  value: string,
  opacity: string,
  colours: ColourReader,
): void {
  const defined = addressed(value);
  const [colour, own] = defined === undefined ? colours.read(value) : [defined, 1];
  const whole = Math.round(own * Number(opacity) * 1000) / 1000;
  plain.setAttribute(name, colour);
  if (whole !== 1) {
    plain.setAttribute(opacityName, String(whole));
  }
}

/** A reference to a definition of the drawing itself; undefined for anything else. */
function addressed(value: string): string | undefined {
  const id = /url\(\s*["']?[^"')]*#([\w-]+)["']?\s*\)/.exec(value)?.[1];
  return id === undefined ? undefined : `url(#${id})`;
}
