/**
 * The overview: all time with a brush over the visible window. The brush is dragged by hand or moved with keys; its place
 * and its two ends are sliders.
 */
import type { Point } from "../../../shared/pointer/element-space.js";
import { PointerTracker, type PressedPointer } from "../../../shared/pointer/pointer-tracker.js";
import { brushOf, OverviewLayer, trackSizePx } from "../layers/overview.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { TimeAxis } from "./keyboard.js";
import { wording } from "../text/messages.js";
import type { Metrics } from "../layout/metrics.js";
import type { DateFormat } from "../text/date-format.js";
import type { Scene } from "../scene/scene.js";
import { put } from "../scene/svg.js";
import { clamp, lengthDays, visibleTime, type TimeWindow, type WindowLimits } from "../time/window.js";

export type BrushPart = "start" | "end" | "window";

export interface OverviewHandler {
  /** The visitor takes hold of the brush. */
  begin(): void;
  /** The visitor asks for this window. */
  show(window: TimeWindow): void;
  /** The visitor pointed at a moment outside the brush. */
  goTo(day: number): void;
  /** The visitor lets go of the brush. */
  end(): void;
}

/** Least width of the brush on the screen, so that it can be pressed. */
const NARROWEST_BRUSH_PX = 24;

/** An arrow key moves by this share of the window, a page key by the whole window. */
const KEY_STEP = 0.1;

