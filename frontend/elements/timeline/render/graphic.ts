/** The SVG of the timeline, in layers: from the bands of eras at the back to the focus ring in front. */
import { svgElement } from "../../../shared/graphic/svg.js";
import { AxisLayer } from "../layers/axis.js";
import { RenderBudget, elementsFor } from "../scene/render-budget.js";
import { ClustersLayer } from "../layers/clusters.js";
import { DensityDotsLayer } from "../layers/density-dots.js";
import { BackdropLayer } from "../layers/backdrop.js";
import { ExtentsLayer } from "../layers/extents.js";
import { LeadersLayer } from "../layers/leaders.js";
import { MarksLayer, type MarkResources } from "../layers/marks.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { includesEntry } from "../model/model.js";
import { FocusRingLayer } from "../layers/focus-ring.js";
import type { EdgeSignsLayer } from "../layers/edge-signs.js";
import type { ThreadLayer } from "../layers/thread.js";
import type { Scene } from "../scene/scene.js";
import { CardLedes } from "../scene/ledes.js";
import { MarkFills } from "../scene/mark-fills.js";
import { Pictures } from "../scene/pictures.js";
import { LatePart } from "./late-part.js";
import { isHome } from "../time/window.js";
import { put, round, take } from "../scene/svg.js";

