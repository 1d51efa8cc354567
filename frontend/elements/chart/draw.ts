/**
 * Draws a plan: marks and axes by Observable Plot, labels, breaks and lamps beside them. This module holds the only
 * import of Plot and is loaded when the first chart is drawn.
 */
import * as Plot from "@observablehq/plot";
import type { Paint } from "../../shared/graphic/paint.js";
import { breaks, labels, lamps } from "./draw-texts.js";
import { disputesOf } from "../../shared/series/lines.js";
import { allDateGroups, drawnPoints, type ChartPoint } from "../../shared/series/model.js";
import { DOT_PX, LAMP_PX, levelText, TICK_SIZE_PX } from "./marks.js";
import { dateLabel, type Plan } from "./plan.js";

const LINE_PX = 2.5;
const COMPACT_LINE_PX = 2;
const YEAR_TICK_PX = 5;
const DASHES = "5 5";
const EXTENT_PX = 10;
/** The gap between neighbouring bars, and the least width of a bar. */
const BAR_GAP_PX = 1.5;
const BAR_MIN_PX = 3;

function gridAndAxes(plan: Plan): Plot.Markish[] {
  const { scales, rightToLeft } = plan;
  const levels = scales.levels.map(({ at }) => at);
  const years = scales.years.map(({ at }) => at);
  const edges = scales.edges.map(({ at }) => at);
  const padding = plan.lamps.length > 0 ? LAMP_PX + 4 : 5;
  return [
    Plot.ruleY(levels, { stroke: "currentColor", strokeOpacity: 0.14, className: "grid" }),
    Plot.axisY(levels, {
      anchor: rightToLeft ? "right" : "left",
      tickFormat: (value: number) => levelText(plan.model, value),
      tickSize: 0,
      tickPadding: 8,
      label: null,
      fontSize: TICK_SIZE_PX,
    }),
    Plot.axisX(years, {
      anchor: "bottom",
      tickFormat: (day: number) => dateLabel(plan, day),
      tickSize: edges.length > 0 ? 0 : YEAR_TICK_PX,
      tickPadding: edges.length > 0 ? padding + YEAR_TICK_PX : padding,
      label: null,
      fontSize: TICK_SIZE_PX,
    }),
    ...(edges.length > 0
      ? [
          Plot.axisX(edges, {
            anchor: "bottom",
            tickFormat: () => "",
            tickSize: YEAR_TICK_PX,
            label: null,
          }),
        ]
      : []),
    Plot.ruleY([scales.ground], { stroke: "currentColor", strokeOpacity: 0.6 }),
  ];
}

function lines(plan: Plan, paint: Paint): Plot.Markish[] {
  const { model, polylines, compact } = plan;
  if (model.form === "dots" || model.form === "bars") {
    return [];
  }
  const curve = model.form === "step" ? "step-after" : "linear";
  // A logarithmic scale has no zero, so the area below a line has no meaning and is not filled.
  const filled = (compact || model.form === "area") && model.form !== "step" && model.scale === "linear";
  // Where only some years are shown, lines lead to figures outside the frame and are cut at its edge.
  const clip = model.window ? "frame" : undefined;
  return polylines.flatMap(({ points, dashed, track }) => [
    ...(filled && track === 0
      ? [
          Plot.areaY(points, {
            x: "day",
            y1: plan.scales.ground,
            y2: "value",
            fill: paint.series,
            fillOpacity: 0.14,
            clip,
          }),
        ]
      : []),
    Plot.line(points, {
      x: "day",
      y: "value",
      curve,
      stroke: paint.series,
      strokeWidth: compact ? COMPACT_LINE_PX : LINE_PX,
      strokeDasharray: dashed ? DASHES : undefined,
      strokeLinejoin: "round",
      strokeLinecap: "round",
      clip,
    }),
  ]);
}

interface Bar {
  readonly point: ChartPoint;
  readonly x1: number;
  readonly x2: number;
}

/** The bars of a plan. A bar is as wide as its date; figures that disagree about one date share its width. */
function barsOf(plan: Plan): Bar[] {
  const { scales } = plan;
  const dayPx = Math.abs(scales.xPx(1) - scales.xPx(0));
  const least = BAR_MIN_PX / dayPx;
  const gap = BAR_GAP_PX / 2 / dayPx;
  return allDateGroups(plan.model).flatMap(({ points }) =>
    points.map((point, index) => {
      const whole = Math.max(point.endDay + 1 - point.startDay, least * points.length);
      const share = whole / points.length;
      const start = (point.startDay + point.endDay + 1 - whole) / 2 + index * share;
      const inset = share > least * 2 ? gap : 0;
      return { point, x1: start + inset, x2: start + share - inset };
    }),
  );
}

