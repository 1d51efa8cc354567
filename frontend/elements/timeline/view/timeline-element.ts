/** The element `<bl-timeline>`: its attributes, methods and events, and when its templates are rendered anew. */
import { addressOf } from "../time/window-address.js";
import { allStyles } from "./all.styles.js";
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { html } from "../../../shared/template/html.js";
import { elementEvent } from "../../../shared/page/element-events.js";
import { DocumentLoader } from "../model/load.js";
import type { TimelineMessages } from "../text/messages.js";
import { property, state } from "lit/decorators.js";
import { stateNotice, type LoadStatus } from "./notices.js";
import { pageScrolls } from "../interact/page-scroll.js";
import { windowSummary } from "../text/summaries.js";
import { connectGraphicInput } from "../interact/graphic-input.js";
import { connectOverviewInput } from "../interact/overview-input.js";
import { connectStripInput } from "../interact/strip-input.js";
import { paperList, PICTURE } from "./paper.js";
import type { CoachLine } from "./coach.js";
import { LatePart } from "../render/late-part.js";
import type { Scene } from "../scene/scene.js";
import { TimelineController } from "../interact/controller.js";
import type { TimelineEvents } from "../interact/host.js";
import {
  type EmptyTime,
  emptyWindow,
  flyToEntry,
  focusEntry,
  followAddress,
  showSpan,
  zoomStep,
} from "../interact/commands.js";
import { adoptLate } from "./adopt-late.js";
import type { ListedChoices } from "./entry-chooser.js";
import { watchSurroundings } from "../interact/surroundings.js";
import { NO_SERIES, StripControl } from "../interact/strip-control.js";
import type { PictureSource } from "./picture-dialog.js";
import { keepFocus } from "./strip-templates.js";
import type { StripSummary } from "./strip-summary.js";
import { page } from "./templates.js";
import { sameWindow, type TimeWindow } from "../time/window.js";

/** The templates depend on sizes and document alone, so a scene in which the window has moved needs no render. */
function frameHasChanged(scene: Scene | undefined, before: Scene | undefined): boolean {
  return scene?.metrics !== before?.metrics || scene?.document !== before?.document;
}

/**
 * An exhibit's entries on a time axis that zooms from all time to a day. Lanes stand for themes; the more significant an
 * entry, the sooner it has a label; labels never overlap.
 *
 * Its marks carry `data-entry`, its clusters `data-count`. It fills its box. The keys are in `interact/keyboard.ts`. How it is
 * used on any page, and how it is built, is told in docs/timeline.md.
 *
 * @attr data-ready - set by the element once drawn
 * @fires {CustomEvent<{ id: string | null, stays?: boolean }>} bl-select - the visitor opened or closed an entry; `stays`: by a
 *   step along its thread, and the focus stays in the graphic
 * @fires {CustomEvent<{ from: string, to: string }>} bl-window - a movement has ended; in EDTF, both empty for the exhibit's
 *   span
 * @fires {CustomEvent<{ later: boolean }>} bl-travel - where time runs down, a movement to later or to earlier times has ended
 * @fires {CustomEvent<{ id: string | null }>} bl-series - the visitor chose other numbers, or none
 * @fires {CustomEvent<{ message: string }>} bl-load-error - the document could not be read; while the server is away it is
 *   asked for again by itself, and each miss is told
 * @csspart graphic - the SVG
 * @csspart lane-names - list of the lanes' names
 * @csspart strip-name - which numbers stand below the lanes, and the chooser
 * @csspart card - drawing, date, title and lede of the entry on which the pointer rests, or that has the focus
 * @csspart hint - how to move the timeline, after a movement that was left to the page
 * @csspart foot - buttons and overview
 * @csspart overview - the overview alone
 * @csspart legend - the key to the drawing
 * @cssprop --bl-ground - colour behind the graphic
 * @cssprop --bl-surface - colour of cards, notices and the foot
 * @cssprop --bl-raised - colour of buttons and of what is pressed
 * @cssprop --bl-line - colour of lines between lanes, of ticks and borders
 * @cssprop --bl-text - colour of text
 * @cssprop --bl-muted - colour of secondary words
 * @cssprop --bl-accent - colour of what is selected, and of the number below the lanes
 * @cssprop --bl-on-accent - colour of text on the accent
 * @cssprop --bl-focus - colour of the ring around what has the focus
 * @cssprop --bl-theme-1 - colour of the document's first theme; `--bl-theme-2` to `--bl-theme-10` are those of the next
 * @cssprop --bl-font-label - font of all words but those of a card
 * @cssprop --bl-font-heading - font of a card's title
 * @cssprop --bl-font-text - font of a card's lede
 * @cssprop --bl-time-direction - `rtl`: time runs from right to left where the attribute `time-direction` is absent
 */
