import { svgElement } from "../../../shared/graphic/svg.js";
import { graphemesOf } from "../../../shared/text/graphemes.js";
import { isolated } from "../../../shared/text/isolate.js";
import { columnCentrePx } from "../layout/geometry.js";
import { pageAddress } from "../model/addresses.js";
import type { Scene } from "../scene/scene.js";
import { KeyedElements, put, putText, round, take } from "../scene/svg.js";

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
    const { document, metrics, scale } = scene;
    if (!metrics.vertical) {
      document.eras.forEach((era, number) => {
        const lastPx = scale.lengthPx + metrics.padPx;
        const whole = scale.stretchPx(
          era.earliest ?? -Infinity,
          era.latest === null ? Infinity : era.latest + 1,
        );
        const fromPx = Math.max(whole.fromPx, -metrics.padPx);
        const toPx = Math.min(whole.toPx, lastPx);
        if (toPx > fromPx) {
          this.#placeEra(scene, number, fromPx, toPx);
        }
      });
    }
    this.#eras.sweep();
  }

  /** The name stands at the visible beginning of the band, so that it is in view while the era is. */
  #placeEra(scene: Scene, number: number, fromPx: number, toPx: number): void {
    const { document, measure, metrics, source } = scene;
    const era = document.eras[number];
    const { band, link, name } = this.#eras.use(number);
    put(band, "class", number % 2 === 0 ? "even" : "odd");
    put(band, "x", round(fromPx));
    put(band, "width", round(toPx - fromPx));
    put(band, "height", round(metrics.plotHeightPx));
    const paddingPx = 8 * metrics.unit;
    const roomPx = toPx - fromPx - 2 * paddingPx;
    const text = measure.cut(era.name, false, roomPx);
    // A name that is cut to a few letters says nothing.
    const isWorthIt = text === era.name || [...graphemesOf(text)].length > 6;
    putText(name, isWorthIt ? isolated(text, metrics.rtl) : "");
    if (isWorthIt && source !== undefined) {
      put(link, "href", pageAddress(source, "era", era.id));
      put(link, "aria-label", era.name);
    } else {
      take(link, "href");
    }
    put(name, "lang", era.language);
    put(name, "class", metrics.rtl ? "from-end" : "from-start");
    const x = metrics.rtl ? toPx - paddingPx : fromPx + paddingPx;
    put(name, "transform", `translate(${round(x)} ${round(21 * metrics.unit)})`);
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
