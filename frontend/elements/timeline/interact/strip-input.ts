/** Turns pointers and keys on the number strip into commands: read a figure, open the entry that moved the number. */
import { pointOn, type Point } from "../../../shared/pointer/element-space.js";
import type { Scene } from "../scene/scene.js";
import type { StripSlider } from "../render/strip-slider.js";
import { reachPx, stripBoxOf } from "../strip/geometry.js";
import type { StripModel } from "../strip/model.js";
import { annotationAt, figuresInSight, nearestFigure, stepFrom } from "../strip/reading.js";
import { panIntoView } from "../time/window.js";
import { act } from "./commands.js";
import type { TimelineHost } from "./host.js";

/** Page keys step over so many dates. */
const PAGE_STEP = 10;
/** Room beside a figure that the keyboard has brought into view, as a share of the window. */
const VIEW_MARGIN = 0.06;

/** Opens the entry whose annotation lies at a point of the plot; answers whether there is one. */
export function openAnnotationAt(host: TimelineHost, point: Point): boolean {
  return openById(host, host.graphic.annotationAt(point));
}

/** The same for a press by assistive technology, whose target is the annotation itself. */
export function openAnnotationOf(host: TimelineHost, target: EventTarget | null): boolean {
  const annotation = target instanceof Element ? target.closest<SVGElement>("[data-mover]") : null;
  return openById(host, annotation?.dataset.mover);
}

function openById(host: TimelineHost, id: string | undefined): boolean {
  if (id !== undefined) {
    host.select(id);
    host.events.open(id);
  }
  return id !== undefined;
}

/** @returns ends it */
export function connectStripInput(host: TimelineHost, { element }: StripSlider): () => void {
  const listening = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ): void => {
    element.addEventListener(type, listener, { signal: listening.signal });
  };
  on("pointermove", (event) => {
    // A pressed mouse moves through time, and fingers are read by the gestures of the graphic.
    if (event.pointerType !== "touch" && event.buttons === 0) {
      readAlong(host, pointOn(host.element, event).x);
    }
  });
  on("pointerleave", (event) => {
    if (event.pointerType !== "touch") {
      host.readAt(undefined);
    }
  });
  on("focus", () => {
    if (host.scene !== undefined && host.readDay === undefined && element.matches(":focus-visible")) {
      host.readAt(dayToBeginAt(host.scene));
    }
  });
  on("blur", () => {
    host.readAt(undefined);
  });
  on("keydown", (event) => {
    onKey(host, event);
  });
  return () => {
    listening.abort();
  };
}

/** Whether a point of the element lies on the strip's drawing, where one finger reads. */
export function liesOnStrip({ metrics, strip }: Scene, { x, y }: Point): boolean {
  if (strip === undefined) {
    return false;
  }
  const { axisPx, plotHeightPx, plotLeftPx, plotWidthPx } = metrics;
  const { footPx } = stripBoxOf(metrics, strip.annotations.length > 0);
  return (
    x >= plotLeftPx && x <= plotLeftPx + plotWidthPx && y >= axisPx + plotHeightPx && y <= axisPx + footPx
  );
}

/** Reads at a distance from the element's left edge. */
export function readAlong(of: TimelineHost, xPx: number): void {
  act(of, (_, { metrics, scale }, host) => {
    host.readAt(scale.toDay(xPx - metrics.plotLeftPx - metrics.padPx));
  });
}

function onKey(host: TimelineHost, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const { strip } = host.scene ?? {};
  const step = stepsOf(event.key, host.scene?.metrics.reversed === true);
  if (strip !== undefined && step !== undefined) {
    consume(event);
    readNext(host, strip, step);
  } else if (event.key === "Enter" || event.key === " ") {
    consume(event);
    openRead(host);
  } else if (event.key === "Escape" && host.readDay !== undefined) {
    consume(event);
    host.readAt(undefined);
  } else if (event.key.length === 1 && !/[-+=0]/.test(event.key)) {
    // Letters and brackets are commands for entries, which the strip has none of.
    event.stopPropagation();
  }
}

function consume(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Up means more, as with any slider. */
function stepsOf(key: string, reversed: boolean): number | undefined {
  const right = reversed ? -1 : 1;
  const steps: Readonly<Partial<Record<string, number>>> = {
    ArrowRight: right,
    ArrowLeft: -right,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: PAGE_STEP,
    PageDown: -PAGE_STEP,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key];
}

function readNext(of: TimelineHost, strip: StripModel, step: number): void {
  act(of, (viewport, scene, host) => {
    const { readDay } = host;
    const from = nearestFigure(strip, readDay ?? dayToBeginAt(scene) ?? 0);
    // Where nothing is read yet, an arrow key reads the figure to begin with; Home and End lead to the ends as always.
    const figure = readDay === undefined && Number.isFinite(step) ? from : stepFrom(strip, from, step);
    const day = strip.days[figure];
    host.readAt(day);
    const { limits, window: before } = viewport;
    const inSight = day >= before.start && day <= before.end;
    const window = inSight ? before : panIntoView(before, day, VIEW_MARGIN, limits);
    if (window !== before) {
      host.go(window, true);
    }
  });
}

/** The day of the last figure in sight or, without one, of the figure nearest to the window's middle. */
function dayToBeginAt({ scale, strip }: Scene): number | undefined {
  if (strip === undefined || strip.days.length === 0) {
    return undefined;
  }
  const { window } = scale;
  const figure = figuresInSight(strip, scale)?.last ?? nearestFigure(strip, (window.start + window.end) / 2);
  return strip.days[figure];
}

/** Opens the entry that moved the number at the moment that is read. */
function openRead(of: TimelineHost): void {
  act(of, (_, { metrics, reading, scale, strip }, host) => {
    if (reading !== undefined && strip !== undefined) {
      openById(
        host,
        annotationAt(strip, reading.figure, reading.day, scale.daysIn(reachPx(metrics.unit)))?.id,
      );
    }
  });
}
