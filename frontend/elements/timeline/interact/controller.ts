/**
 * The timeline at work, without Lit: it holds what is shown, turns input into changes, and draws once a frame. A
 * frame goes: move, lay out, draw, tell.
 */
import { itemOf, type Layout, type PlacedItem } from "../layout/placed.js";
import { addressOf, requestedWindow } from "../time/window-address.js";
import { ENTRIES_PER_FRAME } from "../render/render-budget.js";
import { Callout } from "../render/callout.js";
import type { Choices } from "../view/chooser.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { fit, type Fitting } from "../render/fitting.js";
import { RovingFocus } from "./roving-focus.js";
import { FrameLoop } from "./frame-loop.js";
import { Graphic } from "../render/graphic.js";
import { Hint } from "../render/hint.js";
import { IdleWork } from "./idle-work.js";
import { layOut, prepareAround, prepareCoarser } from "../layout/layout.js";
import type { StripWish } from "../layout/metrics.js";
import { wording } from "../text/messages.js";
import { buildModel, countIn, type TimelineModel } from "../model/model.js";
import { flight } from "../time/movement.js";
import { Overview } from "./overview.js";
import { readingOf } from "./strip-input.js";
import { DateFormat } from "../text/date-format.js";
import { TimeScale } from "../time/scale.js";
import type { Scene } from "../render/scene.js";
import { AnchoredShift } from "../time/anchored-shift.js";
import { StripSlider } from "../render/strip-slider.js";
import type { StripModel } from "../strip/model.js";
import { connectInput, openCardEntry } from "./graphic-input.js";
import { TypeAhead } from "./type-ahead.js";
import { Viewport } from "../time/viewport.js";
import { visibleTime, type TimeWindow } from "../time/window.js";

/** What the stage tells: all of it by the visitor's hand, except `drawn`. */
export interface ControllerEvents {
  /** @param stays the focus stays in the graphic, whatever opens beside it */
  select(entry: number | undefined, stays?: boolean): void;
  /** An entry that need not be among those shown. */
  open(id: string): void;
  window(window: TimeWindow): void;
  /** The visitor is to choose one of several entries. */
  choose(choices: Choices): void;
  /** A sentence for those who can't see what happened. */
  say(sentence: string): void;
  drawn(scene: Scene, unfinished: boolean): void;
}

export interface ShownExhibit {
  readonly document: ExhibitDocument;
  readonly model: TimelineModel;
  readonly dates: DateFormat;
}

interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

const NO_BOX: Box = { widthPx: 0, heightPx: 0 };
/** More than any drawing takes; a flight that is under way on paper is broken off. */
const MOST_FRAMES_AT_ONCE = 100;

