/** A map's drawing as a list of areas that can be chosen: roles, names, fills, the mark of the chosen one. */
import type { MapPaint, Shapes } from "./draw.js";
import { drawGround, fillArea } from "./draw.js";
import { readingOf } from "./figures.js";
import { placed, type Ground, type PlacedGround } from "../geography/ground.js";
import { fillOf } from "./legend.js";
import { stateOf, type MapModel } from "./model.js";
import { areaName } from "../geography/names.js";
import { titleOf } from "../graphics/texts.js";
import { dotNear, Walker, walkOf, type Stop } from "../geography/walk.js";

export class Stage {
  readonly svg: SVGElement;
  readonly ground: PlacedGround;
  readonly stops: readonly Stop[];
  readonly walker: Walker;
  readonly #model: MapModel;
  readonly #paint: MapPaint;
  readonly #shapes: Shapes;
  #chosen: string | undefined;

  constructor(model: MapModel, ground: Ground, widthPx: number, paint: MapPaint) {
    const { language } = model.source;
    this.#model = model;
    this.#paint = paint;
    this.ground = placed(ground, widthPx, (code) => model.byArea.has(code));
    const { svg, shapes } = drawGround(this.ground, paint);
    this.svg = svg;
    this.#shapes = shapes;
    this.stops = this.ground.areas.flatMap((area) =>
      area.code === undefined
        ? []
        : [{ ...area, code: area.code, name: model.names.get(area.code) ?? areaName(area, language) }],
    );
    this.walker = new Walker(walkOf(this.stops, language));
    svg.setAttribute("role", "listbox");
    svg.setAttribute("tabindex", "0");
    svg.setAttribute("aria-label", titleOf(model.source));
    svg.setAttribute("aria-describedby", "description");
    for (const [code, shape] of shapes) {
      shape.id = `area-${code}`;
      shape.setAttribute("role", "option");
      shape.setAttribute("aria-selected", "false");
    }
  }

  /** The area under a pointer: a dot within reach, else the shape. */
  at(event: PointerEvent): string | undefined {
    const box = this.svg.getBoundingClientRect();
    const scale = this.ground.widthPx / box.width;
    const dot = dotNear(this.stops, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    return dot ?? (event.composedPath()[0] as SVGElement).dataset["code"];
  }

  stop(code: string | undefined): Stop | undefined {
    return this.stops.find((stop) => stop.code === code);
  }

  /** Shows a year. */
  show(year: number): void {
    for (const { code, name } of this.stops) {
      const shape = this.#shapes.get(code);
      const state = stateOf(this.#model, code, year);
      if (shape) {
        fillArea(shape, fillOf(this.#model, state), this.#paint);
        const { subject, value } = readingOf(this.#model, name, state);
        const label = `${subject}: ${value}`;
        if (shape.getAttribute("aria-label") !== label) {
          shape.setAttribute("aria-label", label);
        }
      }
    }
  }

  /** Marks an area as chosen. */
  choose(code: string | undefined): void {
    if (code === this.#chosen) {
      return;
    }
    const before = this.#chosen === undefined ? undefined : this.#shapes.get(this.#chosen);
    before?.classList.remove("chosen");
    before?.setAttribute("aria-selected", "false");
    this.#chosen = code;
    const shape = code === undefined ? undefined : this.#shapes.get(code);
    shape?.classList.add("chosen");
    shape?.setAttribute("aria-selected", "true");
    // The chosen one's border lies above its neighbours'.
    shape?.parentNode?.append(shape);
    if (shape) {
      this.svg.setAttribute("aria-activedescendant", shape.id);
    } else {
      this.svg.removeAttribute("aria-activedescendant");
    }
  }
}
