/** What has no label: dots, clusters and density dots; and the rings around what is open or has the focus. */
import { clusterWidthPx, countText, PILL_HEIGHT_PX } from "../layers/clusters.js";
import { DENSITY_DOT_PX, dotRows } from "../layers/density-dots.js";
import { focusRing, guidePath, selectedRing, type Ring } from "../layers/focus-ring.js";
import { DOT_PX } from "../layers/marks.js";
import { columnCentrePx } from "../layout/geometry.js";
import { itemOf, type PlacedItem } from "../layout/placed.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { BASELINE } from "../scene/svg.js";
import { anchorAt } from "./anchors.js";
import { writeIn, type Ink, type Inks } from "./inks.js";
import type { Pen } from "./recording.js";

const COUNT_PX = 11;

export function drawDensityDots(pen: Pen, scene: Scene, inks: Inks): void {
  const { metrics, model } = scene;
  if (!metrics.vertical) {
    return;
  }
  pen.stretch();
  pen.globalAlpha = inks.dust.fillOpacity;
  dotRows(scene).forEach((rows, lane) => {
    const x = columnCentrePx(metrics, lane) - DENSITY_DOT_PX / 2;
    pen.fillStyle = colourOf(inks, model.lanes[lane].theme);
    for (const y of rows) {
      pen.fillRect(x, y, DENSITY_DOT_PX, DENSITY_DOT_PX);
    }
  });
}

export function drawDots(pen: Pen, scene: Scene, inks: Inks): void {
  const { layout, metrics, model } = scene;
  for (const dot of layout.dots) {
    const { entry, pinned } = dot;
    const [x, y] = anchorAt(pen, scene, dot);
    const ink = pinned ? inks.edgeDot : inks.dot;
    const colour = colourOf(inks, model.columns.theme[entry]);
    pen.beginPath();
    pen.circle(x, y, DOT_PX * metrics.unit);
    pen.globalAlpha = ink.fillOpacity;
    pen.fillStyle = pinned ? ink.fill : colour;
    pen.fill();
    if (pinned) {
      pen.globalAlpha = ink.strokeOpacity;
      pen.strokeStyle = colour;
      pen.lineWidth = ink.strokePx;
      pen.stroke();
    }
  }
}

export function drawClusters(pen: Pen, scene: Scene, inks: Inks): void {
  const { document, layout, metrics, model } = scene;
  const height = PILL_HEIGHT_PX * metrics.unit;
  const { pill } = inks;
  pen.lineWidth = pill.strokePx;
  for (const cluster of layout.clusters) {
    const { members } = cluster;
    const [x, y] = anchorAt(pen, scene, cluster);
    const width = clusterWidthPx(scene, members.length);
    pen.beginPath();
    pen.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
    pen.globalAlpha = pill.fillOpacity;
    pen.fillStyle = pill.fill;
    pen.fill();
    pen.globalAlpha = pill.strokeOpacity;
    pen.strokeStyle = metrics.vertical ? pill.stroke : colourOf(inks, model.columns.theme[members[0]]);
    pen.stroke();
  }
  writeIn(pen, inks.count);
  pen.textAlign = "center";
  pen.direction = "ltr";
  for (const cluster of layout.clusters) {
    const [x, y] = anchorAt(pen, scene, cluster);
    const text = countText(cluster.members.length, document.language);
    pen.fillText(text, x, y + BASELINE * COUNT_PX * metrics.unit);
  }
}

/** The line through all lanes at the open entry's moment, which lies behind the entries. */
export function drawGuide(pen: Pen, scene: Scene, { guide }: Inks): void {
  const { model, scale, selected } = scene;
  if (selected === undefined) {
    return;
  }
  pen.stretch();
  pen.globalAlpha = guide.strokeOpacity;
  pen.strokeStyle = guide.stroke;
  pen.lineWidth = guide.strokePx;
  pen.setLineDash(guide.dashes);
  pen.strokePath(guidePath(scene, Math.round(scale.toPx(model.at[selected])) + 0.5));
  pen.setLineDash([]);
}

export function drawRings(pen: Pen, scene: Scene, inks: Inks): void {
  const { focused, layout, selected } = scene;
  const open = selected === undefined ? undefined : itemOf(layout, selected);
  if (selected !== undefined && open !== undefined) {
    drawRing(pen, scene, open, selectedRing(scene, open, selected), inks.selectedRing);
  }
  const item = focused === undefined ? undefined : itemOf(layout, focused);
  if (item !== undefined) {
    drawRing(pen, scene, item, focusRing(scene, item), inks.focusRing);
  }
}

function drawRing(pen: Pen, scene: Scene, item: PlacedItem, ring: Ring, { stroke, strokePx }: Ink): void {
  const [x, y] = anchorAt(pen, scene, item);
  const [itemX, itemY] = scene.metrics.vertical
    ? [item.acrossPx, item.alongPx]
    : [item.alongPx, item.acrossPx];
  pen.globalAlpha = 1;
  pen.strokeStyle = stroke;
  pen.lineWidth = strokePx;
  pen.beginPath();
  pen.roundRect(ring.x + x - itemX, ring.y + y - itemY, ring.width, ring.height, ring.radiusPx);
  pen.stroke();
}

function colourOf({ themes, title }: Inks, theme: number): string {
  return themes.get(themeClass(theme)) ?? title.fill;
}
