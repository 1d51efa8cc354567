import { graphemesOf } from "../../../../shared/text/graphemes.js";
import { isolated } from "../../../../shared/text/isolate.js";
import type { Scene } from "../scene.js";
import { KeyedElements, put, putText, round, svgElement } from "../svg.js";

interface EraElements {
  readonly band: SVGRectElement;
  readonly name: SVGTextElement;
}

/** Era names above the axis, kept in view while their era is, and bands of light behind the lanes. */
export class ErasLayer {
  readonly bands = svgElement("g", { class: "eras" });
  readonly names = svgElement("g", { class: "era-names" });
  readonly #eras = new KeyedElements<EraElements>(
    () => this.#make(),
    ({ band, name }) => {
      band.remove();
      name.remove();
    },
  );

  draw(scene: Scene): void {
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
          this.#place(scene, number, fromPx, toPx);
        }
      });
    }
    this.#eras.sweep();
  }

  #place(scene: Scene, number: number, fromPx: number, toPx: number): void {
    const { document, measure, metrics } = scene;
    const era = document.eras[number];
    const { band, name } = this.#eras.use(number);
    put(band, "class", number % 2 === 0 ? "even" : "odd");
    put(band, "x", round(fromPx));
    put(band, "width", round(toPx - fromPx));
    put(band, "height", round(metrics.plotHeightPx));
    const paddingPx = 8 * metrics.unit;
    const roomPx = toPx - fromPx - 2 * paddingPx;
    const text = measure.cut(era.name, false, roomPx);
    // A lone letter with dots says nothing.
    const isWorthIt = text === era.name || [...graphemesOf(text)].length > 6;
    putText(name, isWorthIt ? isolated(text, metrics.rtl) : "");
    put(name, "lang", era.language);
    put(name, "class", metrics.rtl ? "from-end" : "from-start");
    const x = metrics.rtl ? toPx - paddingPx : fromPx + paddingPx;
    put(name, "transform", `translate(${round(x)} ${round(21 * metrics.unit)})`);
  }

  #make(): EraElements {
    const band = svgElement("rect", { y: 0 });
    const name = svgElement("text");
    this.bands.append(band);
    this.names.append(name);
    return { band, name };
  }
}
