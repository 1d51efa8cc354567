/**
 * The timeline without its Lit element: holds what is shown and draws it. A frame moves the window, lays out, draws, and
 * reports where a movement has ended.
 */
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { prefersReducedMotion } from "../../../shared/page/reduced-motion.js";
import { textScale } from "../../../shared/page/text-scale.js";
import { laneShares } from "../layout/lane-shares.js";
import { layOut, prepareAround, prepareCoarser } from "../layout/layout.js";
import type { Metrics, StripWish } from "../layout/metrics.js";
import type { Placement } from "../layout/placement.js";
import { entryOf, itemOf, type Layout, type PlacedItem } from "../layout/placed.js";
import { foregroundOf, type Foreground } from "../model/links.js";
import { buildModel, type TimelineModel } from "../model/model.js";
import type { Card, CardActs } from "../render/card.js";
import { fit, type Fitting, type Texts } from "../scene/fitting.js";
import { Graphic } from "../render/graphic.js";
import { Hint } from "../render/hint.js";
import { ENTRIES_PER_FRAME } from "../scene/render-budget.js";
import type { Scene } from "../scene/scene.js";
import { StripSlider } from "../render/strip-slider.js";
import type { StripModel } from "../strip/model.js";
import { readingOf } from "../strip/reading.js";
import { DateFormat } from "../text/date-format.js";
import { wording } from "../text/messages.js";
import type { ShownExhibit } from "../text/shown-exhibit.js";
import { AnchoredShift } from "../time/anchored-shift.js";
import { flight } from "../time/movement.js";
import { TimeShare } from "../scene/time-share.js";
import { sameScale, TimeScale } from "../time/scale.js";
import { Viewport } from "../time/viewport.js";
import { ZoomStop } from "../time/zoom-stop.js";
import { sameWindow, type TimeWindow } from "../time/window.js";
import { Attention } from "./attention.js";
import { openCardEntry } from "./commands.js";
import { FrameLoop } from "./frame-loop.js";
import type { TimelineEvents, TimelineHost } from "./host.js";
import { IdleWork } from "./idle-work.js";
import { LaneHeights } from "./lane-heights.js";
import { Overview } from "./overview.js";
import { Rest } from "./rest.js";
import { RovingFocus } from "./roving-focus.js";

interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

const NO_BOX: Box = { widthPx: 0, heightPx: 0 };
/**
 * A drawing for paper is complete after fewer frames than this, unless a flight is under way, which is not waited for.
 */
const MOST_FRAMES_AT_ONCE = 100;

/** Where the moving window is, the page says as often as that costs few frames of the movement. */
const TELLING_PAUSES = 15;
/** A frame that takes longer than this comes late. */
const FRAME_MS = 20;

/** Loads the code of the card, which the first view can do without. */
export type LoadCard = (acts: CardActs) => Promise<Card>;

