/** A small line chart as SVG, both axes logarithmic: what a system needs as entries grow. */

export interface Line {
  readonly name: string;
  readonly ours: boolean;
  /** In order of `x`; both above zero. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Bar {
  readonly value: number;
  readonly label: string;
}

export interface Chart {
  readonly title: string;
  readonly lines: readonly Line[];
  /** A value that should not be exceeded, drawn dashed, with words that say for whom. */
  readonly bar?: Bar;
  readonly format: (value: number) => string;
}

const WIDTH = 474;
const HEIGHT = 260;
const LEFT = 78;
const RIGHT = 140;
const TOP = 12;
const BOTTOM = 28;
const LABEL_PITCH = 15;
const DOT = 3.5;
const THOUSANDS = new Intl.NumberFormat("en-GB");

type Scale = (value: number) => number;

export function chartSvg({ title, lines, bar, format }: Chart): string {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) {
    return "";
  }
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const ys = [...points.map(({ y }) => y), ...(bar === undefined ? [] : [bar.value])];
  const [low, high] = [
    10 ** Math.floor(Math.log10(Math.min(...ys))),
    10 ** Math.ceil(Math.log10(Math.max(...ys))),
  ];
  const xScale = logScale(xs[0], Math.max(xs[xs.length - 1], xs[0] * 10), LEFT, WIDTH - RIGHT);
  const yScale = logScale(low, Math.max(high, low * 10), HEIGHT - BOTTOM, TOP);
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">`,
    ...xs.map((x) => text(xScale(x), HEIGHT - 8, THOUSANDS.format(x), "tick middle")),
    ...powersOfTen(low, high).map((y) => gridLine(yScale(y), format(y))),
    bar === undefined ? "" : barLine(yScale(bar.value), bar.label),
    ...lines.map((line, number) => path(line, lineClass(line, number), xScale, yScale)),
    ...endLabels(lines, xScale, yScale),
    "</svg>",
  ].join("");
}

function logScale(from: number, to: number, fromPx: number, toPx: number): Scale {
  const span = Math.log10(to) - Math.log10(from);
  return (value) => fromPx + ((Math.log10(value) - Math.log10(from)) / span) * (toPx - fromPx);
}

function powersOfTen(low: number, high: number): number[] {
  const count = Math.max(Math.round(Math.log10(high / low)), 1);
  return Array.from({ length: count + 1 }, (_, power) => low * 10 ** power);
}

function gridLine(y: number, label: string): string {
  return `<path class="grid" d="M${LEFT} ${round(y)}H${WIDTH - RIGHT}"/>${text(LEFT - 6, y + 4, label, "tick end")}`;
}

function barLine(y: number, label: string): string {
  return `<path class="bar" d="M${LEFT} ${round(y)}H${WIDTH - RIGHT}"/>${text(LEFT + 2, y - 4, label, "tick")}`;
}

function lineClass({ ours }: Line, number: number): string {
  return ours ? "ours" : `peer-${number}`;
}

function path({ points }: Line, name: string, xScale: Scale, yScale: Scale): string {
  const at = points.map(({ x, y }) => [round(xScale(x)), round(yScale(y))] as const);
  const dots = at.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${DOT}"/>`).join("");
  const line = at.map(([x, y]) => `${x} ${y}`).join("L");
  return points.length === 0 ? "" : `<g class="${name}"><path d="M${line}"/>${dots}</g>`;
}

/** Names at the lines' ends, moved apart where they would touch. */
function endLabels(lines: readonly Line[], xScale: Scale, yScale: Scale): string[] {
  const labels = lines
    .map((line, number) => ({ line, number, end: line.points.at(-1) }))
    .flatMap(({ line, number, end }) =>
      end === undefined
        ? []
        : [{ name: line.name, kind: lineClass(line, number), x: xScale(end.x) + 8, y: yScale(end.y) + 4 }],
    )
    .sort((a, b) => a.y - b.y);
  let lowest = -Infinity;
  return labels.map(({ name, kind, x, y }) => {
    lowest = Math.max(y, lowest + LABEL_PITCH);
    return text(x, lowest, name, `name ${kind}`);
  });
}

function text(x: number, y: number, words: string, kind: string): string {
  return `<text class="${kind}" x="${round(x)}" y="${round(y)}">${escapeHtml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
