/** Drags and keys that choose a part of the time. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ChartModel } from "../../shared/series/model.js";
import { PointerTracker, type PressedPointer } from "../../shared/pointer/pointer-tracker.js";
import { hasPoints, yearsBetween, yearsOfPoints, type YearRange } from "./brush.js";
import type { DrawnPanels } from "./load.js";

/** A mouse or pen that moves less than this presses; beyond it drags. */
const DRAG_PX = 4;
/** A moving finger reads figures. One that first rests for so long chooses years instead. */
const HOLD_MS = 400;
/** A resting finger moves by up to so much. */
const TREMBLE_PX = 8;

/** What is being chosen. */
export interface MarkedYears extends YearRange {
  readonly panel: number;
  /** Whether it was chosen by keys: then it waits for Enter or Escape. */
  readonly byKeys: boolean;
}

interface Drag {
  readonly panel: number;
  readonly startPx: number;
  /** The timer at whose end a resting finger starts to choose. */
  readonly hold: ReturnType<typeof setTimeout> | undefined;
  readonly active: boolean;
}

/**
 * What the input needs of its chart. All are functions, because models and drawing are replaced while the input lives.
 */
export interface ChartInputHost {
  readonly models: () => readonly ChartModel[];
  readonly drawn: () => DrawnPanels;
  /** Whether a part of the time may be chosen. */
  readonly mayBrush: () => boolean;
  /** The years that are shown. */
  readonly shown: () => YearRange;
  readonly plotOf: (panel: number) => HTMLElement | null;
  readonly select: (id: string) => void;
  /** Shows a part of the time, or all of it. */
  readonly show: (range: YearRange | undefined) => void;
}

/**
 * A mouse or pen chooses by a drag, a finger by a drag after a moment's rest, since it reads as it moves; keys by Shift
 * and a movement from figure to figure, then Enter. Nothing happens where a range has no figure.
 */
export class BrushInput implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #chart: ChartInputHost;
  readonly #tracker = new PointerTracker({
    press: (pointer, event) => this.#press(pointer, event),
    move: (pointer) => {
      this.#move(pointer);
    },
    release: () => {
      this.#release();
    },
    cancel: () => {
      this.leave();
    },
  });
  #drag: Drag | undefined;
  #anchor = 0;
  #marked: MarkedYears | undefined;

  constructor(host: ReactiveControllerHost, chart: ChartInputHost) {
    this.#host = host;
    this.#chart = chart;
    host.addController(this);
  }

  get marked(): MarkedYears | undefined {
    return this.#marked;
  }

  /** Whether a pointer is choosing. */
  get isDragging(): boolean {
    return this.#drag?.active === true;
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Forgets what was being chosen. */
  leave(): void {
    this.#tracker.forget();
    this.#forgetDrag();
  }

  /** Takes a `pointerdown` on a plot. */
  press(event: PointerEvent, plot: HTMLElement): void {
    this.#tracker.press(event, plot);
  }

  #press({ at, type }: PressedPointer, { currentTarget }: PointerEvent): boolean {
    if (this.#tracker.pressed.length > 1) {
      return false;
    }
    this.#forgetDrag();
    if (!this.#chart.mayBrush()) {
      return false;
    }
    const hold =
      type === "touch"
        ? setTimeout(() => {
            this.#activate(at.x);
          }, HOLD_MS)
        : undefined;
    const panel = Number((currentTarget as HTMLElement).dataset["panel"]);
    this.#drag = { panel, startPx: at.x, hold, active: false };
    return true;
  }

  #move({ at, start, travelPx, type }: PressedPointer): void {
    if (this.isDragging) {
      this.#markTo(at.x);
    } else if (type === "touch") {
      if (travelPx > TREMBLE_PX) {
        this.leave();
      }
    } else if (travelPx >= DRAG_PX && Math.abs(at.x - start.x) >= DRAG_PX) {
      this.#activate(at.x);
    }
  }

  #release(): void {
    const { isDragging } = this;
    const marked = this.#marked;
    this.#forgetDrag();
    if (isDragging && marked) {
      this.#show(marked);
    }
  }

  /** Extends the choice by keys from one figure to another. */
  extend(panel: number, from: number, to: number): void {
    if (this.#marked?.byKeys !== true) {
      this.#anchor = from;
    }
    const range = yearsOfPoints(this.#chart.models()[panel], this.#anchor, to);
    this.#mark({ ...range, panel, byKeys: true });
  }

  /** @returns whether there was a choice by keys to be shown */
  confirm(): boolean {
    const marked = this.#marked;
    if (marked?.byKeys !== true) {
      return false;
    }
    this.leave();
    this.#show(marked);
    return true;
  }

  #forgetDrag(): void {
    clearTimeout(this.#drag?.hold);
    this.#drag = undefined;
    this.#mark(undefined);
  }

  #activate(atPx: number): void {
    if (this.#drag) {
      this.#drag = { ...this.#drag, active: true };
      this.#tracker.claim();
      this.#markTo(atPx);
    }
  }

  #markTo(atPx: number): void {
    const drag = this.#drag;
    if (drag) {
      const { scales } = this.#chart.drawn().plans[drag.panel];
      const range = yearsBetween(scales, drag.startPx, atPx, this.#chart.shown());
      this.#mark({ ...range, panel: drag.panel, byKeys: false });
    }
  }

  #mark(marked: MarkedYears | undefined): void {
    if (marked !== this.#marked) {
      this.#marked = marked;
      this.#host.requestUpdate();
    }
  }

  #show(range: YearRange): void {
    if (hasPoints(this.#chart.models(), range)) {
      this.#chart.show(range);
    }
  }
}
