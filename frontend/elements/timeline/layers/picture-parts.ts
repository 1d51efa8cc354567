/**
 * The parts of a mark that is more than a lamp with a label: a disc's picture in its ring; a card's ground with its bar,
 * and its picture. Until a picture is there, and where it is missing, the lamp stands in its place, in a card on a plate as large
 * as the picture, so that no part of the card is an empty box.
 */
import { svgElement } from "../../../shared/graphic/svg.js";
import { discRadiusPx } from "../layout/forms.js";
import type { HitBox } from "../layout/hit-test.js";
import { cardParts, discCentrePx, ringRadiusPx, type CardParts } from "../layout/mark-parts.js";
import type { Metrics } from "../layout/metrics.js";
import type { PlacedMark } from "../layout/placed.js";
import type { MarkFills } from "../scene/mark-fills.js";
import type { Pictures } from "../scene/pictures.js";
import type { Scene } from "../scene/scene.js";
import { put, round } from "../scene/svg.js";

/** Width of a disc's ring, and radius of a card's corners. */
const RING_PX = 2;
export const CORNER_PX = 7;

/** Width of a drawing in its heights. */
const WIDEST_RATIO = 2.4;

/** How far the glow reaches out of a disc; that of a lamp is as wide as its radius. */
const DISC_GLOW_PX = 3;

/** What marks share. */
export interface PictureResources {
  readonly fills: MarkFills;
  readonly pictures: Pictures;
}

interface Mark {
  readonly group: SVGGElement;
  readonly lamp: SVGCircleElement;
  /** Number of the entry's theme. */
  readonly theme: number;
}

export class PictureParts {
  readonly #mark: Mark;
  readonly #resources: PictureResources;
  #isWaiting = false;
  /** The last drawing had to do without the picture. */
  #waited = false;
  #ground: SVGRectElement | undefined;
  #ring: SVGCircleElement | undefined;
  #image: SVGImageElement | undefined;
  /** Never beside the image. */
  #plate: SVGRectElement | undefined;

  constructor(mark: Mark, resources: PictureResources) {
    this.#mark = mark;
    this.#resources = resources;
  }

  /** A picture is not there yet. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /**
   * @param mark in the form that is drawn
   * @param picture as in the document; empty for none
   */
  draw(scene: Scene, mark: PlacedMark, picture: string, lampPx: number): void {
    this.#waited = this.#isWaiting;
    this.#isWaiting = false;
    if (mark.form === "disc") {
      this.#drawDisc(scene, mark, picture, lampPx);
    } else if (mark.form === "card") {
      this.#drawCard(scene, mark, picture, lampPx);
    } else {
      this.#dropGround();
      this.#dropRing();
      this.#dropImage();
      this.#dropPlate();
      this.#drawLamp(scene, lampPx, 0, true);
    }
  }

  #drawDisc(scene: Scene, mark: PlacedMark, picture: string, lampPx: number): void {
    const { metrics } = scene;
    this.#dropGround();
    this.#dropPlate();
    const radiusPx = ringRadiusPx(metrics);
    const centrePx = discCentrePx(mark, metrics);
    const address = this.#find(scene, picture, { width: radiusPx * 2, height: radiusPx * 2 });
    this.#drawImage(address, discBox(mark, metrics), true);
    // When time runs down, the lamp keeps its place in its lane's column.
    const ownRing = metrics.vertical && address !== undefined;
    this.#drawLamp(scene, address === undefined || metrics.vertical ? lampPx : radiusPx, 0, true);
    if (!ownRing) {
      this.#dropRing();
      return;
    }
    if (this.#ring === undefined) {
      this.#ring = svgElement("circle", { class: "ring" });
      this.#mark.lamp.after(this.#ring);
    }
    put(this.#ring, "cx", round(centrePx));
    put(this.#ring, "cy", round(mark.displacedPx));
    put(this.#ring, "r", round(radiusPx));
  }

  #drawCard(scene: Scene, mark: PlacedMark, picture: string, lampPx: number): void {
    const { metrics } = scene;
    const parts = cardParts(mark, metrics);
    this.#dropRing();
    const address = parts.picture === undefined ? undefined : this.#find(scene, picture, parts.picture);
    this.#drawImage(address, parts.picture, false);
    const plate = address === undefined ? parts.picture : undefined;
    if (metrics.vertical) {
      this.#dropGround();
      this.#drawPlate(plate);
      this.#drawLamp(scene, lampPx, 0, true);
      return;
    }
    if (this.#ground === undefined) {
      this.#ground = svgElement("rect", { class: "card-ground" });
      this.#mark.group.prepend(this.#ground);
    }
    placeBox(this.#ground, parts.ground);
    put(this.#ground, "rx", CORNER_PX * metrics.unit);
    const fill = this.#resources.fills.ground(
      this.#mark.theme,
      mark.leftward ? "right" : "left",
      parts.barPx,
    );
    if (this.#ground.style.fill !== fill) {
      this.#ground.style.fill = fill;
    }
    this.#drawPlate(plate);
    this.#drawLamp(scene, lampPx, cardLampPx(parts), address === undefined);
  }

  /** The address of a picture that fills a box, which may cut it at its sides. */
  #find({ source }: Scene, picture: string, box: Pick<HitBox, "width" | "height">): string | undefined {
    const address = this.#resources.pictures.find(source, picture, pictureWidthPx(box));
    this.#isWaiting = address === undefined && picture !== "";
    return address;
  }

  #dropGround(): void {
    this.#ground?.remove();
    this.#ground = undefined;
  }

