/** The pictures that the painter has. It asks the page for each in each size, and has it cut as it is drawn. */

/** A picture that the painter would like to have. */
export interface WantedPicture {
  readonly key: string;
  /** As in the document. */
  readonly file: string;
  /** In what width it must come, in pixels of the page. */
  readonly widthPx: number;
}

/** A picture of the page's. */
export interface PictureForPainter {
  readonly key: string;
  readonly bitmap: ImageBitmap;
}

interface Cut {
  /** In device pixels. */
  readonly width: number;
  readonly height: number;
  readonly isRound: boolean;
}

/** So many are kept: more than a large screen shows. */
const MOST = 300;

export class PaintedPictures {
  readonly #there = new Map<string, CanvasImageSource>();
  readonly #asked = new Map<string, Cut>();
  #wanted: WantedPicture[] = [];

  /** The picture that fills a box of device pixels and lies over it in the middle; undefined until it has come. */
  find({ file, widthPx }: Omit<WantedPicture, "key">, cut: Cut): CanvasImageSource | undefined {
    const key = `${file} ${cut.width} ${cut.height} ${cut.isRound}`;
    const picture = this.#there.get(key);
    if (picture === undefined && !this.#asked.has(key)) {
      this.#asked.set(key, cut);
      this.#wanted.push({ key, file, widthPx });
    }
    return picture;
  }

  /** What has been asked for since. */
  takeWanted(): readonly WantedPicture[] {
    const wanted = this.#wanted;
    this.#wanted = [];
    return wanted;
  }

  /** What has not come so far may be there now. */
  askAgain(): void {
    this.#asked.clear();
  }

  keep({ bitmap, key }: PictureForPainter): void {
    const cut = this.#asked.get(key);
    if (cut === undefined) {
      bitmap.close();
      return;
    }
    if (this.#there.size >= MOST) {
      this.#there.clear();
    }
    const { height, isRound, width } = cut;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (context !== null) {
      if (isRound) {
        context.beginPath();
        context.arc(width / 2, height / 2, width / 2, 0, 2 * Math.PI);
        context.clip();
      }
      const scale = Math.max(width / bitmap.width, height / bitmap.height);
      const [wide, high] = [bitmap.width * scale, bitmap.height * scale];
      context.imageSmoothingQuality = "high";
      context.drawImage(bitmap, (width - wide) / 2, (height - high) / 2, wide, high);
    }
    bitmap.close();
    this.#there.set(key, canvas);
  }
}
