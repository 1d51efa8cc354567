/** What the page and the painter of the moving picture say to each other. */
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { Metrics } from "../layout/metrics.js";
import type { RestingForms } from "../layout/room-at-rest.js";
import type { LabelFont } from "../scene/text-measure.js";
import type { StripModel } from "../strip/model.js";
import type { TimeWindow } from "../time/window.js";
import type { Inks } from "./inks.js";
import type { PictureForPainter, WantedPicture } from "./painted-pictures.js";

/** A font face as a style sheet declares it, with whole addresses. A worker has none of the page's fonts. */
export interface FontSource {
  readonly family: string;
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
}

/** What a frame shows. Entries are numbers. */
export interface PaintedFrame {
  readonly window: TimeWindow;
  readonly selected: number | undefined;
  readonly focused: number | undefined;
}

/** What frames are painted of; each part is sent when it changes. */
export interface PaintedParts {
  readonly document?: ExhibitDocument;
  readonly metrics?: Metrics;
  readonly restingForms?: RestingForms;
  readonly font?: LabelFont;
  readonly inks?: Inks;
  /** Null for no numbers. */
  readonly strip?: StripModel | null;
  /** By the ids of entries. */
  readonly ledes?: ReadonlyMap<string, string>;
  /** Device pixels in a pixel of the page. */
  readonly ratio?: number;
}

export type ToPainter =
  | { readonly kind: "begin"; readonly canvas: OffscreenCanvas; readonly fonts: readonly FontSource[] }
  | { readonly kind: "parts"; readonly parts: PaintedParts }
  | { readonly kind: "picture"; readonly picture: PictureForPainter }
  | { readonly kind: "prepare"; readonly frame: PaintedFrame }
  | { readonly kind: "paint"; readonly frame: PaintedFrame };

export type FromPainter =
  | { readonly kind: "ready" }
  | { readonly kind: "unable" }
  | { readonly kind: "wanted"; readonly pictures: readonly WantedPicture[] }
  | { readonly kind: "prepared" }
  | { readonly kind: "painted" };
