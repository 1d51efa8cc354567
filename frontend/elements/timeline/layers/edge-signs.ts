/** Draws the signs at the edges that say where the next entries lie, and knows what a press on one means. */
import { svgElement } from "../../../shared/graphic/svg.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { isolated } from "../../../shared/text/isolate.js";
import { placeEdgeSigns, type EdgeSide, type EdgeSign } from "../layout/edge-signs.js";
import type { HitBox } from "../layout/hit-test.js";
import type { Metrics } from "../layout/metrics.js";
import type { PlacedDot, PlacedMark } from "../layout/placed.js";
import type { Beyond } from "../model/presence.js";
import type { Scene } from "../scene/scene.js";
import { BASELINE, KeyedElements, put, putText, round } from "../scene/svg.js";
import { edgeDate, edgeName } from "../text/edge-words.js";
import { wording } from "../text/messages.js";

/** From the plot's edge to the words, and from the words to the end of the sign. */
const PADDING_PX = 7;
/** A name is cut to this; most are those of towns. */
const LONGEST_NAME_PX = 190;
const SLACK_PX = 3;
/** The words are smaller than titles by this share, as in thread.styles.ts. */
const FONT_SHARE = 13 / 14;

/** Half the height of a chevron. */
const CHEVRON_STROKE_PX = 4;

/** What a sign says, kept while its entry and count stay: to say it anew takes longer than all the rest. */
interface Words {
  readonly beyond: Beyond;
  readonly windowDays: number;
  /** In the letters of which the widths are. */
  readonly measure: Scene["measure"];
  /** "‹ Lyon, 1910"; where the edge is at the end of the words, the chevron follows the count: "Sydney, 1924" */
  readonly name: string;
  /** BCP 47 tag of the language that the name is in. */
  readonly language: string;
  readonly namePx: number;
  /** " · 46 later ›", and without the count. */
  readonly rest: string;
  readonly restPx: number;
  readonly shortRest: string;
  readonly shortRestPx: number;
  readonly label: string;
}

interface SignElements {
  readonly button: SVGRectElement;
  readonly name: SVGTextElement;
  readonly rest: SVGTextElement;
}