export class BlTimeline extends LitElement {
  static override styles = allStyles;

  /** Address of the API document, with its filters and without `from` and `to`; a new one keeps window and selection. */
  @property() src: string | null = null;
  /**
   * First visible day, EDTF. An end that is absent, empty or no date is no bound; without either the window is the exhibit's
   * span, also where `from` comes after `to`. Where both lie beyond everything, the element says so and leads back.
   */
  @property() from: string | null = null;
  /** Last visible day, EDTF. */
  @property() to: string | null = null;
  /** Id of the selected entry. */
  @property() selected: string | null = null;
  /**
   * Id of the series in the number strip, or `none`; absent or empty: the one that the document names first, where there is
   * room.
   */
  @property() series: string | null = null;
  /**
   * `rtl`: time runs from right to left where it runs across; `ltr`: from left to right; absent: what the custom property
   * `--bl-time-direction` says, else `ltr`.
   */
  @property({ attribute: "time-direction" }) timeDirection: string | null = null;
  /**
   * `yes`: plain wheel and finger movements up and down are the page's; `no`: they are the element's; absent: they are the
   * page's where the page scrolls.
   */
  @property({ attribute: "page-scroll" }) pageScroll: string | null = null;
  /** Says once in a browser, for a while or until it is touched, how the timeline is used. */
  @property({ type: Boolean }) coach = false;
  /**
   * Loads what smooth movements need as soon as the first view is there, and not with the visitor's first touch. For pages
   * that are all about the timeline.
   */
  @property({ type: Boolean }) preload = false;
  /** Offers what is shown as a picture to be saved. */
  @property({ type: Boolean }) savable = false;
  /** Texts for the time before a document has brought its own. */
  @property({ attribute: false }) messages: Partial<TimelineMessages> | undefined;

  @state() private document: ExhibitDocument | undefined;
  @state() private status: LoadStatus = "loading";
  @state({ hasChanged: frameHasChanged }) private scene: Scene | undefined;
  @state() private choices: ListedChoices | undefined;
  @state() private announcement = "";
  @state() private onPaper = false;
  /** The address asks for a time beyond everything. */
  @state() private emptyTime: EmptyTime | undefined;
  /** The window rests where there is nothing. */
  @state() private emptyWindow: EmptyTime | undefined;
  /** Draws the numbers where time runs down. */
  @state() private summary: StripSummary | undefined;
  /** Says how the timeline is used, for a while or until it is touched or moves. */
  @state() private coachLine: CoachLine | undefined;

