/**
 * The graphic on a canvas, in the frames in which its scale changes. There everything moves by a different way, and for
 * the browser to style, place and paint some hundred elements of SVG takes several times as long as to paint them on a
 * canvas. A worker places and paints them, beside the page's thread, which tells it where the window is. At rest the graphic
 * is SVG: its elements are what is pressed, reached by keys, read aloud and printed.
 */
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { CardLedes } from "../scene/ledes.js";
import type { Metrics } from "../layout/metrics.js";
import type { Pictures } from "../scene/pictures.js";
import type { Scene } from "../scene/scene.js";
import { InkSamples } from "./inks.js";
import { loadedFonts } from "./page-fonts.js";
import type { WantedPicture } from "./painted-pictures.js";
import type { FromPainter, PaintedFrame, PaintedParts, ToPainter } from "./painter-messages.js";
import { areaOf, deviceSize } from "./area.js";

type Mutable<Parts> = { -readonly [Part in keyof Parts]: Parts[Part] };

/** Other palettes have other values of these. */
const PALETTE = ["--bl-ground", "--bl-surface", "--bl-text", "--bl-line", "--bl-accent"];

export class MovingPicture {
  readonly #canvas = document.createElement("canvas");
  readonly #samples = new InkSamples();
  readonly #pictures: Pictures;
  readonly #ledes: CardLedes;
  #painter: Worker | undefined;
  #isReady = false;
  /** The painter is preparing a movement through this document; it has prepared one. */
  #preparing: ExhibitDocument | undefined;
  #prepared: ExhibitDocument | undefined;
  #whenReady: () => void = () => undefined;
  /** A frame has been sent that the painter has not painted yet. */
  #isPainting = false;
  /** The last scene that came meanwhile. */
  #next: Scene | undefined;
  /** A movement is under way; its first frame has been painted. */
  #moves = false;
  #isShown = false;
  /** What the painter has. */
  #sent: Mutable<PaintedParts> = {};
  /** By what the styles are known that the painter has. */
  #palette = "";
  #source: string | undefined;

  /** What is to stand in front of the graphic. */
  get element(): HTMLElement {
    return this.#canvas;
  }

  constructor(pictures: Pictures, ledes: CardLedes) {
    this.#pictures = pictures;
    this.#ledes = ledes;
    this.#canvas.className = "moving-picture";
    this.#canvas.ariaHidden = "true";
    this.#canvas.style.visibility = "hidden";
  }

  /**
   * Starts the painter; to be called when the element is where it belongs.
   *
   * @param whenReady told when movements can be prepared
   */
  begin(whenReady: () => void): void {
    this.#whenReady = whenReady;
    // Every script is another origin's to a page without one, and a browser would tell of the refusal on its console.
    if (globalThis.origin === "null" || !("transferControlToOffscreen" in this.#canvas)) {
      return;
    }
    try {
      this.#painter = new Worker(new URL("./painter-worker.js", import.meta.url), { type: "module" });
    } catch {
      return;
    }
    this.#painter.onmessage = ({ data }: MessageEvent<FromPainter>): void => {
      this.#hear(data);
    };
    this.#painter.onerror = (): void => {
      this.#giveUp();
    };
    const canvas = this.#canvas.transferControlToOffscreen();
    const fonts = loadedFonts(getComputedStyle(this.#canvas).fontFamily);
    this.#tell({ kind: "begin", canvas, fonts }, [canvas]);
  }

  /** Ends the painter. */
  end(): void {
    this.#painter?.terminate();
    this.#painter = undefined;
    this.#isReady = false;
  }

  /** Arcs from entry to entry are drawn by the graphic alone. */
  canDraw({ document: exhibit, foreground }: Scene): boolean {
    return this.#isReady && this.#prepared === exhibit && foreground.links.length === 0;
  }

  /**
   * Has the painter do what the first frames of the next movement would have to do. To be called while nothing moves.
   *
   * @returns whether it does
   */
  prepare(scene: Scene): boolean {
    if (!this.#isReady || this.#preparing !== undefined) {
      return false;
    }
    this.#preparing = scene.document;
    this.#sendParts(scene, true);
    this.#tell({ kind: "prepare", frame: frameOf(scene) });
    return true;
  }

  /** Has a scene painted. Of scenes that come while the painter is busy, it paints the last. */
  draw(scene: Scene): void {
    if (this.#isPainting) {
      this.#next = scene;
      return;
    }
    // All styles are read where nothing moves; at the beginning of a movement those by which others are known.
    this.#sendParts(scene, !this.#moves && this.#palette !== this.#paletteOfNow());
    this.#moves = true;
    this.#isPainting = true;
    this.#tell({ kind: "paint", frame: frameOf(scene) });
  }

  /** The movement is over, and the graphic complete. */
  hide(): void {
    this.#moves = false;
    this.#isShown = false;
    this.#next = undefined;
    this.#canvas.style.visibility = "hidden";
  }

  #tell(message: ToPainter, handedOver: Transferable[] = []): void {
    this.#painter?.postMessage(message, handedOver);
  }

