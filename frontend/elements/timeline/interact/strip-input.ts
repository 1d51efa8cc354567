/** Hands and keys on the number strip: read it along time, open what moved the number. */
import { pointOn, type Point } from "../../../shared/pointer/element-space.js";
import { act } from "./commands.js";
import { reachPx } from "../render/layers/strip-reading.js";
import type { Reading, Scene } from "../render/scene.js";
import type { TimelineController } from "./controller.js";
import { stripBoxOf } from "../strip/box.js";
import type { StripModel } from "../strip/model.js";
import { figuresInSight, annotationAt, nearestFigure, stepFrom } from "../strip/reading.js";
import { panIntoView } from "../time/window.js";

/** Page keys step over so many dates. */
const STRIDE = 10;
/** Room beside a figure that the keyboard has brought into view. */
const VIEW_MARGIN = 0.06;

/** The figure that is read at a moment. */
export function readingOf(strip: StripModel | undefined, day: number | undefined): Reading | undefined {
  return strip === undefined || day === undefined || strip.days.length === 0
    ? undefined
    : { day, figure: nearestFigure(strip, day) };
}

/** Opens the entry that moved the number and whose mark stands at a point of the plot; answers whether there is one. */
export function openAnnotationAt(stage: TimelineController, point: Point): boolean {
  return open(stage, stage.graphic.annotationAt(point));
}

/** The same for a press by assistive technology, which hits the mark itself. */
export function openAnnotationOf(stage: TimelineController, target: EventTarget | null): boolean {
  const mover = target instanceof Element ? target.closest<SVGElement>("[data-mover]") : null;
  return open(stage, mover?.dataset.mover);
}

function open(stage: TimelineController, id: string | undefined): boolean {
  if (id !== undefined) {
    stage.select(id);
    stage.events.open(id);
  }
  return id !== undefined;
}

/** Listens on the strip's slider; answers how to end that. */
export function connectStrip(stage: TimelineController): () => void {
  const { element } = stage.slider;
  const listening = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ): void => {
    element.addEventListener(type, listener, { signal: listening.signal });
  };
  const readAt = (day: number | undefined): void => {
    stage.readDay = day;
    stage.request();
  };
  on("pointermove", (event) => {
    // A pressed mouse moves through time, as everywhere; fingers are the stage's.
    if (event.pointerType !== "touch" && event.buttons === 0) {
      readAlong(stage, pointOn(stage.element, event).x);
    }
  });
  on("pointerleave", (event) => {
    if (event.pointerType !== "touch") {
      readAt(undefined);
    }
  });
  on("focus", () => {
    if (stage.scene !== undefined && stage.readDay === undefined && element.matches(":focus-visible")) {
      readAt(dayToBeginAt(stage.scene));
    }
  });
  on("blur", () => {
    readAt(undefined);
  });
  on("keydown", (event) => {
    onKey(stage, event);
  });
  return () => {
    listening.abort();
  };
}

/** Whether a point of the stage lies on the strip's drawing, where one finger reads. */
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

/** Reads at a distance from the stage's left edge. */
export function readAlong(shownOn: TimelineController, xPx: number): void {
  act(shownOn, (_, { metrics, scale }, stage) => {
    stage.readDay = scale.toDay(xPx - metrics.plotLeftPx - metrics.padPx);
  });
}

function onKey(stage: TimelineController, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const { strip } = stage.scene ?? {};
  const step = stepsOf(event.key, stage.scene?.metrics.reversed === true);
  if (strip !== undefined && step !== undefined) {
    answer(event);
    readNext(stage, strip, step);
  } else if (event.key === "Enter" || event.key === " ") {
    answer(event);
    openRead(stage);
  } else if (event.key === "Escape" && stage.readDay !== undefined) {
    answer(event);
    stage.readDay = undefined;
    stage.request();
  } else if (event.key.length === 1 && !/[-+=0]/.test(event.key)) {
    // Letters and brackets are meant for the entries.
    event.stopPropagation();
  }
}

function answer(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Up is more, as with any slider. */
function stepsOf(key: string, reversed: boolean): number | undefined {
  const right = reversed ? -1 : 1;
  const steps: Readonly<Partial<Record<string, number>>> = {
    ArrowRight: right,
    ArrowLeft: -right,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: STRIDE,
    PageDown: -STRIDE,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key];
}

function readNext(shownOn: TimelineController, strip: StripModel, step: number): void {
  act(shownOn, (viewport, scene, stage) => {
    const { readDay } = stage;
    const from = nearestFigure(strip, readDay ?? dayToBeginAt(scene) ?? 0);
    // Without a reading an arrow begins one; Home and End mean the same as ever.
    const figure = readDay === undefined && Number.isFinite(step) ? from : stepFrom(strip, from, step);
    const day = strip.days[figure];
    stage.readDay = day;
    const { limits, window: before } = viewport;
    const inSight = day >= before.start && day <= before.end;
    const window = inSight ? before : panIntoView(before, day, VIEW_MARGIN, limits);
    if (window !== before) {
      stage.go(window, true);
    }
  });
}

/** The last figure in sight, else the one nearest to the window's middle. */
function dayToBeginAt({ scale, strip }: Scene): number | undefined {
  if (strip === undefined || strip.days.length === 0) {
    return undefined;
  }
  const { window } = scale;
  const figure = figuresInSight(strip, scale)?.last ?? nearestFigure(strip, (window.start + window.end) / 2);
  return strip.days[figure];
}

/** Opens what moved the number where it is read. */
function openRead(shownOn: TimelineController): void {
  act(shownOn, (_, { metrics, reading, scale, strip }, stage) => {
    if (reading !== undefined && strip !== undefined) {
      open(stage, annotationAt(strip, reading.figure, reading.day, scale.daysIn(reachPx(metrics.unit)))?.id);
    }
  });
}
