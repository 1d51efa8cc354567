import { svgElement } from "../../../shared/graphic/svg.js";
import { graphemesOf } from "../../../shared/text/graphemes.js";
import { isolated } from "../../../shared/text/isolate.js";
import { columnCentrePx } from "../layout/geometry.js";
import { pageAddress } from "../model/addresses.js";
import type { Scene } from "../scene/scene.js";
import { KeyedElements, put, putText, round, take } from "../scene/svg.js";

/** Size of a name's letters at natural size; as in graphic.styles.ts. */
const NAME_PX = 13;

interface EraElements {
  readonly band: SVGRectElement;
  /** Leads to the era's page. */
  readonly link: SVGAElement;
  readonly name: SVGTextElement;
}

/**
 * What lies behind everything else: bands of the eras with their names above the axis, and lines between lanes. (The names
 * of lanes are HTML beside the graphic, because SVG text does not wrap.)
 */
export class BackdropLayer {
  readonly bands = svgElement("g", { class: "eras" });
  readonly names = svgElement("g", { class: "era-names" });
  readonly lines = svgElement("g", { class: "lane-lines" });
  readonly #eras = new KeyedElements<EraElements>(
    () => this.#makeEra(),
    ({ band, link }) => {
      band.remove();
      link.remove();
    },
  );

  readonly #lines = new KeyedElements<SVGLineElement>(
    () => {
      const line = svgElement("line");
      this.lines.append(line);
      return line;
    },
    (line) => {
      line.remove();
    },
  );

  draw(scene: Scene): void {
    this.#drawEras(scene);
    this.#drawLines(scene);
  }

  #drawEras(scene: Scene): void {
    erasOf(scene).forEach((era) => {
      this.#placeEra(scene, era);
    });
    this.#eras.sweep();
  }

  #placeEra({ document, metrics, source }: Scene, { fromPx, nameAt, number, text, toPx }: EraInSight): void {
    const era = document.eras[number];
    const { band, link, name } = this.#eras.use(number);
    put(band, "class", number % 2 === 0 ? "even" : "odd");
    put(band, "x", round(fromPx));
    put(band, "width", round(toPx - fromPx));
    put(band, "height", round(metrics.plotHeightPx));
    putText(name, text);
    if (text !== "" && source !== undefined) {
      put(link, "href", pageAddress(source, "era", era.id));
      put(link, "aria-label", era.name);
    } else {
      take(link, "href");
    }
    put(name, "lang", era.language);
    put(name, "class", metrics.rtl ? "from-end" : "from-start");
    put(name, "transform", `translate(${nameAt.map(round).join(" ")})`);
  }

  #makeEra(): EraElements {
    const band = svgElement("rect", { y: 0 });
    const name = svgElement("text");
    const link = svgElement("a");
    link.append(name);
    this.bands.append(band);
    this.names.append(link);
    return { band, link, name };
  }

  #drawLines({ metrics }: Scene): void {
    metrics.lanes.forEach(({ topPx }, lane) => {
      const line = this.#lines.use(lane);
      const px = round(metrics.vertical ? columnCentrePx(metrics, lane) : topPx);
      const from = -metrics.padPx;
      const to = round(metrics.timePx + metrics.padPx);
      put(line, "x1", metrics.vertical ? px : from);
      put(line, "x2", metrics.vertical ? px : to);
      put(line, "y1", metrics.vertical ? from : px);
      put(line, "y2", metrics.vertical ? to : px);
    });
    this.#lines.sweep();
  }
}

/** An era of which something is in sight, in pixels of the plot. */
export interface EraInSight {
  /** Its place in the document. */
  readonly number: number;
  readonly fromPx: number;
  readonly toPx: number;
  /** Its name, cut where there is little room; empty where there is too little. */
  readonly text: string;
  /** Where the name begins in the axis: at the band's visible beginning, so that it is in view while the era is. */
  readonly nameAt: readonly [number, number];
}

/** The eras in sight; none when time runs down. */
export function erasOf({ document, measure, metrics, scale }: Scene): EraInSight[] {
  const paddingPx = 8 * metrics.unit;
  return (metrics.vertical ? [] : document.eras).flatMap((era, number) => {
    const end = era.latest === null ? Infinity : era.latest + 1;
    const whole = scale.stretchPx(era.earliest ?? -Infinity, end);
    const fromPx = Math.max(whole.fromPx, -metrics.padPx);
    const toPx = Math.min(whole.toPx, scale.lengthPx + metrics.padPx);
    if (toPx <= fromPx) {
      return [];
    }
    // The next name begins with a padding of its own. Names are written smaller than what is measured.
    const roomPx = (toPx - fromPx - paddingPx) * (measure.font.sizePx / (NAME_PX * metrics.unit));
    const text = measure.cut(era.name, false, roomPx);
    // A name that is cut to a few letters says nothing.
    const isWorthIt = text === era.name || [...graphemesOf(text)].length > 6;
    const x = metrics.rtl ? toPx - paddingPx : fromPx + paddingPx;
    return [
      {
        number,
        fromPx,
        toPx,
        text: isWorthIt ? isolated(text, metrics.rtl) : "",
        nameAt: [x, 21 * metrics.unit] as const,
      },
    ];
  });
}
