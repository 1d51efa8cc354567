/** Drags and keys that choose a part of the time. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ChartModel } from "../graphics/series-model.js";
import { hasFigures, partBetween, partOfFigures, type Part } from "./brush.js";
import type { Drawn } from "./load.js";
import type { Plan } from "./plan.js";

/** So far a mouse or a pen is moved before it is a drag and no press. */
const DRAG_PX = 4;
/** A finger reads as it moves; one that rests so long first, chooses. */
const HOLD_MS = 400;
/** So much a resting finger trembles. */
const TREMBLE_PX = 8;

/** What is being chosen. */
export interface Marked extends Part {
  readonly panel: number;
  /** By keys it stands until Enter or Escape. */
  readonly byKeys: boolean;
}

interface Drag {
  readonly panel: number;
  readonly pointerId: number;
  readonly startPx: number;
  readonly startYPx: number;
  readonly hold: ReturnType<typeof setTimeout> | undefined;
  readonly active: boolean;
}

/** What hands and keys need of a chart; each is asked for when it is needed. */
export interface ChartInHand {
  readonly models: () => readonly ChartModel[];
  readonly drawn: () => Drawn;
  /** Whether a part of the time may be chosen. */
  readonly mayBrush: () => boolean;
  /** The years that are shown. */
  readonly shown: () => Part;
  readonly plotOf: (panel: number) => HTMLElement | null;
  readonly select: (id: string) => void;
  /** Shows a part of the time, or all of it. */
  readonly show: (part: Part | undefined) => void;
}

/** A place of a pointer in the pixels of a plan. */
function pxOf(event: MouseEvent, plot: HTMLElement, { size }: Plan): number {
  const box = plot.getBoundingClientRect();
  return (event.clientX - box.left) * (size.widthPx / box.width);
}

/**
 * A mouse or pen chooses by a drag, a finger by a drag after a moment's rest, since it reads as it moves; keys by Shift
 * and a movement from figure to figure, then Enter. Nothing happens where a part has no figure.
 */
export class Brush implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #chart: ChartInHand;
  #drag: Drag | undefined;
  #anchor = 0;
  #marked: Marked | undefined;

  constructor(host: ReactiveControllerHost, chart: ChartInHand) {
    this.#host = host;
    this.#chart = chart;
    host.addController(this);
  }

  get marked(): Marked | undefined {
    return this.#marked;
  }

  /** A finger has rested and chooses. */
  get isHeld(): boolean {
    return this.#drag?.active === true && this.#drag.hold !== undefined;
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Forgets what was being chosen. */
  leave(): void {
    clearTimeout(this.#drag?.hold);
    this.#drag = undefined;
    this.#mark(undefined);
  }

  down(event: PointerEvent, panel: number): void {
    this.leave();
    if (!this.#chart.mayBrush() || event.button !== 0 || !event.isPrimary) {
      return;
    }
    const plot = event.currentTarget as HTMLElement;
    const startPx = pxOf(event, plot, this.#chart.drawn().plans[panel]);
    const hold =
      event.pointerType === "touch"
        ? setTimeout(() => {
            this.#activate(startPx);
          }, HOLD_MS)
        : undefined;
    this.#drag = { panel, pointerId: event.pointerId, startPx, startYPx: event.clientY, hold, active: false };
  }

  /** @returns whether the movement is a choice and so reads nothing */
  move(event: PointerEvent): boolean {
    const drag = this.#drag;
    if (drag?.pointerId !== event.pointerId) {
      return false;
    }
    const plot = event.currentTarget as HTMLElement;
    const atPx = pxOf(event, plot, this.#chart.drawn().plans[drag.panel]);
    const movedPx = Math.abs(atPx - drag.startPx);
    if (!drag.active && event.pointerType === "touch") {
      if (Math.max(movedPx, Math.abs(event.clientY - drag.startYPx)) > TREMBLE_PX) {
        this.leave();
      }
      return false;
    }
    if (!drag.active && movedPx >= DRAG_PX) {
      plot.setPointerCapture(event.pointerId);
      this.#activate(atPx);
    } else if (drag.active) {
      this.#markTo(atPx);
    }
    return this.#drag?.active === true;
  }

  up(event: PointerEvent): void {
    const drag = this.#drag;
    const marked = this.#marked;
    if (drag?.pointerId !== event.pointerId) {
      return;
    }
    this.leave();
    if (drag.active && marked) {
      this.#show(marked);
    }
  }

  /** Extends the choice by keys from one figure to another. */
  extend(panel: number, from: number, to: number): void {
    if (this.#marked?.byKeys !== true) {
      this.#anchor = from;
    }
    const part = partOfFigures(this.#chart.models()[panel], this.#anchor, to);
    this.#mark({ ...part, panel, byKeys: true });
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

  #activate(atPx: number): void {
    if (this.#drag) {
      this.#drag = { ...this.#drag, active: true };
      this.#markTo(atPx);
    }
  }

  #markTo(atPx: number): void {
    const drag = this.#drag;
    if (drag) {
      const { scales } = this.#chart.drawn().plans[drag.panel];
      const part = partBetween(scales, drag.startPx, atPx, this.#chart.shown());
      this.#mark({ ...part, panel: drag.panel, byKeys: false });
    }
  }

  #mark(marked: Marked | undefined): void {
    if (marked !== this.#marked) {
      this.#marked = marked;
      this.#host.requestUpdate();
    }
  }

  #show(part: Part): void {
    if (hasFigures(this.#chart.models(), part)) {
      this.#chart.show(part);
    }
  }
}
