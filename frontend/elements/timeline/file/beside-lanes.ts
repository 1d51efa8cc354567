/** The names that stand beside the lanes of a saved picture, or above them where time runs down; those of a page are HTML. */
import { plain } from "../../../shared/document/plain-text.js";
import { svgElement } from "../../../shared/graphic/svg.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { isolated } from "../../../shared/text/isolate.js";
import { NAME_FOOT_PX } from "../layout/metrics.js";
import { themeClass, type Scene } from "../scene/scene.js";

/** As in view/timeline.styles.ts: padding, lamp and gap before a name, and the padding behind it. */
const PADDING_PX = 20;
const LAMP_PX = 13;
const GAP_PX = 14;
const END_PX = 8;
const LEADING = 1.15;
const NUMBER_PX = 12;
const LOWEST_NAME_PX = 9;
/** The leader to a column ends above its lamp. */
const LAMP_ROOM_PX = 14;
const SLOPED_LAMP_PX = 9;

/** Styled as all of the graphic; its colours are those of the page's classes. */
export function besideLanes(scene: Scene): SVGGElement {
  const group = svgElement("g");
  const { lanes } = scene.metrics;
  lanes.forEach((_, lane) => {
    group.append(...(scene.metrics.vertical ? slopedName(scene, lane) : nameBeside(scene, lane)));
  });
  group.append(...seriesName(scene));
  return group;
}

interface Words {
  readonly text: string;
  readonly language: string;
  readonly sizePx: number;
  readonly weight: number;
  readonly colour: "text" | "muted";
}

/** Lines in the gutter: from the left, or from the right in languages that are written so. */
function line(scene: Scene, insetPx: number, baselinePx: number, words: Words): SVGTextElement {
  const { rtl, widthPx } = scene.metrics;
  const text = svgElement(
    "text",
    { x: rtl ? widthPx - insetPx : insetPx, y: baselinePx, lang: words.language },
    isolated(words.text, isRightToLeft(words.language)),
  );
  text.style.fontSize = `${words.sizePx}px`;
  text.style.fontWeight = String(words.weight);
  text.style.fill = `var(--_${words.colour})`;
  text.style.textAnchor = rtl ? "end" : "start";
  return text;
}

function lamp(scene: Scene, lane: number, cx: number, cy: number, diameterPx: number): SVGCircleElement {
  const circle = svgElement("circle", {
    class: themeClass(scene.model.lanes[lane].theme),
    cx,
    cy,
    r: diameterPx / 2,
  });
  circle.style.fill = "var(--theme)";
  return circle;
}

/** A name in as many lines as its lane has room for, smaller where it needs more; its number where that has room, too. */
function nameBeside(scene: Scene, lane: number): SVGElement[] {
  const { document: timeline, measure, metrics, model } = scene;
  const { axisPx, fontPx, gutterPx, lanes, rtl, unit, widthPx } = metrics;
  const { heightPx, topPx } = lanes[lane];
  const { entries, theme } = model.lanes[lane];
  const { language, name } = timeline.themes[theme];
  const insetPx = (PADDING_PX + LAMP_PX + GAP_PX) * unit;
  const roomPx = gutterPx - insetPx - END_PX * unit;
  let sizePx = Math.min(metrics.namePx, heightPx / LEADING);
  let lines: string[] = [];
  for (;;) {
    const most = Math.max(Math.floor(heightPx / (sizePx * LEADING)), 1);
    lines = measure.wrap(name, true, (roomPx * fontPx) / sizePx, most);
    if (!lines.some((each) => each.endsWith("…")) || sizePx <= LOWEST_NAME_PX * unit) {
      break;
    }
    sizePx -= unit / 2;
  }
  const numberPx = NUMBER_PX * unit * 1.5;
  const isNumbered = lines.length * sizePx * LEADING + numberPx <= heightPx;
  const blockPx = lines.length * sizePx * LEADING + (isNumbered ? numberPx : 0);
  const centrePx = axisPx + topPx + heightPx / 2;
  const firstPx = centrePx - blockPx / 2 + sizePx * 0.9;
  const cx = (PADDING_PX + LAMP_PX / 2) * unit;
  const drawn: SVGElement[] = [
    lamp(scene, lane, rtl ? widthPx - cx : cx, centrePx, LAMP_PX * unit),
    ...lines.map((text, index) =>
      line(scene, insetPx, firstPx + index * sizePx * LEADING, {
        text,
        language,
        sizePx,
        weight: 600,
        colour: "text",
      }),
    ),
  ];
  if (isNumbered) {
    const number = new Intl.NumberFormat(timeline.language).format(entries.length);
    const baselinePx = firstPx + (lines.length - 1) * sizePx * LEADING + numberPx;
    const words = { text: number, language: timeline.language, sizePx: NUMBER_PX * unit } as const;
    drawn.push(line(scene, insetPx, baselinePx, { ...words, weight: 400, colour: "muted" }));
  }
  return drawn;
}