  #hear(message: FromPainter): void {
    switch (message.kind) {
      case "ready":
        this.#isReady = true;
        this.#whenReady();
        break;
      case "prepared":
        this.#prepared = this.#preparing;
        this.#preparing = undefined;
        this.#canvas.dataset.prepared = "";
        break;
      case "unable":
        this.#giveUp();
        break;
      case "wanted":
        message.pictures.forEach((picture) => {
          void this.#sendPicture(picture);
        });
        break;
      case "painted":
        this.#painted();
    }
  }

  #painted(): void {
    this.#isPainting = false;
    if (this.#moves && !this.#isShown) {
      this.#isShown = true;
      this.#canvas.style.visibility = "";
    }
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) {
      this.draw(next);
    }
  }

  #giveUp(): void {
    this.end();
    this.hide();
  }

  /** Sends what the painter does not have yet. */
  #sendParts(scene: Scene, withStyles: boolean): void {
    const { document: exhibit, measure, metrics, restingForms, source, strip } = scene;
    this.#source = source;
    const sent = this.#sent;
    const news: Mutable<PaintedParts> = {};
    if (sent.document !== exhibit) {
      news.document = sent.document = exhibit;
    }
    if (sent.metrics !== metrics) {
      this.#place(metrics);
      news.metrics = sent.metrics = metrics;
    }
    if (restingForms !== undefined && sent.restingForms !== restingForms) {
      news.restingForms = sent.restingForms = restingForms;
    }
    if (sent.font !== measure.font) {
      news.font = sent.font = measure.font;
    }
    if (sent.strip !== (strip ?? null)) {
      news.strip = sent.strip = strip ?? null;
    }
    if (this.#ledes.all !== undefined && sent.ledes !== this.#ledes.all) {
      news.ledes = sent.ledes = this.#ledes.all;
    }
    if (sent.ratio !== devicePixelRatio) {
      news.ratio = sent.ratio = devicePixelRatio;
      this.#place(metrics);
    }
    if (withStyles) {
      this.#palette = this.#paletteOfNow();
      news.inks = this.#samples.read(this.#canvas);
    }
    if (Object.keys(news).length > 0) {
      this.#tell({ kind: "parts", parts: news });
    }
  }

  #paletteOfNow(): string {
    const style = getComputedStyle(this.#canvas);
    const colours = PALETTE.map((name) => style.getPropertyValue(name));
    return [...colours, style.fontFamily, matchMedia("(forced-colors: active)").matches].join();
  }

  async #sendPicture({ file, key, widthPx }: WantedPicture): Promise<void> {
    const image = this.#pictures.imageOf(this.#source, file, widthPx);
    if (image !== undefined) {
      try {
        const bitmap = await createImageBitmap(image);
        this.#tell({ kind: "picture", picture: { key, bitmap } }, [bitmap]);
      } catch {
        // Its lamp stands in its place while the picture moves.
      }
    }
  }

  #place(metrics: Metrics): void {
    const area = areaOf(metrics);
    const [wide, high] = deviceSize(area, devicePixelRatio);
    const { style } = this.#canvas;
    style.left = `${area.left}px`;
    style.width = `${wide / devicePixelRatio}px`;
    style.height = `${high / devicePixelRatio}px`;
  }
}

function frameOf({ focused, scale, selected }: Scene): PaintedFrame {
  return { window: scale.window, selected, focused };
}
