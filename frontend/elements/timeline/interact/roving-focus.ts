/**
 * Roving focus: one of the drawn buttons is in the tab order, and arrow keys move on from it (see the roving tabindex of
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/). The focus belongs to an entry. It stays with the entry
 * when a frame replaces its button, as when a dot becomes a labelled mark or a cluster is split up; when the entry is out
 * of sight, the focus is on the graphic.
 */
import type { Graphic } from "../render/graphic.js";
import type { Scene } from "../scene/scene.js";

export class RovingFocus {
  readonly #graphicArea: HTMLElement;
  readonly #graphic: Graphic;
  /** The button that is in the tab order. */
  #tabStop: SVGElement | undefined;
  /** The focus was on the graphic or an entry before this frame. */
  #hadFocus = false;
  /** It was on something else in the graphic. */
  #hadOther = false;
  /** The entry is to get the focus in the next frame. */
  #takesFocus = false;
  /** Number of the entry that has the focus, or gets it with the next Tab. */
  entry: number | undefined;

  constructor(area: HTMLElement, graphic: Graphic) {
    this.#graphicArea = area;
    area.tabIndex = 0;
    this.#graphic = graphic;
  }

  /** Gives an entry the focus in the next frame. */
  moveTo(entry: number): void {
    this.entry = entry;
    this.#takesFocus = true;
  }

  /** Gives the focus back to the entry that had it, in the next frame. */
  restore(): void {
    this.#takesFocus = this.entry !== undefined;
  }

  /** Whether the focus ring is to be drawn: the focus is in the graphic and came by the keyboard. */
  get ringVisible(): boolean {
    return this.#active()?.matches(":focus-visible") === true || this.#takesFocus;
  }

  /** To be called before a frame replaces elements. */
  beforeDraw(): void {
    this.#hadFocus = this.#active() !== null;
    this.#hadOther = !this.#hadFocus && this.#graphicArea.contains(this.#root.activeElement);
  }

  /** While the graphic is behind its moving picture, Tab leads to none of its entries, which are no longer those seen. */
  whileBehind(): void {
    if (this.#graphic.withdraw(this.#root.activeElement)) {
      this.#tabStop?.setAttribute("tabindex", "-1");
      this.#tabStop = undefined;
      this.#graphicArea.tabIndex = 0;
    }
  }

  /** Gives the tab stop and, where it was in the graphic, the focus to the present button of the entry. */
  afterDraw(scene: Scene): void {
    const element = this.entry === undefined ? undefined : this.#graphic.element(this.entry);
    const tabStop = element ?? this.#firstVisible(scene);
    if (this.#tabStop !== tabStop) {
      this.#tabStop?.setAttribute("tabindex", "-1");
      this.#tabStop = tabStop;
      tabStop?.setAttribute("tabindex", "0");
      this.#graphicArea.tabIndex = tabStop === undefined ? 0 : -1;
    }
    // What had the focus beside the entries, such as a sign at an edge, may be gone.
    const isLost = this.#hadOther && this.#root.activeElement === null;
    if (this.#hadFocus || this.#takesFocus || isLost) {
      const target = element ?? this.#graphicArea;
      if (this.#active() !== target) {
        target.focus({ preventScroll: true });
      }
    }
    this.#takesFocus = false;
  }

  #firstVisible(scene: Scene): SVGElement | undefined {
    const { layout, scale, selected } = scene;
    const inside = layout.marks.filter(({ alongPx }) => alongPx >= 0 && alongPx <= scale.lengthPx);
    const first = inside.find(({ entry }) => entry === selected) ?? inside.at(0) ?? layout.dots.at(0);
    const entry = first?.entry ?? layout.clusters.at(0)?.members[0];
    return entry === undefined ? undefined : this.#graphic.element(entry);
  }

  get #root(): ShadowRoot | Document {
    return this.#graphicArea.getRootNode() as ShadowRoot | Document;
  }

  /** The focused element, if it is the graphic or in it. */
  #active(): Element | null {
    const active = this.#root.activeElement;
    // The slider of the number strip, links of eras and the signs at the edges are in the same area but are no entries.
    const own = active?.closest("[role=slider], a, [data-edge]") !== null;
    return active !== null && !own && this.#graphicArea.contains(active) ? active : null;
  }
}
