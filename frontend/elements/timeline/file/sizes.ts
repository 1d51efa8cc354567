/** In which sizes the view can be saved, and which a device can't make. Pure. */

export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Beside that of the screen. */
export const FIXED_SIZES: readonly PixelSize[] = [
  { widthPx: 1920, heightPx: 1080 },
  { widthPx: 3840, heightPx: 2160 },
  { widthPx: 7680, heightPx: 4320 },
];

/** Neither side of a picture is longer than the longer one of 8K. */
const LONGEST_SIDE_PX = 7680;
/** No picture has more pixels than 8K, in either direction. */
const MOST_PIXELS = 7680 * 4320;

/** What is known of the device that is to make a picture. */
export interface Device {
  /** In GB, as browsers round it; undefined where they do not tell. */
  readonly memory: number | undefined;
  /** A touch screen with the engine of Safari, which gives a canvas 16 megapixels and no more. */
  readonly isSmallCanvas: boolean;
}

const SMALL_CANVAS_PIXELS = 4096 * 4096;
const BYTES_OF_A_PIXEL = 4;
/** The drawing, the canvas, and what is written while it is made into a file. */
const COPIES = 3;
/** A page may take this share of the memory. */
const SHARE_OF_MEMORY = 1 / 4;
const GIGABYTE = 2 ** 30;

/** Whether a device can make a picture of so many pixels; an SVG has none, and has only to keep to the largest size. */
export function canMake({ heightPx, widthPx }: PixelSize, kind: "png" | "svg", device: Device): boolean {
  const pixels = widthPx * heightPx;
  if (Math.max(widthPx, heightPx) > LONGEST_SIDE_PX || pixels > MOST_PIXELS) {
    return false;
  }
  if (kind === "svg") {
    return true;
  }
  const memory = device.memory ?? Infinity;
  const isTooLarge = device.isSmallCanvas && pixels > SMALL_CANVAS_PIXELS;
  return !isTooLarge && pixels * BYTES_OF_A_PIXEL * COPIES <= memory * GIGABYTE * SHARE_OF_MEMORY;
}

/** "1920 × 1080" */
export function inWords({ heightPx, widthPx }: PixelSize): string {
  return `${widthPx} × ${heightPx}`;
}
