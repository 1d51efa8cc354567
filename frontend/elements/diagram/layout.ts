/** Where the boxes and lines of a diagram lie: a pure function of nodes, links and room. */

/** A box to be drawn, in the order of the walk. */
export interface DiagramNode {
  readonly id: string;
}

/** A line from one node to another, by their ids. */
export interface DiagramLink {
  readonly from: string;
  readonly to: string;
}

/** A rectangle in CSS pixels from the upper left corner. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line, as the `d` of an SVG path that ends at its target. */
export interface Line extends DiagramLink {
  readonly d: string;
}

/** A diagram that has been laid out. */
export interface Layout {
  /** Whether the nodes stand one below the other, for want of width. */
  readonly isColumn: boolean;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly heightPx: number;
}

/** Room and direction. */
export interface Room {
  readonly widthPx: number;
  readonly rightToLeft: boolean;
  /** Size of the page's text, 1 where it is the usual one. */
  readonly textScale: number;
}

/** The least width in which a label of three words still stands well. */
const LEAST_BOX_PX = 104;
const COLUMN_GAP_PX = 36;
const ROW_GAP_PX = 28;
const BOX_HEIGHT_PX = 84;
const LISTED_HEIGHT_PX = 56;
const LISTED_GAP_PX = 14;
/** Room for the lines beside a column of boxes. */
const GUTTER_PX = 64;
/** Lines end so far from a box, which leaves room for the arrow's head. */
const EDGE_PX = 6;
/** How far two lines at one box stand apart. */
const PORT_PX = 10;

/**
 * The layer of each node: one more than that of any earlier node which links to it. Links that go back in the walk
 * change nothing, so that there is always an answer.
 */
export function layersOf(nodes: readonly DiagramNode[], links: readonly DiagramLink[]): number[] {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const layers = nodes.map(() => 0);
  nodes.forEach(({ id }, index) => {
    for (const link of links) {
      const target = link.from === id ? (place.get(link.to) ?? -1) : -1;
      if (target > index) {
        layers[target] = Math.max(layers[target], layers[index] + 1);
      }
    }
  });
  return layers;
}

/** Lays a diagram out: in layers side by side where there is room, else as a column. */
export function layOut(
  nodes: readonly DiagramNode[],
  links: readonly DiagramLink[],
  { widthPx, rightToLeft, textScale }: Room,
): Layout {
  const layers = layersOf(nodes, links);
  const count = Math.max(0, ...layers) + 1;
  const boxWidth = (widthPx - (count - 1) * COLUMN_GAP_PX) / count;
  const layout =
    boxWidth >= LEAST_BOX_PX * textScale
      ? inLayers(nodes, links, layers, boxWidth, textScale)
      : inColumn(nodes, links, widthPx, textScale);
  return rightToLeft ? mirrored(layout, widthPx) : layout;
}

function inLayers(
  nodes: readonly DiagramNode[],
  links: readonly DiagramLink[],
  layers: readonly number[],
  width: number,
  textScale: number,
): Layout {
  const height = BOX_HEIGHT_PX * textScale;
  const filled = layers.map(() => 0);
  const boxes = nodes.map(({ id }, index): Box => {
    const layer = layers[index];
    const row = filled[layer];
    filled[layer] = row + 1;
    return { id, x: layer * (width + COLUMN_GAP_PX), y: row * (height + ROW_GAP_PX), width, height };
  });
  const rows = Math.max(0, ...filled);
  return {
    isColumn: false,
    boxes,
    lines: drawn(boxes, links, acrossLayers),
    heightPx: rows * (height + ROW_GAP_PX),
  };
}

function inColumn(
  nodes: readonly DiagramNode[],
  links: readonly DiagramLink[],
  widthPx: number,
  textScale: number,
): Layout {
  const height = LISTED_HEIGHT_PX * textScale;
  const boxes = nodes.map(({ id }, index): Box => ({
    id,
    x: 0,
    y: index * (height + LISTED_GAP_PX),
    width: Math.max(0, widthPx - GUTTER_PX),
    height,
  }));
  return {
    isColumn: true,
    boxes,
    lines: drawn(boxes, links, besideColumn),
    heightPx: boxes.length * (height + LISTED_GAP_PX),
  };
}

type Draw = (from: Box, to: Box) => string;

function drawn(boxes: readonly Box[], links: readonly DiagramLink[], draw: Draw): Line[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return links.flatMap(({ from, to }) => {
    const start = byId.get(from);
    const end = byId.get(to);
    return start && end && start !== end ? [{ from, to, d: draw(start, end) }] : [];
  });
}

/** A curve from side to side; past other layers it runs through the gap between two rows. */
function acrossLayers(from: Box, to: Box): string {
  const forward = to.x > from.x;
  const startX = forward ? from.x + from.width : from.x;
  const endX = forward ? to.x - EDGE_PX : to.x + to.width + EDGE_PX;
  const startY = middle(from);
  const endY = middle(to);
  const passes = Math.abs(to.x - from.x) > from.width + COLUMN_GAP_PX + 1;
  if (!passes) {
    return `M${at(startX, startY)} ${curve(startX, startY, endX, endY)}`;
  }
  const gapY =
    (to.y >= from.y ? from.y + from.height : from.y) + (to.y >= from.y ? 1 : -1) * (ROW_GAP_PX / 2);
  const way = forward ? COLUMN_GAP_PX : -COLUMN_GAP_PX;
  return [
    `M${at(startX, startY)}`,
    curve(startX, startY, startX + way, gapY),
    `L${at(endX - way, gapY)}`,
    curve(endX - way, gapY, endX, endY),
  ].join(" ");
}

/** An arc in the gutter, the wider the further it goes. */
function besideColumn(from: Box, to: Box): string {
  const down = to.y > from.y;
  const x = from.x + from.width;
  const startY = middle(from) + (down ? PORT_PX : -PORT_PX);
  const endY = middle(to) + (down ? -PORT_PX : PORT_PX);
  const steps = Math.round(Math.abs(to.y - from.y) / (from.height + LISTED_GAP_PX));
  const bulge = Math.min(GUTTER_PX + GUTTER_PX / 4, GUTTER_PX / 4 + steps * PORT_PX);
  return `M${at(x, startY)} C${at(x + bulge, startY)} ${at(x + bulge, endY)} ${at(x + EDGE_PX, endY)}`;
}

function middle(box: Box): number {
  return box.y + box.height / 2;
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const half = (x1 + x2) / 2;
  return `C${at(half, y1)} ${at(half, y2)} ${at(x2, y2)}`;
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

/** From right to left: every place at the same distance from the other edge. */
function mirrored(layout: Layout, widthPx: number): Layout {
  const turn = (x: number): number => Math.round((widthPx - x) * 10) / 10;
  return {
    ...layout,
    boxes: layout.boxes.map((box) => ({ ...box, x: widthPx - box.x - box.width })),
    lines: layout.lines.map((line) => ({
      ...line,
      d: line.d.replace(/(-?[\d.]+),/g, (_, x: string) => `${turn(Number(x))},`),
    })),
  };
}
