/**
 * Places and paints the moving picture beside the page's thread, which so is free for the visitor's hand. Answers each frame
 * with `painted`, after the pictures that the frame asked for.
 */
import { PaintedPictures } from "./painted-pictures.js";
import type { FontSource, FromPainter, PaintedFrame, ToPainter } from "./painter-messages.js";
import { Painting } from "./painting.js";

const scope = globalThis as unknown as {
  readonly fonts?: FontFaceSet;
  onmessage: ((event: MessageEvent<ToPainter>) => void) | null;
  postMessage(message: FromPainter): void;
};

const pictures = new PaintedPictures();
let painting: Painting | undefined;
/** Runs until there is time to place the last frame. */
let placing: ReturnType<typeof setTimeout> | undefined;

async function begin(canvas: OffscreenCanvas, fonts: readonly FontSource[]): Promise<void> {
  // Opaque, so that the browser need not mix it with what lies behind.
  const context = canvas.getContext("2d", { alpha: false });
  const known = scope.fonts;
  if (context === null || known === undefined || !("roundRect" in context)) {
    scope.postMessage({ kind: "unable" });
    return;
  }
  const faces = fonts.map(({ descriptors, family, source }) => new FontFace(family, source, descriptors));
  await Promise.all(faces.map((face) => face.load()));
  faces.forEach((face) => known.add(face));
  painting = new Painting(context, pictures);
  scope.postMessage({ kind: "ready" });
}

function paint(frame: PaintedFrame): void {
  clearTimeout(placing);
  const inMs = painting?.paint(frame) ?? 0;
  if (inMs > 0) {
    placing = setTimeout(() => {
      paint(frame);
    }, inMs);
  }
  askForPictures();
}

function askForPictures(): void {
  const wanted = pictures.takeWanted();
  if (wanted.length > 0) {
    scope.postMessage({ kind: "wanted", pictures: wanted });
  }
}

scope.onmessage = ({ data }): void => {
  switch (data.kind) {
    case "begin":
      begin(data.canvas, data.fonts).catch(() => {
        scope.postMessage({ kind: "unable" });
      });
      break;
    case "parts":
      painting?.take(data.parts);
      break;
    case "picture":
      pictures.keep(data.picture);
      break;
    case "prepare":
      pictures.askAgain();
      painting?.prepare(data.frame);
      askForPictures();
      scope.postMessage({ kind: "prepared" });
      break;
    case "paint":
      paint(data.frame);
      scope.postMessage({ kind: "painted" });
  }
};