  #controller: TimelineController | undefined;
  readonly #coach = new LatePart(
    () => import("./coach.js"),
    ({ coachFor }) => coachFor,
  );
  /** The window beside which the line stands. */
  #coached: TimeWindow | undefined;
  /** The list of entries that no zoom takes apart, for exhibits that have such. */
  readonly #chooser = new LatePart(
    () => Promise.all([import("./entry-chooser.js"), import("./entry-chooser.styles.js")]),
    ([code, { chooserStyles }]) => {
      adoptLate(this.renderRoot as ShadowRoot, chooserStyles);
      return code;
    },
  );
  /** The dialog that saves a picture. */
  readonly #pictures = new LatePart(
    () =>
      Promise.all([
        import("./picture-dialog.js"),
        import("./picture-dialog.styles.js"),
        import("./entry-chooser.styles.js"),
      ]),
    ([{ PictureDialog }, { pictureDialogStyles }, { chooserStyles }]) => {
      const root = this.renderRoot as ShadowRoot;
      adoptLate(root, chooserStyles);
      adoptLate(root, pictureDialogStyles);
      const shown = (): PictureSource | undefined =>
        this.scene && { scene: this.scene, series: this.series, timeDirection: this.timeDirection };
      return new PictureDialog(this, root, shown);
    },
  );
  #summaryLoading: Promise<void> | undefined;
  readonly #loader = new DocumentLoader(
    (timeline) => {
      this.document = timeline;
      this.status = "ready";
      this.#showDocument(timeline);
    },
    (message, isFinal) => {
      this.status = isFinal || this.document === undefined ? "failed" : "loading";
      this.dispatchEvent(elementEvent("bl-load-error", { message }));
    },
  );
  readonly #strip = new StripControl(
    () => {
      this.#showStrip();
      this.requestUpdate();
    },
    async () => {
      const { stripStyles } = await import("./strip.styles.js");
      adoptLate(this.renderRoot as ShadowRoot, stripStyles);
    },
  );
  /** End the inputs and the watch of the surroundings. */
  #disconnects: readonly (() => void)[] = [];
  /** The window at rest that was looked at for entries last. */
  #looked: (Pick<Scene, "model" | "selected"> & { readonly window: TimeWindow }) | undefined;
  /** A new window was set together with a new `src`; the timeline moves to it once the document is loaded. */
  #windowWaits = false;
  /** The window at which the last movement ended. */
  #travelled: TimeWindow | undefined;
  /** Id of the entry that the visitor opened; until Lit has taken notice of it, `selected` is no wish of the page. */
  #opened: string | null = null;

  /** Settles when nothing is being loaded, moved or drawn. */
  get idle(): Promise<void> {
    return this.#settle();
  }

  /** Zooms in by one step: about the focused entry where it is in sight, else about the middle. */
  zoomIn(): void {
    zoomStep(this.#controller, true, false);
  }

  /** Zooms out by one step: about the focused entry where it is in sight, else about the middle. */
  zoomOut(): void {
    zoomStep(this.#controller, false, false);
  }

  /** Shows the exhibit's span. */
  fit(): void {
    showSpan(this.#controller);
  }

  /** Flies until the entry is well in view; unknown ids are ignored. */
  flyTo(id: string): void {
    flyToEntry(this.#controller, id, true);
  }

  /** Moves the keyboard's focus to an entry and brings it into view; unknown ids are ignored. */
  focusEntry(id: string): void {
    const entry = this.#controller?.shown?.model.indexOf.get(id);
    if (entry !== undefined) {
      focusEntry(this.#controller, entry, false);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const events: TimelineEvents = {
      select: (entry, stays) => {
        this.#select(entry, stays);
      },
      open: (id) => {
        this.#open(id, false);
      },
      say: (sentence) => {
        this.announcement = sentence;
      },
      window: (window) => {
        this.#reportWindow(window);
      },
      choose: (choices) => {
        this.choices = choices;
        this.#chooser.want(() => {
          this.requestUpdate();
        });
      },
      drawn: (scene, unfinished, resting) => {
        this.#drawn(scene, unfinished, resting);
      },
    };
    const controller = new TimelineController(events, async (acts) => {
      const { cardIn } = await import("./card-on-demand.js");
      return cardIn(this.renderRoot as ShadowRoot, acts);
    });
    this.#controller = controller;
    controller.setTimeDirection(this.timeDirection);
    controller.preload = this.preload;
    this.#disconnects = this.#connect(controller);
    // Before the finger comes to the chooser of numbers: a phone's takes no more choices once it is open.
    this.addEventListener("pointerdown", this.#strip.wantList);
    if (this.document !== undefined) {
      this.#showDocument(this.document);
      this.requestUpdate();
    } else if (this.src !== null && this.hasUpdated) {
      this.#load(this.src);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loader.forget();
    for (const disconnect of this.#disconnects) {
      disconnect();
    }
    this.#disconnects = [];
    this.#controller?.disconnect();
    this.#controller = undefined;
    this.scene = undefined;
    this.removeAttribute("data-ready");
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("src") && this.src !== null) {
      this.#load(this.src);
    }
    if (changed.has("selected")) {
      this.#followSelection();
    }
    if (changed.has("series")) {
      this.#showStrip();
    }
    if (changed.has("timeDirection")) {
      this.#controller?.setTimeDirection(this.timeDirection);
    }
    if (changed.has("preload") && this.#controller !== undefined) {
      this.#controller.preload = this.preload;
      this.#controller.request();
    }
    if (changed.has("pageScroll")) {
      this.#controller?.leaveScrollToPage(pageScrolls(this, this.pageScroll));
    }
    if (changed.has("from") || changed.has("to")) {
      this.#windowWaits = changed.has("src");
      if (!this.#windowWaits) {
        this.emptyTime = followAddress(this.#controller, this.from, this.to);
      }
    }
  }

  protected override render(): TemplateResult {
    const retry = (): void => {
      this.requestUpdate("src");
    };
    const inFront = html`${stateNotice(this.status, this.document, this.messages, retry)}
      ${this.#chooser.part?.chooser(this.document, this.choices, this.#closeChooser, this.#listMore)}
      <div class="live" role="status">${this.announcement}</div>`;
    const shown = page(
      this.scene,
      this.#controller,
      this.#strip,
      this.summary,
      this.coachLine,
      this.#chooseSeries,
      this.emptyTime ?? this.emptyWindow,
      this.savable ? this.#savePicture : undefined,
      inFront,
    );
    return html`${shown} ${this.onPaper ? paperList(this.scene) : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.coach && this.scene !== undefined && (changed.has("coach") || changed.has("scene"))) {
      this.#showCoach();
    }
    if (this.choices !== undefined) {
      this.#chooser.part?.openChooser(this.renderRoot);
    }
  }

  /** Connects the visitor's inputs and the surroundings to the controller; answers how to end each. */
  #connect(controller: TimelineController): readonly (() => void)[] {
    return [
      connectGraphicInput(controller, controller.hint, this.renderRoot as ShadowRoot),
      connectStripInput(controller, controller.slider),
      connectOverviewInput(controller, controller.overview),
      watchSurroundings(
        this,
        {
          resize: (widthPx, heightPx) => {
            controller.resize(widthPx, heightPx);
          },
          remeasure: () => {
            controller.remeasure();
          },
          leaveScrollToPage: (leave) => {
            controller.leaveScrollToPage(leave);
          },
          print: (onPaper) => {
            controller.print(onPaper ? PICTURE : undefined);
            this.onPaper = onPaper;
          },
        },
        () => this.pageScroll,
      ),
    ];
  }

  #load(src: string): void {
    this.status = "loading";
    this.#loader.load(src);
  }

  #showDocument(timeline: ExhibitDocument): void {
    const controller = this.#controller;
    if (controller === undefined) {
      return;
    }
    const first = controller.viewport === undefined;
    const thread = controller.shown?.document.thread?.id;
    this.choices = undefined;
    controller.show(timeline, this.src ?? "");
    this.#showStrip();
    controller.select(this.selected);
    const follows = first || this.#windowWaits || thread !== timeline.thread?.id;
    this.#windowWaits = false;
    this.emptyTime = followAddress(controller, this.from, this.to, follows);
  }

  #followSelection(): void {
    this.#controller?.select(this.selected);
    // An entry that the visitor has opened is in sight already, if only at the window's edge.
    if (this.selected !== null && this.selected !== this.#opened) {
      flyToEntry(this.#controller, this.selected, false);
    }
    this.#opened = null;
  }

  #select(entry: number | undefined, stays = false): void {
    this.#open(entry === undefined ? null : (this.document?.columns.id[entry] ?? null), stays);
  }

  #open(id: string | null, stays: boolean): void {
    this.selected = id;
    this.#opened = id;
    this.dispatchEvent(elementEvent("bl-select", { id, stays }));
  }

  #showStrip(): void {
    if (this.#controller !== undefined && this.document !== undefined && this.src !== null) {
      const { wish, model } = this.#strip.choose(this.document, this.src, this.series);
      this.#controller.showStrip(wish, model);
    }
  }

  readonly #chooseSeries = (id: string | null): void => {
    this.series = id ?? NO_SERIES;
    this.dispatchEvent(elementEvent("bl-series", { id }));
    void this.#settle().then(() => {
      keepFocus(this.renderRoot);
    });
  };

  #reportWindow(window: TimeWindow): void {
    const shown = this.#controller?.shown;
    if (shown === undefined) {
      return;
    }
    const detail = addressOf(window, shown.model.limits);
    this.#reportTravel(window);
    this.from = detail.from;
    this.to = detail.to;
    this.announcement = windowSummary(shown, window);
    this.dispatchEvent(elementEvent("bl-window", detail));
  }

  /** Time that runs down is read as a page is scrolled; a zoom is no step of it. */
  #reportTravel(window: TimeWindow): void {
    const before = this.#travelled;
    this.#travelled = window;
    const steps = before === undefined ? [] : [window.start - before.start, window.end - before.end];
    if (this.scene?.metrics.vertical !== true || steps.length === 0) {
      return;
    }
    if (steps.every((days) => days > 0)) {
      this.dispatchEvent(elementEvent("bl-travel", { later: true }));
    } else if (steps.every((days) => days <= 0)) {
      this.dispatchEvent(elementEvent("bl-travel", { later: false }));
    }
  }

  #drawn(scene: Scene, unfinished: boolean, resting: boolean): void {
    this.scene = scene;
    if (scene.metrics.stripPx > 0 || scene.metrics.vertical) {
      this.#strip.want();
    }
    if (scene.metrics.vertical) {
      this.#summaryLoading ??= this.#loadSummary();
    }
    this.#noteEmptiness(scene, resting);
    if (this.#coached !== undefined && !sameWindow(this.#coached, scene.scale.window)) {
      this.coachLine = undefined;
    }
    if (!unfinished) {
      this.dataset.ready = "";
    }
  }

  /** A window that holds nothing says so once it rests; the notice goes as soon as the window moves. */
  #noteEmptiness({ model, scale: { window }, selected }: Scene, resting: boolean): void {
    const known = this.#looked;
    const isKnown = known?.window === window && known.model === model && known.selected === selected;
    if (resting && !isKnown && this.#controller !== undefined) {
      this.#looked = { model, selected, window };
      this.emptyWindow = emptyWindow(this.#controller, window);
    } else if (!resting && known !== undefined && known.window !== window) {
      this.#looked = undefined;
      this.emptyWindow = undefined;
    }
  }

  async #loadSummary(): Promise<void> {
    try {
      const [{ stripSummary }, { stripSummaryStyles }] = await Promise.all([
        import("./strip-summary.js"),
        import("./strip-summary.styles.js"),
      ]);
      adoptLate(this.renderRoot as ShadowRoot, stripSummaryStyles);
      this.summary = stripSummary;
    } catch {
      // The timeline goes on without numbers. The next frame asks for them again.
      this.#summaryLoading = undefined;
    }
  }

  #showCoach(): void {
    this.#coach.want(() => {
      this.#showCoach();
    });
    if (this.scene !== undefined && this.#coached === undefined) {
      this.coachLine = this.#coach.part?.(this.renderRoot as ShadowRoot, this.scene, () => {
        this.coachLine = undefined;
      });
      this.#coached = this.coachLine === undefined ? undefined : this.scene.scale.window;
    }
  }

  readonly #savePicture = (): void => {
    const open = (): void => {
      this.#pictures.part?.open();
    };
    if (this.#pictures.part === undefined) {
      this.#pictures.want(open);
    } else {
      open();
    }
  };

  readonly #closeChooser = (): void => {
    this.choices = undefined;
    this.#controller?.focus.restore();
    this.#controller?.request();
  };

  readonly #listMore = (listed: number, before: number): void => {
    if (this.choices !== undefined) {
      this.choices = { ...this.choices, listed };
      void this.updateComplete.then(() => {
        this.#chooser.part?.focusChoice(this.renderRoot, before);
      });
    }
  };

  async #settle(): Promise<void> {
    await this.updateComplete;
    await this.#loader.done;
    await this.#controller?.idle;
    // What was drawn has told whether there is room for numbers.
    await Promise.all([this.#strip.done, this.#summaryLoading]);
    await this.#controller?.idle;
    await Promise.all([this.#controller?.slider.loaded, this.#chooser.loaded]);
    await this.updateComplete;
  }
}