export class Graphic {
  readonly svg = svgElement("svg", { class: "graphic", part: "graphic" });
  readonly #plot = svgElement("svg", { class: "plot" });
  readonly #moving = svgElement("g", { class: "moving" });
  readonly #axisArea = svgElement("svg", { class: "axis" });
  readonly #axis = new AxisLayer();
  readonly #backdrop = new BackdropLayer();
  readonly #extents = new ExtentsLayer();
  readonly #densityDots = new DensityDotsLayer();
  /** Arcs of the thread; loaded with what brings it forward. */
  #thread: ThreadLayer | undefined;
  readonly #foreground = new LatePart(
    () => import("./foreground.js"),
    (code) => {
      this.#thread = new code.ThreadLayer();
      this.#marks.marks.after(this.#thread.arcs);
      (this.#edgeSigns.part?.signs ?? this.#moving).after(this.#thread.offscreenLabels);
      return code;
    },
  );
  readonly #resources: MarkResources;
  readonly #marks: MarksLayer;
  readonly #clusters = new ClustersLayer();
  readonly #leaders = new LeadersLayer();
  readonly #ring = new FocusRingLayer();
  /** Where the next entries lie outside the window. */
  readonly #edgeSigns = new LatePart(
    () => import("../layers/edge-signs.js"),
    ({ EdgeSignsLayer }) => {
      const layer = new EdgeSignsLayer();
      this.#moving.after(layer.chevrons, layer.signs);
      return layer;
    },
  );
  /** The number strip, for exhibits and windows that have one. */
  readonly #strip = new LatePart(
    () => import("../layers/strip-layers.js"),
    ({ StripLayers }) => new StripLayers(),
  );
  /** The drawing of the frames in which the scale changes. Until it is loaded they are SVG, too. */
  readonly #movingPicture = new LatePart(
    () => import("../canvas/moving-picture.js"),
    ({ MovingPicture }) => {
      const { ledes, pictures } = this.#resources;
      const picture = new MovingPicture(pictures, ledes);
      this.svg.after(picture.element);
      if (!this.#hasEnded) {
        picture.begin(() => {
          this.prepareMoving();
        });
      }
      return picture;
    },
  );
  /** The SVG is behind the moving picture, and not up to date. */
  #isBehind = false;
  #stripShown = false;
  #scene: Scene | undefined;
  #hasEnded = false;
  /** The scene from which the next movement has been prepared. */
  #prepared: Scene | undefined;

  constructor(pictures = new Pictures(), ledes = new CardLedes()) {
    this.#resources = { fills: new MarkFills(), pictures, ledes };
    this.#marks = new MarksLayer(this.#resources);
    this.#axisArea.append(this.#backdrop.names, this.#axis.labels);
    this.#moving.append(
      this.#axis.grid,
      this.#extents.extents,
      this.#densityDots.dots,
      this.#ring.guide,
      this.#leaders.leaders,
      this.#marks.dots,
      this.#clusters.clusters,
      this.#marks.marks,
      this.#ring.ring,
    );
    this.#plot.append(this.#backdrop.bands, this.#backdrop.lines, this.#moving);
    this.svg.append(
      this.#extents.fills.defs,
      this.#resources.fills.defs,
      this.#axis.corner,
      this.#axisArea,
      this.#plot,
    );
  }

  /** Removes the elements of entries, because entry numbers mean other entries now. */
  clear(): void {
    this.#marks.clear();
    this.#clusters.clear();
    this.#leaders.clear();
    this.#thread?.clear();
    this.#edgeSigns.part?.clear();
  }

  /**
   * Draws a scene; answers whether elements were left for another frame: for the next one, or behind the moving picture for
   * when the window rests.
   *
   * @param phase of the window's movement; on paper nothing moves
   */
  draw(scene: Scene, phase: "moving" | "resting" | "paper"): boolean {
    // The first frame of a document is drawn completely: nothing moves yet, and the visitor waits for it.
    const before = this.#scene;
    const first = before?.document !== scene.document;
    this.#scene = scene;
    const changes = scene.zooming === true || before?.metrics !== scene.metrics;
    if (!first && phase !== "paper" && this.#drawMoving(scene, changes, phase === "resting")) {
      return true;
    }
    const budget = first
      ? new RenderBudget(Infinity)
      : new RenderBudget(elementsFor({ zooming: scene.zooming, behind: this.#isBehind }), this.#isBehind);
    this.#resources.pictures.beginFrame();
    this.#resources.ledes.beginFrame();
    this.#placeAreas(scene);
    this.#shift(scene);
    this.#backdrop.draw(scene);
    this.#axis.draw(scene);
    this.#densityDots.draw(scene);
    this.#leaders.draw(scene);
    this.#marks.draw(scene, budget);
    this.#clusters.draw(scene, budget);
    this.#extents.draw(scene, budget);
    this.#drawStrip(scene);
    if (this.#isBehind && budget.exhausted) {
      return true;
    }
    this.#ring.draw(scene);
    this.#thread?.draw(scene);
    this.#drawEdgeSigns(scene);
    this.#bringForward();
    return budget.exhausted;
  }

  /** While the scale changes, what lies outside changes with each frame, faster than anyone reads it. */
  #drawEdgeSigns(scene: Scene): void {
    const layer = this.#edgeSigns.part;
    if (layer === undefined) {
      return;
    }
    const opacity = scene.zooming === true ? "0" : "";
    for (const { style } of [layer.signs, layer.chevrons]) {
      if (style.opacity !== opacity) {
        style.opacity = opacity;
      }
    }
    if (scene.zooming !== true) {
      layer.draw(scene, this.#thread?.boxes ?? []);
    }
  }

  #shift({ metrics, shiftPx }: Scene): void {
    // Letters are sharp only where the group stands on whole pixels.
    const shift = Math.round(shiftPx);
    const transform = metrics.vertical ? `translate(0px, ${shift}px)` : `translate(${shift}px, 0px)`;
    if (this.#moving.style.transform !== transform) {
      this.#moving.style.transform = transform;
      this.#axis.labels.style.transform = transform;
    }
  }

  /**
   * Has a scene painted by the moving picture alone, where its scale changes or has just changed.
   *
   * @returns false where it is to be drawn
   */
  follow(scene: Scene): boolean {
    const picture = this.#movingPicture.part;
    if (picture?.canDraw(scene) !== true || !(scene.zooming === true || this.#isBehind)) {
      return false;
    }
    this.#isBehind = true;
    picture.draw(scene);
    return true;
  }

  /** Says in the corner which time is to be seen, while `follow` does all else. */
  drawCorner(scene: Scene): void {
    this.#axis.drawCorner(scene);
  }

  /** The last frame was a moving picture, or the SVG behind it is not complete yet. */
  get isMoving(): boolean {
    return this.#isBehind;
  }

  /**
   * Draws the moving picture, where the scale or the lanes' heights change, and as long as the SVG behind it is not
   * complete.
   *
   * @returns whether that is all of this frame
   */
  #drawMoving(scene: Scene, changes: boolean, resting: boolean): boolean {
    const picture = this.#movingPicture.part;
    const can = picture?.canDraw(scene) === true;
    if (picture === undefined || !can || !(changes || this.#isBehind)) {
      this.#bringForward();
      return false;
    }
    if (changes || scene.moving === true) {
      picture.draw(scene);
    }
    if (changes) {
      this.#axis.drawCorner(scene);
      this.#isBehind = true;
    }
    return changes || !resting;
  }

  /**
   * Withdraws from screen readers what lies behind the moving picture and is out of date, unless the focus is there.
   *
   * @returns whether it is withdrawn
   */
  withdraw(focused: Element | null): boolean {
    if (!this.#isBehind || this.#plot.contains(focused)) {
      return false;
    }
    put(this.#plot, "aria-hidden", "true");
    this.#edgeSigns.part?.leaveTabOrder();
    return true;
  }

  /** Shows the SVG again, which is complete. */
  #bringForward(): void {
    if (this.#isBehind) {
      this.#isBehind = false;
      take(this.#plot, "aria-hidden");
      this.#movingPicture.part?.hide();
    }
  }

  /** Loads what movements are drawn with. To be called before the first one, because the first view does without it. */
  expectMovement(): void {
    this.#movingPicture.want(() => undefined);
  }

  /** Prepares the moving picture for a movement from what is shown, once. To be called while nothing moves. */
  prepareMoving(): void {
    const picture = this.#movingPicture.part;
    if (picture !== undefined && this.#scene !== undefined && this.#scene !== this.#prepared) {
      this.#prepared = picture.prepare(this.#scene) ? this.#scene : undefined;
    }
  }

  /** Ends what runs beside the page, also where it is still being loaded. */
  end(): void {
    this.#hasEnded = true;
    this.#movingPicture.part?.end();
  }

  /**
   * Loads what the last frame would have shown and did not have. To be called when the window rests.
   *
   * @param changed told when something has come
   */
  loadMissing(changed: () => void): void {
    this.#resources.pictures.loadNoted(changed);
    this.#resources.ledes.loadWanted(this.#scene?.source, changed);
    const { foreground, model, scale, strip } = this.#scene ?? {};
    if (foreground !== undefined && foreground.entries.size > 0) {
      this.loadForeground(changed);
    }
    if (strip !== undefined) {
      this.#strip.want(changed);
    }
    // The home window shows nearly everything, so the first view does without them.
    if (model !== undefined && scale !== undefined && !isHome(scale.window, model.limits)) {
      this.#edgeSigns.want(changed);
    }
  }

  /**
   * Loads what shows an open entry and its thread. To be called as soon as there is one.
   *
   * @param changed told when it has come
   */
  loadForeground(changed: () => void): void {
    this.#foreground.want(changed);
  }

  /** What brings the open entry and its thread forward; undefined until it is loaded. */
  get foreground(): typeof import("./foreground.js") | undefined {
    return this.#foreground.part;
  }

  /** Settles when no part of the graphic itself is being loaded. */
  get loaded(): Promise<unknown> {
    return Promise.all([
      this.#edgeSigns.loaded,
      this.#strip.loaded,
      this.#foreground.loaded,
      this.#movingPicture.loaded,
    ]);
  }

  /** Where the next entries lie outside the window; undefined until the window has left home. */
  get edgeSigns(): EdgeSignsLayer | undefined {
    return this.#edgeSigns.part;
  }

  /** The button of an entry: that of its mark or dot, or of the cluster that counts it. */
  element(entry: number): SVGElement | undefined {
    const own = this.#marks.element(entry);
    if (own !== undefined || this.#scene === undefined) {
      return own;
    }
    const { layout, model } = this.#scene;
    const cluster = layout.clusters.find(({ members }) => includesEntry(model, members, entry));
    return cluster === undefined ? undefined : this.#clusters.element(cluster.members[0]);
  }

  /** The entry outside the window whose off-screen label lies at a point of the plot. */
  offscreenLabelAt(point: Point): number | undefined {
    return this.#thread?.offscreenLabelAt(point);
  }

  /** Id of the entry whose annotation in the number strip lies at a point of the plot. */
  annotationAt(point: Point): string | undefined {
    return this.#strip.part?.figures.annotationAt(point);
  }

  /** The elements of the strip are in the graphic only while there is a strip. */
  #drawStrip(scene: Scene): void {
    const strip = this.#strip.part;
    const shown = scene.metrics.stripPx > 0;
    if (strip === undefined) {
      return;
    }
    if (shown !== this.#stripShown) {
      this.#stripShown = shown;
      if (shown) {
        this.#moving.append(strip.figures.moving);
        this.#plot.append(strip.figures.still, strip.reading.element);
        this.svg.append(strip.figures.levels);
      } else {
        strip.remove();
      }
    }
    if (shown) {
      strip.figures.draw(scene);
      strip.reading.draw(scene);
    }
  }

  #placeAreas({ metrics }: Scene): void {
    const { axisPx, gutterPx, heightPx, overviewPx, padPx, plotLeftPx, plotWidthPx } = metrics;
    const plotHeightPx = metrics.plotHeightPx + metrics.stripPx;
    const { rtl, vertical, widthPx } = metrics;
    put(this.svg, "width", round(widthPx));
    put(this.svg, "height", round(Math.max(heightPx - overviewPx, 0)));
    put(this.#plot, "x", round(plotLeftPx));
    put(this.#plot, "y", round(axisPx));
    put(this.#plot, "width", round(plotWidthPx));
    put(this.#plot, "height", round(plotHeightPx));
    put(this.#axisArea, "x", round(vertical ? (rtl ? widthPx - gutterPx : 0) : plotLeftPx));
    put(this.#axisArea, "y", round(vertical ? axisPx : 0));
    put(this.#axisArea, "width", round(vertical ? gutterPx : plotWidthPx));
    put(this.#axisArea, "height", round(vertical ? plotHeightPx : axisPx));
    const [padX, padY] = vertical ? [0, padPx] : [padPx, 0];
    put(this.#plot, "viewBox", [-padX, -padY, plotWidthPx, plotHeightPx].map(round).join(" "));
    const axisBox = vertical ? [0, -padY, gutterPx, plotHeightPx] : [-padX, 0, plotWidthPx, axisPx];
    put(this.#axisArea, "viewBox", axisBox.map(round).join(" "));
  }
}
