/**
 * What the timeline shows as a file of its own: laid out anew in the file's size, in the letters of generic fonts and with
 * room for wider ones, its title, filters and origin around it. It holds all that it needs and asks nobody for anything.
 */
import { publicBase } from "../../../shared/address/public-base.js";
import { ColourReader, FILE_FONT, FILE_HEADING_FONT } from "../../../shared/graphic/paint.js";
import { fileRoot, fileText, writeLines } from "../../../shared/graphic/graphic-file.js";
import { svgElement } from "../../../shared/graphic/svg.js";
import { laneShares } from "../layout/lane-shares.js";
import { layOut } from "../layout/layout.js";
import type { Metrics } from "../layout/metrics.js";
import { loadCardDetails } from "../model/card-details.js";
import { Graphic } from "../render/graphic.js";
import { fit, type Fitting } from "../scene/fitting.js";
import { CardLedes } from "../scene/ledes.js";
import { loadInBrowser, Pictures } from "../scene/pictures.js";
import type { Scene } from "../scene/scene.js";
import { TimeScale } from "../time/scale.js";
import { besideLanes } from "./beside-lanes.js";
import { plainSvg } from "./plain-svg.js";
import type { PixelSize } from "./sizes.js";
import { wordsOf } from "./words.js";

export interface PictureWish {
  readonly size: PixelSize;
  /** In the day's palette, whatever the page shows. */
  readonly isLight: boolean;
  /** What the page asks for below the lanes; null for the exhibit's own. */
  readonly series: string | null;
  readonly timeDirection: string | null;
}

/** At natural size: the page's margins, the letters around the drawing, and the gaps between them. */
const MARGIN_PX = 20;
const TITLE_PX = 26;
const NARROW_TITLE_PX = 20;
const NOTE_PX = 14;
const CREDIT_PX = 12;
const GAP_PX = 12;

/** What comes later than this is left out: a card without its drawing is a card all the same. */
const PATIENCE_MS = 15_000;
/** What has come may want more: an open entry its thread, a card its lede. */
const MOST_ROUNDS = 5;
const MOST_DRAWINGS = 1000;

/** Counts what is being loaded. */
class Loads {
  #begun = 0;
  #pending: Promise<unknown>[] = [];

  get begun(): number {
    return this.#begun;
  }

  track<Found>(load: (address: string) => Promise<Found>): (address: string) => Promise<Found> {
    return (address) => {
      this.#begun++;
      const loading = load(address);
      this.#pending.push(loading.catch(() => undefined));
      return loading;
    };
  }

