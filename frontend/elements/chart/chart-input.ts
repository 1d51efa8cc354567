/** Pointer and keyboard input on the plots of a chart. */
import type { ReactiveControllerHost } from "lit";
import { BrushInput, type ChartInputHost } from "./brush-input.js";
import { press, type CursorPosition } from "./cursor.js";
import { pointAt } from "./cursor-view.js";

/** Keys that with Shift choose a part of the time. */
const EXTENDING = ["ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];

/** The index of the plot on which an event happened. */
function panelOf(event: Event): number {
  return Number((event.currentTarget as HTMLElement).dataset["panel"]);
}

/** Reads figures, chooses parts of the time, opens entries. */
export class ChartInput {
  readonly brush: BrushInput;
  readonly #host: ReactiveControllerHost;
  readonly #chart: ChartInputHost;
  #place: CursorPosition | undefined;

  constructor(host: ReactiveControllerHost, chart: ChartInputHost) {
    this.#host = host;
    this.#chart = chart;
    this.brush = new BrushInput(host, chart);
  }

  /** The figure that is read. */
  get place(): CursorPosition | undefined {
    return this.#place;
  }

  set place(place: CursorPosition | undefined) {
    if (place?.panel !== this.#place?.panel || place?.point !== this.#place?.point) {
      this.#place = place;
      this.#host.requestUpdate();
    }
  }

  readonly key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.brush.marked) {
      this.brush.leave();
      event.preventDefault();
    } else if (event.key === "Enter" && this.brush.confirm()) {
      event.preventDefault();
    } else {
      this.#move(event, panelOf(event));
    }
  };

  readonly focus = (event: FocusEvent): void => {
    const panel = panelOf(event);
    if (this.place?.panel !== panel) {
      this.place = { panel, point: this.#last(panel) };
    }
  };

  readonly blur = (): void => {
    this.brush.leave();
    this.place = undefined;
  };

  readonly down = (event: PointerEvent): void => {
    this.brush.press(event, event.currentTarget as HTMLElement);
    this.#read(event);
  };

  readonly move = (event: PointerEvent): void => {
    if (this.brush.isDragging) {
      this.place = undefined;
    } else {
      this.#read(event);
    }
  };

  /** Puts the readout away when a mouse leaves. A finger that is lifted leaves it open, so that it can be read. */
  readonly leave = (event: PointerEvent): void => {
    const isFocused = (event.currentTarget as HTMLElement).matches(":focus-visible");
    if (event.pointerType === "mouse" && !isFocused) {
      this.place = undefined;
    }
  };

  readonly click = (event: MouseEvent): void => {
    const lamp = (event.target as Element).closest<SVGElement>("[data-entry]");
    const id = lamp?.dataset["entry"];
    if (id !== undefined) {
      this.#chart.select(id);
    }
  };

  readonly twice = (): void => {
    if (this.#chart.mayBrush()) {
      this.#chart.show(undefined);
    }
  };

  #last(panel: number): number {
    return this.#chart.drawn().pointsPx[panel].length - 1;
  }

  #move(event: KeyboardEvent, panel: number): void {
    const rightToLeft = this.#chart.models()[panel].source.direction === "rtl";
    const before = this.place?.panel === panel ? this.place.point : this.#last(panel);
    const next = press(event, this.place, panel, this.#chart.drawn().pointsPx, rightToLeft);
    if (next === "elsewhere") {
      return;
    }
    event.preventDefault();
    this.place = next;
    if (next && event.shiftKey && this.#chart.mayBrush() && EXTENDING.includes(event.key)) {
      this.brush.extend(panel, before, next.point);
    } else {
      this.brush.leave();
    }
    if (next && next.panel !== panel) {
      this.#chart.plotOf(next.panel)?.focus();
    }
  }

  #read(event: PointerEvent): void {
    const panel = panelOf(event);
    this.place = { panel, point: pointAt(event, this.#chart.drawn().pointsPx[panel]) };
  }
}
