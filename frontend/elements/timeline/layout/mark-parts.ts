/** Where the parts of a mark stand, in pixels that count from its lamp, or from where its lamp would be. Pure. */
import { downCardShape, downDiscRadiusPx } from "./forms-down.js";
import { cardShape, discRadiusPx } from "./forms.js";
import { labelRoomPx } from "./geometry.js";
import { columnOffsetPx, labelOffsetPx, type HitBox } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { PlacedMark } from "./placed.js";

/** Distance of two lines at natural size. */
export const LINE_PX = 17;

export interface CardParts {
  readonly ground: HitBox;
  /** Undefined without a picture. */
  readonly picture: HitBox | undefined;
  readonly barPx: number;
  /** Lines of words that have room. */
  readonly lines: number;
  /** Top of so many lines of words. */
  readonly textTopPx: (lines: number) => number;
}

/** Radius of a disc with its ring. */
export function ringRadiusPx({ unit, vertical }: Metrics): number {
  return vertical ? downDiscRadiusPx(unit) : discRadiusPx(unit);
}

/** The middle of a disc's picture, along the direction in which labels are read. */
export function discCentrePx(mark: PlacedMark, metrics: Metrics): number {
  const px = metrics.vertical ? columnOffsetPx(mark, metrics) + ringRadiusPx(metrics) : 0;
  return mark.leftward ? -px : px;
}

/** Where a label's words begin: at the right end of those that stand at the left of their mark. */
export function textPx(mark: PlacedMark, metrics: Metrics): number {
  const px = labelOffsetPx(mark, metrics);
  return mark.leftward ? -px : px;
}

export function cardParts(mark: PlacedMark, metrics: Metrics): CardParts {
  return metrics.vertical ? partsDown(mark, metrics) : partsAcross(mark, metrics);
}

/** Space around words that arcs keep off, at natural size. */
const WORDS_SPACE_PX = 3;

/** The area of a mark's words with its disc, or of its whole card, in pixels of the plot. */
export function wordsBox(mark: PlacedMark, metrics: Metrics): HitBox {
  const { unit, vertical } = metrics;
  const [x, markY] = vertical ? [mark.acrossPx, mark.alongPx] : [mark.alongPx, mark.acrossPx];
  const y = markY + (mark.form === "card" ? 0 : mark.displacedPx);
  const fromPx = labelOffsetPx(mark, metrics);
  const linesPx = (mark.form === "line" ? 1 : 2) * LINE_PX * unit;
  const heightPx = vertical ? mark.rows * metrics.pitchPx : linesPx;
  const box =
    mark.form === "card"
      ? cardParts(mark, metrics).ground
      : {
          x: mark.leftward ? -fromPx - mark.labelPx : fromPx,
          y: -heightPx / 2,
          width: mark.labelPx,
          height: heightPx,
        };
  if (mark.form === "disc" && !vertical) {
    const radiusPx = ringRadiusPx(metrics);
    const widthPx = radiusPx + fromPx + mark.labelPx;
    return {
      x: x + (mark.leftward ? radiusPx - widthPx : -radiusPx),
      y: y - radiusPx,
      width: widthPx,
      height: 2 * radiusPx,
    };
  }
  const spacePx = WORDS_SPACE_PX * unit;
  return {
    x: x + box.x - spacePx,
    y: y + box.y,
    width: box.width + 2 * spacePx,
    height: box.height,
  };
}

function partsAcross({ hasPicture, labelPx, leftward, rows }: PlacedMark, metrics: Metrics): CardParts {
  const shape = cardShape(rows, metrics.pitchPx, metrics.unit, hasPicture);
  const { barPx, heightPx, lines, paddingPx, pictureWidthPx, textOffsetPx } = shape;
  const box = (fromPx: number, width: number): HitBox => ({
    x: leftward ? -fromPx - width : fromPx,
    y: -heightPx / 2,
    width,
    height: heightPx,
  });
  return {
    ground: box(0, textOffsetPx + labelPx + paddingPx),
    picture: hasPicture ? box(barPx, pictureWidthPx) : undefined,
    barPx,
    lines,
    textTopPx: (count) => -(count * LINE_PX * metrics.unit) / 2,
  };
}

function partsDown(mark: PlacedMark, metrics: Metrics): CardParts {
  const { unit } = metrics;
  const width = labelRoomPx(metrics);
  const sizes = { labelRoomPx: width, unit };
  const bare = downCardShape(0, sizes, mark.hasPicture);
  const lines = Math.max(
    Math.round((mark.rows * metrics.pitchPx - bare.heightPx) / (LINE_PX * unit) - 0.5),
    1,
  );
  const { heightPx, pictureHeightPx, textTopPx } = downCardShape(lines, sizes, mark.hasPicture);
  const offsetPx = columnOffsetPx(mark, metrics);
  const x = mark.leftward ? -offsetPx - width : offsetPx;
  const y = mark.displacedPx - heightPx / 2;
  return {
    ground: { x, y, width, height: heightPx },
    picture: mark.hasPicture ? { x, y, width, height: pictureHeightPx } : undefined,
    barPx: 0,
    lines,
    textTopPx: () => y + textTopPx,
  };
}
