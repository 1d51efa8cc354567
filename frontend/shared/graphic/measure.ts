/** Widths of texts, measured on a canvas, which touches no layout. */
export type Measure = (text: string, sizePx: number, weight?: number) => number;

let context: CanvasRenderingContext2D | null | undefined;
/** Half of the size is the mean width of a letter, where nothing can be measured. */
const MEAN_LETTER = 0.55;

/** @param family - CSS font family, with names and not variables */
export function measureIn(family: string): Measure {
  const known = new Map<string, number>();
  return (text, sizePx, weight = 400) => {
    const key = `${weight} ${sizePx} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context ??= document.createElement("canvas").getContext("2d");
      if (context) {
        context.font = `${weight} ${sizePx}px ${family}`;
      }
      width = Math.ceil(context?.measureText(text).width ?? text.length * sizePx * MEAN_LETTER);
      known.set(key, width);
    }
    return width;
  };
}

/**
 * A file is opened where our fonts are not, and what stands in for them may be so much wider: DejaVu Sans is by a sixth.
 */
const FOREIGN_FONT = 7 / 6;

/** Widths of texts with room for the fonts of another computer. */
export function measureForFile(family: string): Measure {
  const measure = measureIn(family);
  return (text, sizePx, weight) => Math.ceil(measure(text, sizePx, weight) * FOREIGN_FONT);
}
