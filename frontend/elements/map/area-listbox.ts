/**
 * Turns a map's drawing into a list box of its areas (ARIA `listbox`): roles, names, fills, and the mark of the chosen
 * one.
 */
import type { MapPaint } from "./draw.js";
import { drawGround, fillArea, frameDrawing, type Drawing } from "./draw.js";
import { readoutOf } from "./area-text.js";
import type { Ground } from "../../shared/geography/ground.js";
import { layOutGround, type PlacedGround } from "../../shared/geography/layout.js";
import {
  frameOf,
  heightAt,
  isStale,
  transformBetween,
  WHOLE,
  type Frame,
  type View,
} from "../../shared/geography/view.js";
import type { Point } from "../../shared/pointer/element-space.js";
import { fillOf } from "./legend.js";
import { stateOf, type MapModel } from "./model.js";
import { areaName } from "../../shared/geography/area-names.js";
import { spokenReadout, type ReadoutContent } from "../../shared/statistics/readout.js";
import { titleOf } from "../../shared/document/plain-text.js";
import {
  nearestDot,
  AreaNavigator,
  navigationOrderOf,
  type NavigableArea,
} from "../../shared/geography/area-navigation.js";

export class AreaListbox {
  readonly svg: SVGElement;
  /** How wide and high the whole map is. */
  readonly frame: Frame;
  /** The areas where they stand on the whole map. */
  readonly areas: readonly NavigableArea[];
  readonly navigator: AreaNavigator;
  readonly #model: MapModel;
  readonly #ground: Ground;
  readonly #paint: MapPaint;
  readonly #drawing: Drawing;
  readonly #areaByCode: ReadonlyMap<string, NavigableArea>;
  #drawn: View = WHOLE;
  #dots: readonly NavigableArea[];
  #year: number | undefined;
  #chosen: string | undefined;

  constructor(model: MapModel, ground: Ground, widthPx: number, paint: MapPaint) {
    const { language } = model.source;
    this.#model = model;
    this.#ground = ground;
    this.#paint = paint;
    const whole = this.#placed(widthPx, WHOLE);
    this.frame = frameOf(widthPx, whole.heightPx);
    this.#drawing = drawGround(whole, paint);
    this.svg = this.#drawing.svg;
    this.areas = this.#dots = this.#areasOf(whole);
    this.#areaByCode = new Map(this.areas.map((area) => [area.code, area]));
    this.navigator = new AreaNavigator(navigationOrderOf(this.areas, language));
    this.svg.setAttribute("role", "listbox");
    this.svg.setAttribute("tabindex", "0");
    this.svg.setAttribute("aria-label", titleOf(model.source));
    this.svg.setAttribute("aria-describedby", "description");
    for (const [code, shape] of this.#drawing.shapes) {
      shape.id = `area-${code}`;
      shape.setAttribute("role", "option");
      shape.setAttribute("aria-selected", "false");
    }
  }

  #placed(widthPx: number, view: View): PlacedGround {
    return layOutGround(this.#ground, widthPx, (code) => this.#model.byArea.has(code), view);
  }

  #areasOf(ground: PlacedGround): readonly NavigableArea[] {
    const { names, source } = this.#model;
    return ground.areas.flatMap((area) =>
      area.code === undefined
        ? []
        : [{ ...area, code: area.code, name: names.get(area.code) ?? areaName(area, source.language) }],
    );
  }

  /**
   * Shows a part of the map.
   *
   * @param isMoving - whether it is on its way: then what is drawn is only stretched and shifted, as long as it reaches
   */
  look(view: View, isMoving: boolean): void {
    const { frame } = this;
    if (isStale(this.#drawn, view, frame, isMoving)) {
      const ground = this.#placed(frame.widthPx, view);
      this.#drawing.place(ground);
      this.#dots = this.#areasOf(ground);
      this.#drawn = view;
      this.#year = undefined;
      this.#raise();
    }
    const transform = transformBetween(this.#drawn, view);
    if (transform === undefined) {
      this.#drawing.group.removeAttribute("transform");
    } else {
      this.#drawing.group.setAttribute("transform", transform);
    }
    frameDrawing(this.svg, frame.widthPx, heightAt(frame, view.scale));
  }

  /**
   * The area under a pointer: a dot within reach, else the shape.
   *
   * @param point - where the pointer is in the drawing
   * @param target - what it is over
   */
  at({ x, y }: Point, target: Element): string | undefined {
    return nearestDot(this.#dots, x, y) ?? (target as SVGElement).dataset["code"];
  }

  /** Where an area stands on the whole map. */
  area(code: string | undefined): NavigableArea | undefined {
    return code === undefined ? undefined : this.#areaByCode.get(code);
  }

  /** Whether an area is drawn as a dot at present. */
  isDot(code: string): boolean {
    return this.#drawing.shapes.get(code)?.dataset["dot"] !== undefined;
  }

  /** Shows a year. */
  show(year: number): void {
    if (year === this.#year) {
      return;
    }
    this.#year = year;
    for (const { code, name } of this.areas) {
      const shape = this.#drawing.shapes.get(code);
      if (shape) {
        const state = stateOf(this.#model, code, year);
        fillArea(shape, fillOf(this.#model, state), this.#paint);
        this.#name(shape, readoutOf(this.#model, name, state), code === this.#chosen);
      }
    }
  }

  /** Sets an area's name for screen readers: the whole readout for the chosen area, a short one for the others. */
  #name(shape: SVGElement, content: ReadoutContent, isChosen: boolean): void {
    const label = spokenReadout(isChosen ? content : { ...content, note: "", source: "" }, []);
    if (shape.getAttribute("aria-label") !== label) {
      shape.setAttribute("aria-label", label);
    }
  }

  /** Sets the name of one area again, because it has been chosen or is no longer chosen. */
  #rename(code: string | undefined): void {
    const area = this.area(code);
    const shape = area && this.#drawing.shapes.get(area.code);
    if (area && shape && this.#year !== undefined) {
      const content = readoutOf(this.#model, area.name, stateOf(this.#model, area.code, this.#year));
      this.#name(shape, content, area.code === this.#chosen);
    }
  }

  /** Marks an area as chosen. */
  choose(code: string | undefined): void {
    if (code === this.#chosen) {
      return;
    }
    const before = this.#chosen === undefined ? undefined : this.#drawing.shapes.get(this.#chosen);
    before?.classList.remove("chosen");
    before?.setAttribute("aria-selected", "false");
    const last = this.#chosen;
    this.#chosen = code;
    this.#rename(last);
    this.#rename(code);
    const shape = this.#raise();
    shape?.classList.add("chosen");
    shape?.setAttribute("aria-selected", "true");
    if (shape) {
      this.svg.setAttribute("aria-activedescendant", shape.id);
    } else {
      this.svg.removeAttribute("aria-activedescendant");
    }
  }

  /** Puts the chosen area last in the drawing, so that its border lies above its neighbours'. */
  #raise(): SVGElement | undefined {
    const shape = this.#chosen === undefined ? undefined : this.#drawing.shapes.get(this.#chosen);
    shape?.parentNode?.append(shape);
    return shape;
  }
}