function bars(plan: Plan, paint: Paint): Plot.Markish[] {
  if (plan.model.form !== "bars") {
    return [];
  }
  const drawn = barsOf(plan);
  const style = (hollow: boolean): Plot.RectYOptions => ({
    x1: "x1",
    x2: "x2",
    y1: plan.scales.ground,
    y2: (bar: Bar) => bar.point.value,
    fill: paint.series,
    fillOpacity: hollow ? 0.15 : 0.85,
    stroke: hollow ? paint.series : undefined,
    strokeDasharray: hollow ? "3 3" : undefined,
    clip: plan.model.window ? "frame" : undefined,
  });
  return [
    Plot.rect(
      drawn.filter(({ point }) => point.status === "reported"),
      style(false),
    ),
    Plot.rect(
      drawn.filter(({ point }) => point.status !== "reported"),
      style(true),
    ),
  ];
}

function soft(plan: Plan, paint: Paint): Plot.Markish[] {
  const wide = (points: readonly ChartPoint[], strokeOpacity: number, more: number): Plot.Markish =>
    Plot.ruleY(points, {
      x1: (point: ChartPoint) => point.startDay - (point.endDay - point.startDay) * more,
      x2: (point: ChartPoint) => point.endDay + (point.endDay - point.startDay) * more,
      y: "value",
      stroke: paint.series,
      strokeOpacity,
      strokeWidth: EXTENT_PX,
      strokeLinecap: "round",
      clip: "frame",
    });
  const uncertain = plan.extents.filter((point) => point.uncertain);
  return [wide(plan.extents, 0.22, 0), wide(uncertain, 0.16, 0.5)];
}

function dots(plan: Plan, paint: Paint): Plot.Markish[] {
  const dot = (points: readonly ChartPoint[], options: Plot.DotOptions): Plot.Markish =>
    Plot.dot(points, { x: "day", y: "value", r: DOT_PX, stroke: paint.series, strokeWidth: 2, ...options });
  const status = (wanted: ChartPoint["status"]): readonly ChartPoint[] =>
    plan.dots.filter((point) => point.status === wanted);
  return [
    dot(status("reported"), {
      fill: paint.series,
      stroke: paint.surface,
      r: DOT_PX + 0.5,
      strokeWidth: 1.25,
    }),
    dot(status("estimate"), { fill: paint.surface }),
    dot(status("projection"), { fill: paint.surface, strokeDasharray: "2 2" }),
  ];
}

function rivals(plan: Plan, paint: Paint): Plot.Markish[] {
  const disputes = plan.model.form === "bars" ? [] : disputesOf(allDateGroups(plan.model));
  return disputes.map(({ points }) =>
    Plot.ruleX([points[0]], {
      x: "day",
      y1: points[0].value,
      y2: points[points.length - 1].value,
      stroke: paint.text,
      strokeWidth: 1.25,
      strokeOpacity: 0.75,
    }),
  );
}

/**
 * Removes Plot's style elements, which pages with a strict content security policy forbid. Attributes of the marks say
 * the same.
 */
function withoutStyles(svg: Element): void {
  for (const style of svg.querySelectorAll("style")) {
    style.remove();
  }
}

/** Sets the direction of the document on the drawing. The labels of the value axis keep their side of it. */
function inDirection(svg: Element, rightToLeft: boolean): void {
  svg.setAttribute("direction", rightToLeft ? "rtl" : "ltr");
  if (rightToLeft) {
    svg.querySelector('[aria-label="y-axis tick label"]')?.setAttribute("text-anchor", "end");
  }
}

/** The drawing of one plan, `size` large. */
export function draw(plan: Plan, paint: Paint): SVGElement {
  const { size, box, scales, model, compact } = plan;
  const svg = Plot.plot({
    width: size.widthPx,
    height: size.heightPx,
    marginLeft: box.leftPx,
    marginRight: size.widthPx - box.rightPx,
    marginTop: box.topPx,
    marginBottom: size.heightPx - box.bottomPx,
    x: {
      type: "linear",
      domain: scales.days,
      range: [scales.xPx(scales.days[0]), scales.xPx(scales.days[1])],
      axis: null,
    },
    y: {
      type: model.scale,
      domain: scales.values,
      range: [scales.yPx(scales.values[0]), box.topPx],
      axis: null,
      clamp: true,
    },
    style: { color: paint.muted, background: "none", fontFamily: paint.font },
    marks: [
      ...(compact
        ? [Plot.ruleY([scales.ground], { stroke: "currentColor", strokeOpacity: 0.4 })]
        : gridAndAxes(plan)),
      ...bars(plan, paint),
      ...soft(plan, paint),
      ...lines(plan, paint),
      ...rivals(plan, paint),
      ...dots(plan, paint),
    ],
  }) as SVGElement;
  withoutStyles(svg);
  svg.setAttribute("fill", "currentColor");
  inDirection(svg, plan.rightToLeft);
  svg.append(breaks(plan, paint), ...(compact ? [] : [lamps(plan, paint)]), labels(plan, paint));
  return svg;
}

/** Where the drawn points of a plan stand, in order of time. */
export function pointsOf(plan: Plan): { readonly xPx: number; readonly yPx: number }[] {
  return drawnPoints(plan.model).map((point) => ({
    xPx: plan.scales.xPx(point.day),
    yPx: plan.scales.yPx(point.value),
  }));
}