export class TimelineController implements TimelineHost {
  readonly element = document.createElement("div");
  readonly ground = document.createElement("div");
  readonly graphic = new Graphic();
  readonly hint = new Hint();
  readonly slider = new StripSlider();
  readonly zoomStop = new ZoomStop();
  readonly overview = new Overview();
  readonly focus: RovingFocus;
  readonly events: TimelineEvents;
  readonly #attention = new Attention(() => {
    this.request();
  });
  readonly #loadCard: LoadCard;
  #card: Card | undefined;
  #cardIsLoading = false;
  #hasEnded = false;
  #cardEntry: number | undefined;
  #look: ((scene: Scene) => void) | undefined;
  readonly #telling = new TimeShare(TELLING_PAUSES);
  #toldMs: number | undefined;
  #readDay: number | undefined;
  readonly #frames = new FrameLoop((nowMs) => this.#frame(nowMs));
  readonly #ahead = new IdleWork(() => this.#placeAhead());
  readonly #shift = new AnchoredShift();
  readonly #rest = new Rest(() => {
    this.request();
  });
  #viewport: Viewport | undefined;
  #shown: ShownExhibit | undefined;
  /** Loads what movements are drawn with as soon as the first view is there. */
  preload = false;
  #pageScrolls = false;
  #timeDirection: string | null = null;
  #box = NO_BOX;
  /** Size of the drawing while the page is printed. */
  #paper: Box | undefined;
  /** Made for this box and document. A change clears it until it is made again. */
  #heights: LaneHeights | undefined;
  /** Measured in the fonts of now. */
  #texts: Texts | undefined;
  /** What was drawn last. */
  #fitting: Fitting | undefined;
  #scene: Scene | undefined;
  #selectedId: string | null = null;
  #foreground: { readonly model: TimelineModel; readonly foreground: Foreground } | undefined;
  #strip: { readonly wish: StripWish; readonly model: StripModel | undefined } = {
    wish: "none",
    model: undefined,
  };

  constructor(events: TimelineEvents, loadCard: LoadCard) {
    this.events = events;
    this.#loadCard = loadCard;
    this.element.className = "stage";
    this.element.setAttribute("role", "application");
    this.ground.className = "ground";
    this.element.append(
      this.ground,
      this.graphic.svg,
      this.slider.element,
      this.slider.card,
      this.hint.element,
    );
    this.focus = new RovingFocus(this.element, this.graphic);
  }

  /** Ends what is under way. Inputs are disconnected by whoever connected them. */
  disconnect(): void {
    this.#hasEnded = true;
    this.#frames.stop();
    this.#rest.stop();
    this.#ahead.cancel();
    this.#attention.forget();
    this.graphic.end();
  }

  get viewport(): Viewport | undefined {
    return this.#viewport;
  }

  get scene(): Scene | undefined {
    return this.#scene;
  }

  get shown(): ShownExhibit | undefined {
    return this.#shown;
  }

  get pageScrolls(): boolean {
    return this.#pageScrolls;
  }

  get cardEntry(): number | undefined {
    return this.#cardEntry;
  }

  get readDay(): number | undefined {
    return this.#readDay;
  }

  /** Settles when nothing is being moved or drawn. */
  get idle(): Promise<void> {
    return this.#settle();
  }

  hover(item: PlacedItem | undefined): void {
    this.#attention.point(item === undefined ? undefined : entryOf(item));
    if (item !== undefined) {
      this.#wantCard();
    }
  }

  expectCard(): void {
    this.#wantCard();
    if (this.#scene !== undefined) {
      this.#card?.prepare(this.#scene);
    }
  }

  keepCard(entry: number): void {
    this.#attention.keep(entry);
  }

  lookBeforeDrawing(look: (scene: Scene) => void): void {
    this.#look = look;
    this.request();
  }

  forgetCards(): void {
    this.#look = undefined;
    this.#attention.forget();
    this.request();
  }

  dismissCard(): boolean {
    const isShown = this.#cardEntry !== undefined;
    if (isShown) {
      this.#attention.dismiss(this.#scene?.focused);
    }
    return isShown;
  }

  readAt(day: number | undefined): void {
    this.#readDay = day;
    this.request();
  }

  advise(sentence: string): void {
    this.hint.say(sentence, this.#scene);
    this.events.say(sentence);
  }

  /** Shows a document. The window, the focused and the selected entry stay as far as the document has them. */
  show(timeline: ExhibitDocument, source: string): void {
    const focusedId =
      this.focus.entry === undefined ? undefined : this.#shown?.model.columns.id[this.focus.entry];
    const model = buildModel(timeline);
    const otherThread = this.#shown?.document.thread?.id !== timeline.thread?.id;
    this.#shown = { document: timeline, source, model, dates: new DateFormat(timeline) };
    this.focus.entry = focusedId === undefined ? undefined : model.indexOf.get(focusedId);
    this.#attention.forget();
    if (this.#viewport === undefined) {
      this.#viewport = new Viewport(model.limits);
    } else {
      // To another thread the element flies, from the window that is shown now.
      this.#viewport.setLimits(model.limits, otherThread);
    }
    this.element.ariaLabel = wording(timeline, "label");
    this.graphic.clear();
    this.remeasure();
  }

  /** Sizes, directions or fonts have changed: everything is measured and placed anew. */
  remeasure(): void {
    this.#texts = undefined;
    this.#refit();
  }

  /** The size has changed: everything is placed anew. */
  #refit(): void {
    this.#heights = undefined;
    this.request();
  }

  resize(widthPx: number, heightPx: number): void {
    if (this.#box.widthPx !== widthPx || this.#box.heightPx !== heightPx) {
      this.#box = { widthPx, heightPx };
      this.#refit();
    }
  }

  /**
   * Draws for paper, completely and before it returns.
   *
   * @param paper size of the drawing; undefined when the printing is over: the next frame draws for the screen again
   */
  print(paper: Box | undefined): void {
    this.#paper = paper;
    this.remeasure();
    for (let frame = 0; paper !== undefined && frame < MOST_FRAMES_AT_ONCE; frame++) {
      if (!this.#frame(performance.now())) {
        return;
      }
    }
  }

  /** @param direction `rtl` or `ltr`; null for that of the page's custom property `--bl-time-direction` */
  setTimeDirection(direction: string | null): void {
    this.#timeDirection = direction;
    this.remeasure();
  }

  /**
   * Shows numbers below the lanes where there is room for them.
   *
   * @param model undefined while they are being loaded; their room is kept
   */
  showStrip(wish: StripWish, model: StripModel | undefined): void {
    if (this.#strip.wish !== wish) {
      this.#heights = undefined;
    }
    if (this.#strip.model !== model) {
      this.#readDay = undefined;
    }
    this.#strip = { wish, model };
    this.request();
  }

  leaveScrollToPage(leave: boolean): void {
    this.#pageScrolls = leave;
    this.element.classList.toggle("page-scrolls", leave);
  }

  select(id: string | null): void {
    this.#selectedId = id;
    if (id !== null) {
      this.#loadForeground();
    }
    if (!this.#hasEnded) {
      this.#frames.requestAfterPaint();
    }
  }

  #loadForeground(): void {
    this.graphic.loadForeground(() => {
      this.request();
    });
  }

  /** After the end nothing is drawn any more, whatever is still being loaded. */
  request(): void {
    if (!this.#hasEnded) {
      this.#frames.request();
    }
  }

  go(window: TimeWindow, byUser: boolean): void {
    const viewport = this.#viewport;
    if (viewport === undefined) {
      return;
    }
    if (this.#scene === undefined || prefersReducedMotion()) {
      viewport.move({ at: () => ({ window, arrived: true }) }, byUser);
    } else {
      viewport.move(flight(viewport.window, window), byUser);
    }
    this.request();
  }

  async #settle(): Promise<void> {
    await this.#frames.idle;
    await this.graphic.loaded;
    await this.#frames.idle;
    while (this.#rest.pending) {
      await this.#rest.done;
      await this.#frames.idle;
    }
  }

  /** Draws one frame; answers whether another must follow at once. */
  #frame(nowMs: number): boolean {
    const viewport = this.#viewport;
    const shown = this.#shown;
    const box = this.#paper ?? this.#box;
    if (viewport === undefined || shown === undefined || box.widthPx < 1 || box.heightPx < 1) {
      return false;
    }
    viewport.advance(nowMs);
    if (this.#followed(shown, viewport, nowMs)) {
      return viewport.moving;
    }
    if (this.#scene !== undefined) {
      this.#look?.(this.#scene);
      this.#look = undefined;
    }
    this.#heights ??= new LaneHeights(
      fit(
        shown,
        this.element,
        {
          ...box,
          strip: this.#strip.wish,
          timeDirection: this.#timeDirection,
          textScale: this.#paper === undefined ? textScale() : 1,
        },
        viewport.moving ? undefined : laneShares(shown.model, viewport.window),
        this.#texts,
      ),
    );
    const resting = this.#rest.look(viewport.window, viewport.moving || viewport.held);
    if (resting) {
      this.#heights.rest(shown.model, viewport.window);
    }
    this.#fitting = this.#heights.at(nowMs, viewport.window);
    const { metrics, placement, texts } = this.#fitting;
    this.#texts = texts;
    const scale = new TimeScale(viewport.window, metrics.timePx, metrics.reversed);
    placement.beginFrame(ENTRIES_PER_FRAME);
    const foreground = this.#foregroundOf(shown);
    const rests = resting && !this.#heights.changing;
    const layout = this.#layOut(shown.model, placement, scale, metrics, foreground, rests);
    if (this.#scene !== undefined && scale.pxPerDay < this.#scene.scale.pxPerDay) {
      prepareCoarser(placement, scale);
    }
    const scene = this.#sceneOf(shown, this.#fitting, scale, foreground, () => layout);
    const unfinished = this.#draw(scene, placement.unfinished, resting);
    const settled = viewport.takeSettledWindow();
    if (settled !== undefined) {
      this.events.window(settled);
    }
    // One frame after the last movement, in which cards are shown again.
    const waits = this.graphic.isMoving && !resting;
    const more = viewport.moving || (unfinished && !waits) || scene.moving === true || this.#heights.changing;
    if (!more) {
      this.#ahead.request();
      this.graphic.loadMissing(() => {
        this.request();
      });
      if (this.preload) {
        this.graphic.expectMovement();
      }
    }
    return more;
  }

  /**
   * Has the moving picture follow the window, which leaves this thread free for the hand that moves it.
   *
   * @returns false where the frame is to be drawn here
   */
  #followed(shown: ShownExhibit, { held, moving, window }: Viewport, nowMs: number): boolean {
    const before = this.#scene;
    if (
      before?.model !== shown.model ||
      this.#fitting === undefined ||
      this.#paper !== undefined ||
      this.#heights?.changing !== false ||
      sameWindow(before.scale.window, window)
    ) {
      return false;
    }
    const { metrics, placement } = this.#fitting;
    const scale = new TimeScale(window, metrics.timePx, metrics.reversed);
    const foreground = this.#foregroundOf(shown);
    const scene = this.#sceneOf(shown, this.#fitting, scale, foreground, () =>
      this.#layOut(shown.model, placement, scale, metrics, foreground),
    );
    if (!this.graphic.follow(scene)) {
      return false;
    }
    this.#scene = scene;
    this.focus.whileBehind();
    this.#rest.look(window, moving || held);
    this.#drawCard(scene);
    this.#tell(scene, nowMs);
    return true;
  }

  /** Says where the window is, beside the moving picture. How long the browser takes to show it is known in the next frame. */
  #tell(scene: Scene, nowMs: number): void {
    if (this.#toldMs !== undefined && nowMs - this.#toldMs > FRAME_MS) {
      this.#telling.took(this.#toldMs, nowMs);
    }
    this.#toldMs = this.#telling.isDue(nowMs) ? nowMs : undefined;
    if (this.#toldMs !== undefined) {
      this.graphic.drawCorner(scene);
      this.overview.draw(scene);
    }
  }

  #layOut(
    model: TimelineModel,
    placement: Placement,
    scale: TimeScale,
    metrics: Metrics,
    foreground: Foreground,
    rests = false,
  ): Layout {
    const bring = this.graphic.foreground?.bringForward;
    return layOut(model, placement, scale, metrics, foreground, bring, rests);
  }

  /** Places the levels around the present one, which the next turns of the wheel need; answers whether some are left. */
  #placeAhead(): boolean {
    if (this.#frames.pending || this.#fitting === undefined || this.#scene === undefined) {
      return false;
    }
    const { placement } = this.#fitting;
    placement.beginFrame(ENTRIES_PER_FRAME);
    this.graphic.prepareMoving();
    return !prepareAround(placement, this.#scene.scale);
  }

  /** Kept as long as it is the same, because what is computed for it is. */
  #foregroundOf({ document: timeline, model }: ShownExhibit): Foreground {
    const selected = this.#selectedId === null ? undefined : model.indexOf.get(this.#selectedId);
    const before = this.#foreground;
    if (before?.model === model && before.foreground.selected === selected) {
      return before.foreground;
    }
    const foreground = foregroundOf(model.links, model.count, selected, timeline.thread !== undefined);
    this.#foreground = { model, foreground };
    return foreground;
  }

  #sceneOf(
    shown: ShownExhibit,
    { measure, metrics, placement }: Fitting,
    scale: TimeScale,
    foreground: Foreground,
    layOutNow: () => Layout,
  ): Scene {
    const focused = this.focus.ringVisible ? this.focus.entry : undefined;
    const shiftPx = this.#shift.px(scale);
    const before = this.#scene?.scale;
    const zooming = before !== undefined && !sameScale(scale.pxPerDay, before.pxPerDay);
    const moving = before !== undefined && !sameWindow(before.window, scale.window);
    const strip = metrics.stripPx > 0 ? this.#strip.model : undefined;
    const reading = readingOf(strip, this.#readDay);
    let layout: Layout | undefined;
    return {
      ...shown,
      metrics,
      measure,
      scale,
      shiftPx,
      zooming,
      moving,
      // What the moving picture shows is laid out here only where somebody asks for it.
      get layout() {
        layout ??= layOutNow();
        return layout;
      },
      selected: foreground.selected,
      focused,
      foreground,
      restingForms: placement.restingForms,
      strip,
      reading,
    };
  }

  #draw(scene: Scene, coarse: boolean, resting: boolean): boolean {
    this.#scene = scene;
    this.focus.beforeDraw();
    const unfinished =
      this.graphic.draw(scene, this.#paper !== undefined ? "paper" : resting ? "resting" : "moving") ||
      coarse;
    this.overview.draw(scene);
    if (this.graphic.isMoving) {
      this.focus.whileBehind();
    } else {
      this.focus.afterDraw(scene);
      this.hint.place(scene);
    }
    this.slider.draw(scene);
    this.#drawCard(scene);
    this.events.drawn(scene, unfinished, resting);
    return unfinished;
  }

  /** The open entry needs no card: all that it would say stands beside the graphic. */
  #drawCard(scene: Scene): void {
    if (scene.moving === true) {
      this.#attention.forget();
    }
    const focused = scene.moving === true ? undefined : scene.focused;
    const wanted = this.#attention.wanted(focused);
    const item =
      wanted === undefined || wanted.entry === scene.selected
        ? undefined
        : itemOf(scene.layout, wanted.entry);
    if (wanted === undefined || item === undefined) {
      this.#cardEntry = undefined;
      this.#card?.hide();
    } else if (this.#card === undefined) {
      this.#wantCard();
    } else {
      this.#cardEntry = this.#card.show(scene, item, wanted.stays) ? wanted.entry : undefined;
    }
  }

  /** Loads the card, once; after a failure it is asked for again with the next entry. */
  #wantCard(): void {
    if (this.#card !== undefined || this.#cardIsLoading) {
      return;
    }
    this.#cardIsLoading = true;
    const acts: CardActs = {
      enter: () => {
        this.#attention.enterCard();
      },
      leave: () => {
        this.#attention.point(undefined);
      },
      open: () => {
        openCardEntry(this);
      },
      learn: () => {
        this.request();
      },
    };
    this.#loadCard(acts)
      .then(
        (card) => {
          this.#card = card;
          this.element.append(card.element);
          this.expectCard();
          this.request();
        },
        () => {
          // The graphic is used without cards.
        },
      )
      .finally(() => {
        this.#cardIsLoading = false;
      });
  }
}