  async settle(others: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([Promise.all([others, ...this.#pending]), patience]);
    clearTimeout(timer);
    this.#pending = [];
  }
}

/**
 * The file's text, an SVG.
 *
 * @param host the timeline; its styles are used
 * @param shown what it shows
 */
export async function filePicture(
  host: HTMLElement,
  root: ShadowRoot,
  shown: Scene,
  wish: PictureWish,
): Promise<string> {
  const { document: timeline } = shown;
  const { heightPx, widthPx } = wish.size;
  const stage = document.createElement("div");
  Object.assign(stage.style, {
    position: "absolute",
    insetInlineStart: "200%",
    pointerEvents: "none",
    fontFamily: FILE_FONT,
    ...(wish.isLight ? { colorScheme: "light" } : {}),
  });
  stage.ariaHidden = "true";
  root.append(stage);
  const graphics: Graphic[] = [];
  try {
    const outer = fitted(host, shown, wish, heightPx);
    const { unit } = outer.metrics;
    const colours = new ColourReader();
    const colour = (name: string): string => {
      stage.style.color = `var(--_${name})`;
      return colours.read(getComputedStyle(stage).color)[0];
    };
    const words = wordsOf(shown, wish.series, publicBase());
    const file = fileRoot(widthPx, heightPx, {
      title: words.title,
      description: words.notes.join(" "),
      language: timeline.language,
    });
    file.setAttribute("font-family", FILE_FONT);
    file.append(svgElement("rect", { width: widthPx, height: heightPx, fill: colour("ground") }));
    const column = { widthPx, marginPx: MARGIN_PX * unit, direction: timeline.direction };
    const titlePx = (outer.metrics.vertical ? NARROW_TITLE_PX : TITLE_PX) * unit;
    const plain = { weight: 400, family: FILE_FONT, fill: colour("muted") };
    const title = {
      sizePx: titlePx,
      weight: 600,
      family: FILE_HEADING_FONT,
      fill: colour("text"),
      even: true,
    };
    let topPx = writeLines(file, [words.title], GAP_PX * unit, title, column);
    topPx =
      writeLines(file, words.notes, topPx, { ...plain, sizePx: NOTE_PX * unit }, column) + GAP_PX * unit;
    const credits = svgElement("g");
    const creditsPx = writeLines(credits, words.credits, 0, { ...plain, sizePx: CREDIT_PX * unit }, column);
    const footPx = heightPx - creditsPx - GAP_PX * unit;
    credits.setAttribute("transform", `translate(0 ${footPx})`);

    const roomPx = Math.max(Math.floor(footPx - GAP_PX * unit - topPx), 1);
    const fitting = fittedInto(host, shown, wish, roomPx, outer.metrics);
    stage.style.setProperty("--unit", String(fitting.metrics.unit));
    stage.style.fontSize = `${fitting.metrics.fontPx}px`;
    const images = new Map<string, HTMLImageElement>();
    const graphic = await drawn(stage, graphics, images, shown, fitting);
    const names = svgElement("svg", {
      class: "graphic",
      width: widthPx,
      height: fitting.metrics.heightPx,
    });
    names.append(besideLanes(sceneOf(shown, fitting, graphic)));
    stage.append(names);
    // A drawing that came late appears softly; in a file it is there.
    for (const animation of stage.getAnimations({ subtree: true })) {
      animation.finish();
    }
    for (const part of [graphic.svg, names]) {
      const drawing = plainSvg(part, colours);
      drawing?.setAttribute("y", String(Math.round(topPx)));
      file.append(...(drawing === undefined ? [] : [drawing]));
    }
    embed(file, images);
    file.append(credits);
    return fileText(file);
  } finally {
    for (const graphic of graphics) {
      graphic.end();
    }
    stage.remove();
  }
}

function fitted(
  host: HTMLElement,
  shown: Scene,
  wish: PictureWish,
  heightPx: number,
  texts?: Fitting["texts"],
): Fitting {
  const { model, scale, strip } = shown;
  const box = {
    widthPx: wish.size.widthPx,
    heightPx,
    strip: strip === undefined ? ("none" as const) : ("chosen" as const),
    timeDirection: wish.timeDirection,
    textScale: 1,
    fileFont: FILE_FONT,
  };
  return fit(shown, host, box, laneShares(model, scale.window), texts);
}

/** The layout keeps room for buttons and overview, which a file has not: the drawing takes it. */
function fittedInto(
  host: HTMLElement,
  shown: Scene,
  wish: PictureWish,
  roomPx: number,
  outer: Metrics,
): Fitting {
  const taller = fitted(host, shown, wish, roomPx + outer.overviewPx);
  const { heightPx, overviewPx } = taller.metrics;
  return heightPx - overviewPx <= roomPx ? taller : fitted(host, shown, wish, roomPx, taller.texts);
}

/** Draws until all is there that is to be seen. */
async function drawn(
  stage: HTMLElement,
  graphics: Graphic[],
  images: Map<string, HTMLImageElement>,
  shown: Scene,
  fitting: Fitting,
): Promise<Graphic> {
  const loads = new Loads();
  const loadPicture = async (address: string): Promise<HTMLImageElement> => {
    const image = await loadInBrowser(address);
    images.set(address, image);
    return image;
  };
  const graphic = new Graphic(
    new Pictures(loads.track(loadPicture)),
    new CardLedes(loads.track(loadCardDetails)),
  );
  graphics.push(graphic);
  stage.append(graphic.svg);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const scene = sceneOf(shown, fitting, graphic);
    let drawings = 0;
    while (graphic.draw(scene, "paper") && drawings < MOST_DRAWINGS) {
      drawings++;
    }
    const begun = loads.begun;
    graphic.loadMissing(() => undefined);
    await loads.settle(graphic.loaded);
    if (round > 1 && loads.begun === begun) {
      break;
    }
  }
  return graphic;
}

/** The window of the page in the file's layout; nothing has the focus, nothing moves. */
function sceneOf(shown: Scene, fitting: Fitting, graphic: Graphic): Scene {
  const { dates, document: timeline, foreground, model, selected, source, strip } = shown;
  const { measure, metrics, placement } = fitting;
  const scale = new TimeScale(shown.scale.window, metrics.timePx, metrics.reversed);
  const bring = graphic.foreground?.bringForward;
  return {
    dates,
    document: timeline,
    model,
    source,
    metrics,
    measure,
    scale,
    shiftPx: 0,
    layout: layOut(model, placement, scale, metrics, foreground, bring, true),
    restingForms: placement.restingForms,
    selected,
    focused: undefined,
    foreground,
    strip: metrics.stripPx > 0 ? strip : undefined,
  };
}

/** Writes the pictures into the file, each as large and as wide as it is shown. */
function embed(file: SVGElement, images: ReadonlyMap<string, HTMLImageElement>): void {
  for (const element of file.querySelectorAll("image")) {
    const image = images.get(element.getAttribute("href") ?? "");
    const shape = Number(element.getAttribute("width")) / Number(element.getAttribute("height"));
    const data = image && cutToShape(image, shape);
    if (data === undefined) {
      element.remove();
    } else {
      element.setAttribute("href", data);
      element.setAttribute("preserveAspectRatio", "none");
    }
  }
}

/** A picture without what lies outside a shape, as a `data:` address; undefined where it can't be read. */
function cutToShape(image: HTMLImageElement, shape: number): string | undefined {
  const { naturalHeight, naturalWidth } = image;
  const width = Math.min(naturalWidth, naturalHeight * shape);
  const height = width / shape;
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(Math.round(width), 1);
  canvas.height = Math.max(Math.round(height), 1);
  const context = canvas.getContext("2d");
  if (context === null || !(width > 0)) {
    return undefined;
  }
  const [left, top] = [(naturalWidth - width) / 2, (naturalHeight - height) / 2];
  context.drawImage(image, left, top, width, height, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}