/** A name above its column, sloped, with a leader to it. */
function slopedName(scene: Scene, lane: number): SVGElement[] {
  const { document: timeline, metrics, model } = scene;
  const { axisPx, fanPx, gutterPx, lanes, namePx, rtl, unit, widthPx } = metrics;
  const { heightPx, topPx } = lanes[lane];
  const { theme } = model.lanes[lane];
  const { language, name } = timeline.themes[theme];
  const at = (px: number): number => (rtl ? widthPx - gutterPx - px : gutterPx + px);
  const [nameX, columnX] = [at(fanPx[lane]), at(topPx + heightPx / 2)];
  const footPx = axisPx - NAME_FOOT_PX * unit;
  const text = svgElement(
    "text",
    { transform: `translate(${nameX} ${footPx}) rotate(${rtl ? 45 : -45})`, lang: language },
    isolated(name, isRightToLeft(language)),
  );
  text.style.fontSize = `${namePx}px`;
  text.style.fontWeight = "600";
  text.style.fill = "var(--_text)";
  text.style.textAnchor = rtl ? "end" : "start";
  const leader = svgElement("path", {
    class: themeClass(theme),
    d: `M${nameX} ${footPx}L${columnX} ${axisPx - LAMP_ROOM_PX * unit}`,
  });
  leader.style.fill = "none";
  leader.style.stroke = "var(--theme)";
  leader.style.strokeOpacity = "0.6";
  const diameterPx = Math.max(Math.min(SLOPED_LAMP_PX * unit, heightPx - 1), 1);
  return [leader, text, lamp(scene, lane, columnX, axisPx - 2 * unit - diameterPx / 2, diameterPx)];
}

/** What the number strip below the lanes shows, and its unit. */
function seriesName(scene: Scene): SVGElement[] {
  const { measure, metrics, strip } = scene;
  const { axisPx, fontPx, gutterPx, plotHeightPx, stripPx, unit } = metrics;
  if (strip === undefined || stripPx === 0) {
    return [];
  }
  const { short, title, unit: counted } = strip.source;
  const name = short ?? title;
  const insetPx = PADDING_PX * unit;
  // The figures of the strip's levels stand at the end of the gutter.
  const roomPx = (gutterPx - insetPx) * 0.72;
  const lines = (text: string, bold: boolean, sizePx: number, most: number): string[] =>
    measure.wrap(text, bold, (roomPx * fontPx) / sizePx, most);
  const [nameSize, unitSize] = [13 * unit, NUMBER_PX * unit];
  const named = lines(plain(name), true, nameSize, 3);
  const units = lines(plain(counted), false, unitSize, 2);
  const blockPx = (named.length * nameSize + units.length * unitSize) * LEADING;
  let y = axisPx + plotHeightPx + (stripPx - blockPx) / 2 + nameSize * 0.9;
  const drawn: SVGElement[] = [];
  const write = (texts: readonly string[], words: Omit<Words, "text">): void => {
    for (const text of texts) {
      drawn.push(line(scene, insetPx, y, { ...words, text }));
      y += words.sizePx * LEADING;
    }
  };
  write(named, { language: name.language, sizePx: nameSize, weight: 600, colour: "text" });
  write(units, { language: counted.language, sizePx: unitSize, weight: 400, colour: "muted" });
  return drawn;
}
