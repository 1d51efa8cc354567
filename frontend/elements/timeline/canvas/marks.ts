/** Entries with their labels: lamps, discs and cards, and their words. */
import { isRightToLeft } from "../../../shared/text/direction.js";
import { wordLines, type WordLine } from "../layers/label.js";
import { leaderPath } from "../layers/leaders.js";
import { hasLede, lampRadiusPx } from "../layers/marks.js";
import { cardLampPx, CORNER_PX, discBox, glowPx, pictureWidthPx } from "../layers/picture-parts.js";
import type { HitBox } from "../layout/hit-test.js";
import { pictureOf } from "../layout/label-widths.js";
import { leaderOf } from "../layout/leaders.js";
import { cardParts, discCentrePx, ringRadiusPx, textPx } from "../layout/mark-parts.js";
import type { Metrics } from "../layout/metrics.js";
import type { PlacedMark } from "../layout/placed.js";
import { FLAG_UNCERTAIN } from "../model/columns.js";
import { BOLD_FROM } from "../model/model.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { KeyedElements } from "../scene/svg.js";
import { anchorAt } from "./anchors.js";
import { writeIn, type InkName, type Inks } from "./inks.js";
import type { PaintedPictures } from "./painted-pictures.js";
import type { Pen } from "./recording.js";

/** A mark's lines, and what they were made for. */
interface Words {
  lines: readonly WordLine[];
  readonly rtl: boolean;
  mark: PlacedMark | undefined;
  sizes: string;
  lede: string;
}

export class CanvasMarks {
  readonly #pictures: PaintedPictures;
  /** Those that are known, by the ids of entries. */
  ledes: ReadonlyMap<string, string> = new Map();
  #languages: readonly string[] = [];
  /** To break a title into lines takes longer than to write it, and marks keep their forms for many frames. */
  readonly #words = new KeyedElements<Words>(
    (entry) => ({
      lines: [],
      rtl: isRightToLeft(this.#languages[entry]),
      mark: undefined,
      sizes: "",
      lede: "",
    }),
    () => undefined,
  );

  constructor(pictures: PaintedPictures) {
    this.#pictures = pictures;
  }

  /** Removes what is kept of entries, because entry numbers mean other entries now. */
  clear(): void {
    this.#words.clear();
  }

  /** Breaks the words of a scene's marks and asks for their pictures ahead of the first frame that needs them. */
  prepare(scene: Scene, ratio: number): void {
    for (const mark of scene.layout.marks) {
      this.#wordsOf(scene, mark);
      const box = pictureBox(mark, scene.metrics);
      if (box !== undefined) {
        this.#pictureOf(scene, mark, box, ratio);
      }
    }
    this.#words.sweep();
  }

  /** @param ratio device pixels in a pixel of the page */
  draw(pen: Pen, scene: Scene, inks: Inks, ratio: number): void {
    const { marks } = scene.layout;
    drawLeaders(pen, scene, inks);
    for (const mark of marks) {
      this.#drawBody(pen, scene, inks, mark, ratio);
    }
    const written = new Map<InkName, [mark: PlacedMark, line: WordLine, rtl: boolean][]>();
    for (const mark of marks) {
      const { lines, rtl } = this.#wordsOf(scene, mark);
      for (const line of lines) {
        const ink = inkOf(scene, mark, line);
        const known = written.get(ink);
        if (known === undefined) {
          written.set(ink, [[mark, line, rtl]]);
        } else {
          known.push([mark, line, rtl]);
        }
      }
    }
    for (const [name, lines] of written) {
      writeIn(pen, inks[name]);
      for (const [mark, line, rtl] of lines) {
        if (name === "head") {
          pen.fillStyle = themeColour(scene, inks, mark);
        }
        const [x, y] = anchorAt(pen, scene, mark);
        pen.direction = rtl ? "rtl" : "ltr";
        pen.textAlign = mark.leftward ? "right" : "left";
        pen.fillText(line.text, x + textPx(mark, scene.metrics), y + line.baselinePx);
      }
    }
    this.#words.sweep();
  }