export class EdgeSignsLayer {
  readonly signs = svgElement("g", { class: "edge-signs" });
  /** Beside the labels that stick to an edge, and what is pinned to the later one. */
  readonly chevrons = svgElement("path", { class: "chevrons" });
  #placed: readonly EdgeSign[] = [];
  readonly #words = new Map<number, Words>();
  /** The sign that has had the focus last. */
  #tabStop = -1;
  readonly #elements = new KeyedElements<SignElements>(
    () => this.#make(),
    ({ button, name, rest }) => {
      button.remove();
      name.remove();
      rest.remove();
    },
  );

  /** @param taken boxes of other layers in which no sign may stand */
  draw(scene: Scene, taken: readonly HitBox[]): void {
    const { layout, metrics, model, scale } = scene;
    put(
      this.chevrons,
      "d",
      [...layout.marks, ...layout.dots].map((item) => chevronBeside(item, metrics)).join(""),
    );
    const lengths = (track: number, side: EdgeSide, beyond: Beyond) => {
      const { namePx, restPx, shortRestPx } = this.#wordsOf(scene, track, side, beyond);
      const besidePx = 2 * PADDING_PX * metrics.unit + namePx;
      return { wholePx: besidePx + restPx, shortPx: besidePx + shortRestPx };
    };
    this.#placed = placeEdgeSigns({ model, metrics, scale, layout, lengths }, taken);
    for (const sign of this.#placed) {
      const words = this.#wordsOf(scene, sign.track, sign.side, sign);
      this.#place(scene, sign, words, this.#elements.use(keyOf(sign.track, sign.side)));
    }
    this.#keepOneTabStop();
    this.#elements.sweep();
  }

  /** Forgets what was said, because entry numbers mean other entries now. */
  clear(): void {
    this.#words.clear();
    this.#elements.clear();
    this.#placed = [];
  }

  /** The entry to which the sign at a point of the plot leads. */
  entryAt({ x, y }: Point): number | undefined {
    return this.#placed.find(
      ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    )?.entry;
  }

  /** The entry to which a sign's button leads. */
  entryOf(target: EventTarget | null): number | undefined {
    return this.#placed.find((sign) => this.#buttonOf(sign) === target)?.entry;
  }

  /** The button of the sign that an arrow key leads to from another: up and down the lanes, or across to the other edge. */
  next(target: EventTarget | null, key: string): SVGElement | undefined {
    const here = this.#placed.findIndex((sign) => this.#buttonOf(sign) === target);
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
    const sign =
      here < 0 || step === undefined ? undefined : this.#placed.at((here + step) % this.#placed.length);
    if (sign === undefined) {
      return undefined;
    }
    this.#tabStop = keyOf(sign.track, sign.side);
    return this.#buttonOf(sign);
  }

  /** Until the next drawing, Tab leads to no sign. */
  leaveTabOrder(): void {
    for (const sign of this.#placed) {
      const button = this.#buttonOf(sign);
      if (button !== undefined) {
        put(button, "tabindex", -1);
      }
    }
  }

  #buttonOf({ side, track }: EdgeSign): SVGElement | undefined {
    return this.#elements.get(keyOf(track, side))?.button;
  }

  /** One Tab leads to the signs, arrows from one to the other; the one that has had the focus keeps the tab stop. */
  #keepOneTabStop(): void {
    const keys = this.#placed.map(({ side, track }) => keyOf(track, side));
    const stop = keys.includes(this.#tabStop) ? this.#tabStop : keys.at(0);
    for (const key of keys) {
      put(this.#elements.use(key).button, "tabindex", key === stop ? 0 : -1);
    }
  }

  #wordsOf(scene: Scene, track: number, side: EdgeSide, beyond: Beyond): Words {
    const { document: timeline, measure, metrics, model, scale } = scene;
    const key = keyOf(track, side);
    const known = this.#words.get(key);
    const windowDays = scale.window.end - scale.window.start;
    if (
      known?.beyond.entry === beyond.entry &&
      known.beyond.count === beyond.count &&
      known.measure === measure &&
      (known.windowDays === windowDays || scene.moving === true)
    ) {
      return known;
    }
    const date = edgeDate(scene, beyond.entry, scale.window);
    const name = edgeName(scene, beyond.entry);
    const place = isolated(measure.cut(name.text, true, LONGEST_NAME_PX * metrics.unit), metrics.rtl);
    const { count, entry } = beyond;
    const more = wording(timeline, side === "before" ? "edgeEarlier" : "edgeLater", { count });
    const said = wording(timeline, "edge", { place, date });
    const chevron = chevronOf(metrics, side);
    const counted = count > 1 ? `\u00a0· ${more}` : "";
    const isFirst = beginsAtEdge(metrics, side);
    const [named, rest, shortRest] = isFirst
      ? [`${chevron} ${said}`, counted, ""]
      : [said, `${counted} ${chevron}`, `\u00a0${chevron}`];
    const words: Words = {
      beyond: { entry, count },
      windowDays,
      measure,
      name: named,
      language: name.language,
      // A little more than it is, since letters of this size are not quite as narrow as those that were measured.
      namePx: measure.widthPx(named, true) * FONT_SHARE + SLACK_PX * metrics.unit,
      rest,
      restPx: measure.widthPx(rest, false) * FONT_SHARE,
      shortRest,
      shortRestPx: measure.widthPx(shortRest, false) * FONT_SHARE,
      label: wording(timeline, side === "before" ? "edgeBefore" : "edgeAfter", {
        title: model.columns.title[entry],
        date,
        theme: timeline.themes[model.columns.theme[entry]].name,
        count,
      }),
    };
    this.#words.set(key, words);
    return words;
  }

  #place(scene: Scene, sign: EdgeSign, words: Words, { button, name, rest }: SignElements): void {
    const { metrics } = scene;
    const { box, isShort, side } = sign;
    put(button, "data-edge", side);
    put(button, "aria-label", words.label);
    put(button, "x", round(box.x));
    put(button, "y", round(box.y));
    put(button, "width", round(box.width));
    put(button, "height", round(box.height));
    put(button, "rx", round(box.height / 4));
    const isFirst = beginsAtEdge(metrics, side);
    // Left-to-right words begin at the left.
    const inwards = isFirst !== metrics.rtl ? 1 : -1;
    const edgePx = (inwards > 0 ? box.x : box.x + box.width) + inwards * PADDING_PX * metrics.unit;
    const restPx = isShort ? words.shortRestPx : words.restPx;
    const style = `${metrics.rtl ? "rtl" : "ltr"} ${isFirst ? "from-start" : "from-end"}`;
    put(name, "class", `name ${style}`);
    put(rest, "class", style);
    put(name, "x", round(isFirst ? edgePx : edgePx + inwards * restPx));
    put(rest, "x", round(isFirst ? edgePx + inwards * words.namePx : edgePx));
    const y = round(box.y + box.height / 2);
    put(name, "y", y);
    put(rest, "y", y);
    put(name, "lang", words.language);
    putText(name, words.name);
    putText(rest, isShort ? words.shortRest : words.rest);
  }

  #make(): SignElements {
    const button = svgElement("rect", { role: "button", tabindex: -1 });
    const name = svgElement("text", { dy: `${BASELINE}em`, "aria-hidden": "true" });
    const rest = svgElement("text", { dy: `${BASELINE}em`, "aria-hidden": "true" });
    this.signs.append(button, name, rest);
    return { button, name, rest };
  }
}

/** The path of the chevron beside what has its own place farther on; empty for anything else. */
function chevronBeside(item: PlacedMark | PlacedDot, { padPx, timePx, unit, vertical }: Metrics): string {
  const { acrossPx, stuck } = item;
  if (stuck === undefined) {
    return "";
  }
  const px = unit * CHEVRON_STROKE_PX * stuck;
  const tipPx = stuck > 0 ? timePx + padPx - 3 * unit : 3 * unit - padPx;
  const aside = Math.abs(px);
  const write = (along: number, across: number): string => {
    const [x, y] = vertical ? [across, along] : [along, across];
    return `${round(x)} ${round(y)}`;
  };
  return `M${write(tipPx - px, acrossPx - aside)}l${write(px, aside)}l${write(-px, aside)}`;
}

/** Whether the words of a sign begin at the plot's edge, so that the chevron comes first; else they end there. */
function beginsAtEdge({ reversed, rtl, vertical }: Metrics, side: EdgeSide): boolean {
  return vertical || ((side === "before") !== reversed) !== rtl;
}

/** Points out of the window. Chevrons are mirrored in right-to-left text, so the one before the words is always this. */
function chevronOf(metrics: Metrics, side: EdgeSide): string {
  if (metrics.vertical) {
    return side === "before" ? "↑" : "↓";
  }
  return beginsAtEdge(metrics, side) ? "‹" : "›";
}

function keyOf(track: number, side: EdgeSide): number {
  return track * 2 + (side === "before" ? 0 : 1);
}