export class Overview {
  readonly element = document.createElement("div");
  readonly #layer = new OverviewLayer();
  readonly #sliders: Readonly<Record<BrushPart, HTMLElement>>;
  #handler: OverviewHandler | undefined;
  #limits: WindowLimits | undefined;
  #window: TimeWindow = { start: 0, end: 1 };
  #trackPx = 1;
  #vertical = false;
  #reversed = false;
  #dragging: { readonly part: BrushPart; readonly window: TimeWindow } | undefined;
  readonly #tracker = new PointerTracker({
    press: (pointer, event) => this.#press(pointer, event),
    move: (pointer) => {
      this.#move(pointer);
    },
    release: () => {
      this.#rest();
    },
    cancel: () => {
      this.#rest();
    },
  });

  constructor() {
    this.element.className = "overview";
    this.#sliders = { window: slider("window"), start: slider("start"), end: slider("end") };
    this.element.append(this.#layer.svg, ...Object.values(this.#sliders));
  }

  /**
   * Begins to listen to the visitor.
   *
   * @returns ends it
   */
  connect(handler: OverviewHandler): () => void {
    this.#handler = handler;
    const listening = new AbortController();
    const { signal } = listening;
    this.element.addEventListener(
      "pointerdown",
      (event) => {
        this.#tracker.press(event, this.element);
      },
      { signal },
    );
    this.element.addEventListener(
      "keydown",
      (event) => {
        this.#key(event);
      },
      { signal },
    );
    return () => {
      listening.abort();
      this.#tracker.forget();
      this.#handler = undefined;
    };
  }

  /** While the window moves, its place is not put into words, which take long. */
  draw({ dates, document: source, metrics, model, moving, scale: { window } }: Scene): void {
    const { lengthPx } = trackSizePx(metrics);
    this.#limits = model.limits;
    this.#window = window;
    this.#trackPx = lengthPx;
    this.#layer.draw(model, metrics, dates);
    this.#turn(metrics);
    const brush = brushOf(window, model.limits.outer);
    const exactPx = (brush.to - brush.from) * lengthPx;
    const brushPx = Math.max(exactPx, NARROWEST_BRUSH_PX * metrics.unit);
    // A brush that is drawn wider than its window is moved inside the track, so that all of it can be pressed.
    const centred = brush.from * lengthPx - (brushPx - exactPx) / 2;
    const from = Math.max(Math.min(centred, lengthPx - brushPx), 0);
    const to = Math.min(from + brushPx, lengthPx);
    const move = metrics.vertical ? "translateY" : "translateX";
    this.#sliders.window.style.transform = `${move}(${from}px)`;
    this.#sliders.window.style.width = metrics.vertical ? "" : `${to - from}px`;
    this.#sliders.window.style.height = metrics.vertical ? `${to - from}px` : "";
    this.#sliders.start.style.transform = `${move}(${from}px)`;
    this.#sliders.end.style.transform = `${move}(${to}px)`;
    if (moving !== true) {
      this.#describe(dates, source);
    }
  }

  #turn({ reversed, vertical }: Metrics): void {
    if (this.#reversed !== reversed) {
      this.#reversed = reversed;
      this.element.classList.toggle("mirrored", reversed);
    }
    if (this.#vertical !== vertical) {
      this.#vertical = vertical;
      this.element.classList.toggle("down", vertical);
      for (const element of Object.values(this.#sliders)) {
        element.ariaOrientation = vertical ? "vertical" : null;
      }
    }
  }

  #describe(dates: DateFormat, source: ExhibitDocument): void {
    const { outer } = this.#limits ?? { outer: this.#window };
    const ends = dates.ends(
      this.#limits === undefined ? this.#window : visibleTime(this.#window, this.#limits),
    );
    const values: Record<BrushPart, [number, string, string]> = {
      start: [this.#window.start, ends.from, wording(source, "overviewStart")],
      end: [this.#window.end, ends.to, wording(source, "overviewEnd")],
      window: [
        (this.#window.start + this.#window.end) / 2,
        wording(source, "range", ends),
        wording(source, "overviewWindow"),
      ],
    };
    for (const [part, [value, text, name]] of Object.entries(values) as [
      BrushPart,
      [number, string, string],
    ][]) {
      const element = this.#sliders[part];
      put(element, "aria-valuemin", String(Math.round(outer.start)));
      put(element, "aria-valuemax", String(Math.round(outer.end)));
      put(element, "aria-valuenow", String(Math.round(value)));
      put(element, "aria-valuetext", text);
      put(element, "aria-label", name);
    }
  }

  /** Distance of a point from the track's earliest end, along the track. */
  #px({ x, y }: Point): number {
    if (this.#vertical) {
      return y;
    }
    return this.#reversed ? this.#trackPx - x : x;
  }

  #press({ at }: PressedPointer, event: PointerEvent): boolean {
    const limits = this.#limits;
    if (limits === undefined || this.#dragging !== undefined) {
      return false;
    }
    this.#handler?.begin();
    const part = (Object.keys(this.#sliders) as BrushPart[]).find(
      (name) => this.#sliders[name] === event.target,
    );
    if (part === undefined) {
      const { outer } = limits;
      this.#handler?.goTo(outer.start + (this.#px(at) / this.#trackPx) * lengthDays(outer));
      return false;
    }
    // A press on the brush can only be a drag, so the pointer need not travel first.
    this.#tracker.claim();
    this.#dragging = { part, window: this.#window };
    return true;
  }

  #move({ at, start }: PressedPointer): void {
    const dragging = this.#dragging;
    const limits = this.#limits;
    if (dragging === undefined || limits === undefined) {
      return;
    }
    const days = ((this.#px(at) - this.#px(start)) / this.#trackPx) * lengthDays(limits.outer);
    this.#handler?.show(changed(dragging.window, dragging.part, days, limits));
  }

  #rest(): void {
    this.#dragging = undefined;
    this.#handler?.end();
  }

  #key(event: KeyboardEvent): void {
    const part = (Object.keys(this.#sliders) as BrushPart[]).find(
      (name) => this.#sliders[name] === event.target,
    );
    const limits = this.#limits;
    if (part === undefined || limits === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const step = stepFor(event.key, this.#window, limits, {
      vertical: this.#vertical,
      reversed: this.#reversed,
    });
    if (step !== undefined) {
      event.preventDefault();
      this.#handler?.begin();
      this.#handler?.show(changed(this.#window, part, step, limits));
      this.#handler?.end();
    }
  }
}

function slider(part: BrushPart): HTMLElement {
  const element = document.createElement("div");
  element.className = `brush-${part}`;
  element.setAttribute("role", "slider");
  element.tabIndex = 0;
  return element;
}

/** Moves a window or one of its ends. An end stops where the window would get smaller than the smallest allowed. */
export function changed(window: TimeWindow, part: BrushPart, days: number, limits: WindowLimits): TimeWindow {
  if (part === "window") {
    return clamp({ start: window.start + days, end: window.end + days }, limits);
  }
  const smallest = Math.min(limits.minimumDays, lengthDays(limits.outer));
  return part === "start"
    ? {
        start: Math.max(Math.min(window.start + days, window.end - smallest), limits.outer.start),
        end: window.end,
      }
    : {
        start: window.start,
        end: Math.min(Math.max(window.end + days, window.start + smallest), limits.outer.end),
      };
}

/** The days that a key moves by. Up means more, as with any slider, but where time runs down it means earlier. */
function stepFor(
  key: string,
  window: TimeWindow,
  limits: WindowLimits,
  { reversed, vertical }: TimeAxis,
): number | undefined {
  const length = lengthDays(window);
  const right = reversed ? -length : length;
  const up = vertical ? -length : length;
  const whole = lengthDays(limits.outer);
  const steps: Readonly<Partial<Record<string, number>>> = {
    ArrowLeft: -right * KEY_STEP,
    ArrowDown: -up * KEY_STEP,
    ArrowRight: right * KEY_STEP,
    ArrowUp: up * KEY_STEP,
    PageDown: -up,
    PageUp: up,
    Home: -whole,
    End: whole,
  };
  return steps[key];
}