  #wordsOf(scene: Scene, mark: PlacedMark): Words {
    const { metrics, model } = scene;
    this.#languages = model.columns.titleLanguage;
    const words = this.#words.use(mark.entry);
    const lede = hasLede(mark, metrics) ? (this.ledes.get(model.columns.id[mark.entry]) ?? "") : "";
    const before = words.mark;
    // Lanes that get higher have other metrics in every frame, and the same letters.
    const sizes = `${metrics.unit} ${metrics.pitchPx} ${metrics.vertical ? metrics.widthPx : ""}`;
    if (
      before === undefined ||
      words.sizes !== sizes ||
      words.lede !== lede ||
      before.displacedPx !== mark.displacedPx ||
      before.form !== mark.form ||
      before.labelPx !== mark.labelPx ||
      before.rows !== mark.rows ||
      before.text !== mark.text ||
      before.hasPicture !== mark.hasPicture
    ) {
      words.mark = mark;
      words.sizes = sizes;
      words.lede = lede;
      words.lines = wordLines(scene, mark, lede);
    }
    return words;
  }

  /** All of a mark but its words. */
  #drawBody(pen: Pen, scene: Scene, inks: Inks, mark: PlacedMark, ratio: number): void {
    const { metrics } = scene;
    const [x, y] = anchorAt(pen, scene, mark);
    const colour = themeColour(scene, inks, mark);
    const lampPx = lampRadiusPx(scene, mark.entry);
    const box = pictureBox(mark, metrics);
    const picture = box === undefined ? undefined : this.#pictureOf(scene, mark, box, ratio);
    const lamp = (radiusPx: number, centrePx = 0): void => {
      drawLamp(pen, scene, inks, mark, { x: x + centrePx, y, radiusPx, colour });
    };
    if (mark.form === "card") {
      const parts = cardParts(mark, metrics);
      if (!metrics.vertical) {
        drawGround(pen, inks, { box: at(parts.ground, x, y), mark, colour, metrics });
      }
      if (box !== undefined && picture === undefined) {
        pen.globalAlpha = inks.plate.fillOpacity;
        pen.fillStyle = colour;
        pen.fillRect(x + box.x, y + box.y, box.width, box.height);
      }
      if (metrics.vertical || picture === undefined) {
        lamp(lampPx, metrics.vertical ? 0 : cardLampPx(parts));
      }
    } else {
      const isRing = mark.form === "disc" && picture !== undefined;
      lamp(isRing && !metrics.vertical ? ringRadiusPx(metrics) : lampPx);
      if (isRing && metrics.vertical) {
        pen.globalAlpha = 1;
        pen.fillStyle = colour;
        pen.beginPath();
        pen.circle(x + discCentrePx(mark, metrics), y + mark.displacedPx, ringRadiusPx(metrics));
        pen.fill();
      }
    }
    if (picture !== undefined && box !== undefined) {
      pen.globalAlpha = 1;
      pen.drawImage(picture, x + box.x, y + box.y, box.width, box.height);
    }
  }

  #pictureOf(scene: Scene, mark: PlacedMark, box: HitBox, ratio: number): CanvasImageSource | undefined {
    const file = pictureOf(scene.model.columns, mark.entry);
    const widthPx = pictureWidthPx(wishedBox(mark, box, scene.metrics));
    const [width, height] = [Math.ceil(box.width * ratio), Math.ceil(box.height * ratio)];
    return this.#pictures.find({ file, widthPx }, { width, height, isRound: mark.form === "disc" });
  }
}

function drawLeaders(pen: Pen, scene: Scene, inks: Inks): void {
  const { leader } = inks;
  pen.lineWidth = leader.strokePx;
  for (const mark of scene.layout.marks) {
    const corners = leaderOf(mark, scene.metrics);
    if (corners.length > 0) {
      const [x, y] = anchorAt(pen, scene, mark);
      pen.strokeStyle = themeColour(scene, inks, mark);
      pen.globalAlpha = leader.strokeOpacity;
      pen.strokePath(leaderPath(corners, x, y));
    }
  }
}

/** Where a mark's picture stands, counted from its centre; undefined where its form has none. */
function pictureBox(mark: PlacedMark, metrics: Metrics): HitBox | undefined {
  if (!mark.hasPicture) {
    return undefined;
  }
  return mark.form === "disc"
    ? discBox(mark, metrics)
    : mark.form === "card"
      ? cardParts(mark, metrics).picture
      : undefined;
}

/** The picture of a disc is asked for as wide as its ring. */
function wishedBox({ form }: PlacedMark, box: HitBox, metrics: Metrics): Pick<HitBox, "width" | "height"> {
  const sidePx = ringRadiusPx(metrics) * 2;
  return form === "disc" ? { width: sidePx, height: sidePx } : box;
}

function themeColour({ model }: Scene, { themes, title }: Inks, { entry }: PlacedMark): string {
  return themes.get(themeClass(model.columns.theme[entry])) ?? title.fill;
}

function inkOf({ model, selected }: Scene, { entry, form }: PlacedMark, { kind }: WordLine): InkName {
  if (form === "card") {
    return kind === "title" ? "cardTitle" : kind === "lede" ? "lede" : "head";
  }
  if (kind === "date") {
    return "date";
  }
  return model.significance[entry] >= BOLD_FROM ? "strongTitle" : entry === selected ? "openTitle" : "title";
}

interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  readonly colour: string;
}

/** The lamp of what stands at an edge though its own place lies outside is hollow; of what has only its label there, away. */
function drawLamp(
  pen: Pen,
  { metrics, model }: Scene,
  { edgeDot, glow }: Inks,
  { entry, pinned, stuck }: PlacedMark,
  { colour, radiusPx, x, y }: Lamp,
): void {
  if (stuck !== undefined) {
    return;
  }
  const disc = (px: number): void => {
    pen.beginPath();
    pen.circle(x, y, px);
  };
  pen.fillStyle = colour;
  if ((model.flags[entry] & FLAG_UNCERTAIN) !== 0 && !pinned) {
    disc(radiusPx + glowPx(radiusPx, metrics.unit));
    pen.globalAlpha = glow.strokeOpacity;
    pen.fill();
  }
  disc(radiusPx);
  pen.globalAlpha = 1;
  pen.fillStyle = pinned ? edgeDot.fill : colour;
  pen.fill();
  if (pinned) {
    pen.strokeStyle = colour;
    pen.lineWidth = edgeDot.strokePx;
    pen.stroke();
  }
}

interface Ground {
  readonly box: HitBox;
  readonly mark: PlacedMark;
  readonly colour: string;
  readonly metrics: Metrics;
}

/** A card's ground, with the theme's colour along the side at which it begins. */
function drawGround(pen: Pen, { cardEdge, cardGround }: Inks, { box, colour, mark, metrics }: Ground): void {
  const { barPx } = cardParts(mark, metrics);
  pen.globalAlpha = 1;
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, CORNER_PX * metrics.unit);
  pen.fillStyle = cardGround.fill;
  pen.fill();
  pen.enter();
  pen.fillStyle = colour;
  pen.fillRect(mark.leftward ? box.x + box.width - barPx : box.x, box.y, barPx, box.height);
  pen.leave();
  pen.strokeStyle = cardEdge.stroke;
  pen.lineWidth = cardEdge.strokePx;
  pen.stroke();
}

function at(box: HitBox, x: number, y: number): HitBox {
  return { ...box, x: x + box.x, y: y + box.y };
}