  #dropRing(): void {
    this.#ring?.remove();
    this.#ring = undefined;
  }

  #dropImage(): void {
    this.#image?.remove();
    this.#image = undefined;
  }

  #dropPlate(): void {
    this.#plate?.remove();
    this.#plate = undefined;
  }

  #drawPlate(box: HitBox | undefined): void {
    if (box === undefined) {
      this.#dropPlate();
      return;
    }
    if (this.#plate === undefined) {
      this.#plate = svgElement("rect", { class: "plate" });
      if (this.#ground === undefined) {
        this.#mark.group.prepend(this.#plate);
      } else {
        this.#ground.after(this.#plate);
      }
    }
    placeBox(this.#plate, box);
  }

  #drawLamp({ metrics: { unit } }: Scene, radiusPx: number, centrePx: number, shown: boolean): void {
    const { group, lamp } = this.#mark;
    if (!shown) {
      lamp.remove();
      return;
    }
    if (lamp.parentNode === null) {
      const behind = this.#plate ?? this.#ground;
      if (behind === undefined) {
        group.prepend(lamp);
      } else {
        behind.after(lamp);
      }
    }
    put(lamp, "cx", round(centrePx));
    put(lamp, "r", round(radiusPx));
    // The glow is the lamp's outline, which is painted below its fill.
    put(lamp, "stroke-width", round(glowPx(radiusPx, unit) * 2));
  }

  #drawImage(address: string | undefined, box: HitBox | undefined, isRound: boolean): void {
    if (address === undefined || box === undefined) {
      this.#dropImage();
      return;
    }
    if (this.#image === undefined) {
      // Only what comes late appears softly: each animation is a layer of its own, and a zoom makes many marks.
      const name = this.#waited ? "picture late" : "picture";
      this.#image = svgElement("image", { class: name, preserveAspectRatio: "xMidYMid slice" });
      const { group, lamp } = this.#mark;
      const behind = this.#ring ?? this.#ground ?? (lamp.parentNode === group ? lamp : undefined);
      if (behind === undefined) {
        group.prepend(this.#image);
      } else {
        behind.after(this.#image);
      }
    }
    put(this.#image, "href", address);
    put(this.#image, "clip-path", isRound ? this.#resources.fills.disc() : "none");
    placeBox(this.#image, box);
  }
}

/** The square that a disc's picture fills within its ring. */
export function discBox(mark: PlacedMark, metrics: Metrics): HitBox {
  const innerPx = ringRadiusPx(metrics) - RING_PX * metrics.unit;
  const side = 2 * innerPx;
  return {
    x: discCentrePx(mark, metrics) - innerPx,
    y: mark.displacedPx - innerPx,
    width: side,
    height: side,
  };
}

/** In what width a picture must come to fill a box, which may cut it at its sides. */
export function pictureWidthPx(box: Pick<HitBox, "width" | "height">): number {
  return Math.max(box.width, box.height * WIDEST_RATIO);
}

/** Where a card whose picture is not there has its lamp. */
export function cardLampPx({ picture }: CardParts): number {
  return picture === undefined ? 0 : picture.x + picture.width / 2;
}

/** How far the glow of an uncertain date reaches out of a lamp or disc; that of a lamp is as wide as the lamp. */
export function glowPx(radiusPx: number, unit: number): number {
  return radiusPx === discRadiusPx(unit) ? DISC_GLOW_PX * unit : radiusPx;
}

function placeBox(element: SVGElement, { height, width, x, y }: HitBox): void {
  put(element, "x", round(x));
  put(element, "y", round(y));
  put(element, "width", round(width));
  put(element, "height", round(height));
}
