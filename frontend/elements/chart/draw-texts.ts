/** Draws what stands beside the marks: labels, breaks, lamps. */
import type { Paint } from "../../shared/graphic/paint.js";
import { svgElement } from "../../shared/graphic/svg.js";
import { LABEL_SIZE_PX, LABEL_WEIGHT, LAMP_PX, NOTE_SIZE_PX, TICK_SIZE_PX } from "./marks.js";
import type { Plan } from "./plan.js";

const BREAK_PX = 5;
/** The line of a break rises by so much above the plot, up to its name. */
const BREAK_RISE_PX = 24;
const GLASS_PX = 9;

/** Draws the labels, outlined in the surface's colour so that they can be read where a line runs behind them. */
export function labels(plan: Plan, paint: Paint): SVGElement {
  const group = svgElement("g", { class: "labels", "font-family": paint.font, "font-size": LABEL_SIZE_PX });
  for (const { leader } of plan.labels) {
    if (leader) {
      const { xPx, topPx, bottomPx } = leader;
      group.append(
        svgElement("line", {
          x1: xPx,
          x2: xPx,
          y1: topPx,
          y2: bottomPx,
          stroke: paint.text,
          "stroke-width": 1,
        }),
      );
    }
  }
  for (const { text, rect } of plan.labels) {
    const attributes = {
      x: (rect.leftPx + rect.rightPx) / 2,
      y: rect.bottomPx - 4,
      "text-anchor": "middle",
      "font-weight": LABEL_WEIGHT,
      fill: paint.text,
      stroke: paint.surface,
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    };
    group.append(svgElement("text", attributes, text));
  }
  if (plan.note) {
    const { rect, text } = plan.note;
    const at = {
      x: (rect.leftPx + rect.rightPx) / 2,
      y: NOTE_SIZE_PX,
      "text-anchor": "middle",
      "font-size": NOTE_SIZE_PX,
      fill: paint.muted,
    };
    group.append(svgElement("text", at, text));
  }
  return group;
}

/** Draws each break as a thin gap with a dotted line. */
export function breaks(plan: Plan, paint: Paint): SVGElement {
  const group = svgElement("g", { class: "breaks", "font-family": paint.font, "font-size": TICK_SIZE_PX });
  const { box, compact } = plan;
  for (const { xPx, label } of plan.breaks) {
    const topPx = compact ? box.topPx : box.topPx - BREAK_RISE_PX;
    const column = { x: xPx - BREAK_PX / 2, y: topPx, width: BREAK_PX, height: box.bottomPx - topPx };
    const middle = { x1: xPx, x2: xPx, y1: topPx, y2: box.bottomPx, stroke: paint.muted };
    group.append(svgElement("rect", { ...column, fill: paint.surface }));
    group.append(svgElement("line", { ...middle, "stroke-dasharray": "2 4", "stroke-width": 1.25 }));
    if (label) {
      const at = { x: (label.rect.leftPx + label.rect.rightPx) / 2, y: 14, "text-anchor": "middle" };
      group.append(svgElement("text", { ...at, fill: paint.muted }, label.text));
    }
  }
  return group;
}

/** Draws the numbered lamps on the axis and, for each, a fine line at its date. */
export function lamps(plan: Plan, paint: Paint): SVGElement {
  const group = svgElement("g", { class: "lamps", "font-family": paint.font, "font-size": 12 });
  for (const { id, number, atPx, xPx, yPx, beyond } of plan.lamps) {
    const lamp = svgElement("g", { class: "lamp", "data-entry": id });
    const { topPx, bottomPx } = plan.box;
    const toItsDate = svgElement("path", {
      d: `M${atPx.toFixed(1)} ${topPx}V${bottomPx}L${xPx.toFixed(1)} ${yPx}`,
      fill: "none",
      stroke: paint.muted,
      "stroke-opacity": 0.55,
      "stroke-dasharray": "1 3",
    });
    const side = (plan.rightToLeft ? -1 : 1) * beyond;
    const outwards = svgElement("path", {
      d: `M${(xPx + side * (GLASS_PX + 1.5)).toFixed(1)} ${yPx - 4}l${side * 4} 4l${-side * 4} 4z`,
      fill: paint.text,
    });
    lamp.append(
      beyond === 0 ? toItsDate : outwards,
      svgElement("circle", { cx: xPx, cy: yPx, r: LAMP_PX / 2, fill: "transparent" }),
      svgElement("circle", {
        class: "glass",
        cx: xPx,
        cy: yPx,
        r: GLASS_PX,
        fill: paint.surface,
        stroke: paint.text,
        "stroke-width": 1.5,
      }),
      svgElement(
        "text",
        { x: xPx, y: yPx + 4, "text-anchor": "middle", "font-weight": 600, fill: paint.text },
        String(number),
      ),
    );
    group.append(lamp);
  }
  return group;
}
