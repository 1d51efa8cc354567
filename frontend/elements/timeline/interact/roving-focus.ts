/**
 * The roving focus: one of the drawn buttons is in the tab order, and the focus stays with its entry while frames
 * replace the button (a dot becomes a labelled mark, a cluster falls apart) or carry it out of sight.
 */
import type { Graphic } from "../render/graphic.js";
import type { Scene } from "../render/scene.js";

export class RovingFocus {
  readonly #stage: HTMLElement;
  readonly #graphic: Graphic;
  #rover: SVGElement | undefined;
  #held = false;
  #wanted = false;
  /** Entry number that has the focus or gets it on the next Tab. */
  entry: number | undefined;

  constructor(stage: HTMLElement, graphic: Graphic) {
    this.#stage = stage;
    stage.tabIndex = 0;
    this.#graphic = graphic;
  }

  /** Gives an entry the focus in the next frame. */
  moveTo(entry: number): void {
    this.entry = entry;
    this.#wanted = true;
  }

  /** Gives the focus back to the entry that had it, in the next frame. */
  restore(): void {
    this.#wanted = this.entry !== undefined;
  }

  /** Whether the ring is to be drawn: the focus is in the graphic and came by key. */
  get ringVisible(): boolean {
    return this.#active()?.matches(":focus-visible") === true || this.#wanted;
  }

  /** Before a frame replaces elements. */
  beforeDraw(): void {
    this.#held = this.#active() !== null;
  }

  afterDraw(scene: Scene): void {
    const element = this.entry === undefined ? undefined : this.#graphic.element(this.entry);
    const rover = element ?? this.#firstVisible(scene);
    if (this.#rover !== rover) {
      this.#rover?.setAttribute("tabindex", "-1");
      this.#rover = rover;
      rover?.setAttribute("tabindex", "0");
      this.#stage.tabIndex = rover === undefined ? 0 : -1;
    }
    if (this.#held || this.#wanted) {
      const target = element ?? this.#stage;
      if (this.#active() !== target) {
        target.focus({ preventScroll: true });
      }
    }
    this.#wanted = false;
  }

  #firstVisible(scene: Scene): SVGElement | undefined {
    const { layout, scale, selected } = scene;
    const inside = layout.marks.filter(({ alongPx }) => alongPx >= 0 && alongPx <= scale.lengthPx);
    const first = inside.find(({ entry }) => entry === selected) ?? inside.at(0) ?? layout.dots.at(0);
    const entry = first?.entry ?? layout.clusters.at(0)?.members[0];
    return entry === undefined ? undefined : this.#graphic.element(entry);
  }

  /** The focused element, if it is the stage or in it. */
  #active(): Element | null {
    const root = this.#stage.getRootNode() as ShadowRoot | Document;
    const active = root.activeElement;
    // The strip's slider has a focus of its own.
    const own = active?.closest("[role=slider]") !== null;
    return active !== null && !own && this.#stage.contains(active) ? active : null;
  }
}