export class TimelineController {
  readonly element = document.createElement("div");
  readonly graphic = new Graphic();
  readonly callout = new Callout(() => {
    openCardEntry(this);
  });
  readonly hint = new Hint();
  readonly slider = new StripSlider();
  readonly typeAhead = new TypeAhead();
  readonly focus: RovingFocus;
  readonly overview: Overview;
  readonly events: ControllerEvents;
  viewport: Viewport | undefined;
  hovered: PlacedItem | undefined;
  /** The entry whose card stays after a long press. */
  kept: number | undefined;
  /** Plain wheel turns and, where time runs down, single fingers are the page's. */
  pageScrolls = false;
  /** The moment that the visitor reads in the number strip. */
  readDay: number | undefined;
  #timeDirection: string | null = null;
  readonly #frames = new FrameLoop((nowMs) => this.#frame(nowMs));
  readonly #ahead = new IdleWork(() => this.#placeAhead());
  readonly #disconnectInput: () => void;
  #shown: ShownExhibit | undefined;
  #box = NO_BOX;
  /** The picture's size while the page is printed. */
  #paper: Box | undefined;
  /** Undefined when sizes, directions, fonts or the document have changed. */
  #fitting: Fitting | undefined;
  #scene: Scene | undefined;
  #selectedId: string | null = null;
  readonly #shift = new AnchoredShift();
  #strip: { readonly wish: StripWish; readonly model: StripModel | undefined } = {
    wish: "none",
    model: undefined,
  };

  constructor(events: ControllerEvents) {
    this.events = events;
    this.element.className = "stage";
    this.element.setAttribute("role", "application");
    this.element.append(
      this.graphic.svg,
      this.slider.element,
      this.slider.card.element,
      this.callout.element,
      this.hint.element,
    );
    this.focus = new RovingFocus(this.element, this.graphic);
    const input = connectInput(this);
    this.overview = new Overview(input.overview);
    this.#disconnectInput = input.disconnect;
  }

  disconnect(): void {
    this.#disconnectInput();
    this.overview.disconnect();
    this.#frames.stop();
    this.#ahead.cancel();
  }

  get scene(): Scene | undefined {
    return this.#scene;
  }

  get shown(): ShownExhibit | undefined {
    return this.#shown;
  }

  get idle(): Promise<void> {
    return this.#frames.idle;
  }

  /** Shows a document; the window and the focused and selected entries stay as far as it has them. */
  show(timeline: ExhibitDocument): void {
    const focusedId =
      this.focus.entry === undefined ? undefined : this.#shown?.model.columns.id[this.focus.entry];
    const model = buildModel(timeline);
    const otherThread = this.#shown?.document.thread?.id !== timeline.thread?.id;
    this.#shown = { document: timeline, model, dates: new DateFormat(timeline) };
    this.focus.entry = focusedId === undefined ? undefined : model.indexOf.get(focusedId);
    this.hovered = undefined;
    this.kept = undefined;
    if (this.viewport === undefined) {
      this.viewport = new Viewport(model.limits);
    } else {
      // To another thread and back the window flies.
      this.viewport.setLimits(model.limits, otherThread);
    }
    this.element.ariaLabel = wording(timeline, "label");
    this.graphic.clear();
    this.remeasure();
  }

  /** Sizes, directions or fonts have changed: everything is placed anew. */
  remeasure(): void {
    this.#fitting = undefined;
    this.request();
  }

  resize(widthPx: number, heightPx: number): void {
    if (this.#box.widthPx !== widthPx || this.#box.heightPx !== heightPx) {
      this.#box = { widthPx, heightPx };
      this.remeasure();
    }
  }

  /** Draws at once, and whole, what is printed; without a size the screen's drawing comes back with the next frame. */
  print(paper: Box | undefined): void {
    this.#paper = paper;
    this.remeasure();
    for (let frame = 0; paper !== undefined && frame < MOST_FRAMES_AT_ONCE; frame++) {
      if (!this.#frame(performance.now())) {
        return;
      }
    }
  }

  /** @param direction `rtl` or `ltr`; null is what the page's `--bl-time-direction` says */
  turn(direction: string | null): void {
    this.#timeDirection = direction;
    this.remeasure();
  }

  /** Shows numbers below the lanes where there is room; without a model it is kept for those on their way. */
  showStrip(wish: StripWish, model: StripModel | undefined): void {
    if (this.#strip.wish !== wish) {
      this.#fitting = undefined;
    }
    if (this.#strip.model !== model) {
      this.readDay = undefined;
    }
    this.#strip = { wish, model };
    this.request();
  }

  /** Whether the page around scrolls, and with it what a finger may do. */
  leaveScrollToPage(leave: boolean): void {
    this.pageScrolls = leave;
    this.element.classList.toggle("page-scrolls", leave);
  }

  select(id: string | null): void {
    this.#selectedId = id;
    this.request();
  }

  request(): void {
    this.#frames.request();
  }

  /** Moves to a window: by flight, or at once where motion is unwelcome or nothing is drawn yet. */
  go(window: TimeWindow, byUser: boolean): void {
    const { viewport } = this;
    if (viewport === undefined) {
      return;
    }
    if (this.#scene === undefined || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      viewport.move({ at: () => ({ window, arrived: true }) }, byUser);
    } else {
      viewport.move(flight(viewport.window, window), byUser);
    }
    this.request();
  }

  #frame(nowMs: number): boolean {
    const { viewport } = this;
    const shown = this.#shown;
    const box = this.#paper ?? this.#box;
    if (viewport === undefined || shown === undefined || box.widthPx < 1 || box.heightPx < 1) {
      return false;
    }
    viewport.advance(nowMs);
    this.#fitting ??= fit(shown, this.element, {
      ...box,
      strip: this.#strip.wish,
      timeDirection: this.#timeDirection,
    });
    const { metrics, placement } = this.#fitting;
    const scale = new TimeScale(viewport.window, metrics.timePx, metrics.reversed);
    placement.beginFrame(ENTRIES_PER_FRAME);
    const layout = layOut(shown.model, placement, scale, metrics);
    if (this.#scene !== undefined && scale.pxPerDay < this.#scene.scale.pxPerDay) {
      prepareCoarser(placement, scale);
    }
    const scene = this.#sceneOf(shown, this.#fitting, scale, layout);
    const unfinished = this.#draw(scene, placement.unfinished);
    const news = viewport.takeSettledWindow();
    if (news !== undefined) {
      this.events.window(news);
    }
    const more = viewport.moving || unfinished;
    if (!more) {
      this.#ahead.request();
    }
    return more;
  }

  /** What the next turns of the wheel will need. */
  #placeAhead(): boolean {
    if (this.#frames.pending || this.#fitting === undefined || this.#scene === undefined) {
      return false;
    }
    const { placement } = this.#fitting;
    placement.beginFrame(ENTRIES_PER_FRAME);
    return !prepareAround(placement, this.#scene.scale);
  }

  #sceneOf(shown: ShownExhibit, { measure, metrics }: Fitting, scale: TimeScale, layout: Layout): Scene {
    const selected = this.#selectedId === null ? undefined : shown.model.indexOf.get(this.#selectedId);
    const focused = this.focus.ringVisible ? this.focus.entry : undefined;
    const shiftPx = this.#shift.px(scale);
    const zooming = this.#scene !== undefined && this.#scene.scale.pxPerDay !== scale.pxPerDay;
    const strip = metrics.stripPx > 0 ? this.#strip.model : undefined;
    const reading = readingOf(strip, this.readDay);
    return { ...shown, metrics, measure, scale, shiftPx, zooming, layout, selected, focused, strip, reading };
  }

  #draw(scene: Scene, coarse: boolean): boolean {
    this.#scene = scene;
    this.focus.beforeDraw();
    const unfinished = this.graphic.draw(scene) || coarse;
    const { document: timeline, metrics, model, scale, dates } = scene;
    this.overview.draw(model, metrics, scale.window, dates, timeline);
    this.focus.afterDraw(scene);
    this.slider.draw(scene);
    this.#drawCallout(scene);
    this.events.drawn(scene, unfinished);
    return unfinished;
  }

  #drawCallout(scene: Scene): void {
    const { kept } = this;
    const of = (entry: number | undefined): PlacedItem | undefined =>
      entry === undefined ? undefined : itemOf(scene.layout, entry);
    const pointed = of(kept) ?? this.hovered ?? of(scene.focused);
    if (pointed === undefined) {
      this.callout.hide();
    } else {
      this.callout.show(scene, pointed, kept !== undefined);
    }
  }
}

/** One short sentence about a window: its ends and how many entries it shows, the same number as in the list. */
export function windowSummary(
  { document: timeline, model, dates }: ShownExhibit,
  window: TimeWindow,
): string {
  const { from, to } = addressOf(window, model.limits);
  return wording(timeline, "window", {
    count: countIn(model, requestedWindow(from, to, model.limits) ?? window),
    ...dates.ends(visibleTime(window, model.limits)),
  });
}
