/** Widths of texts, measured on a canvas, which touches no layout. */
export type Measure = (text: string, sizePx: number, weight?: number) => number;

let context: CanvasRenderingContext2D | null | undefined;
/** Mean width of a letter as a share of the font size, for browsers and tests without a canvas. */
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
 * A file is opened on computers without our fonts. What replaces them may be wider by this factor, as DejaVu Sans is.
 */
const FOREIGN_FONT = 7 / 6;

/** Widths of texts with room for the fonts of another computer. */
export function measureForFile(family: string): Measure {
  const measure = measureIn(family);
  return (text, sizePx, weight) => Math.ceil(measure(text, sizePx, weight) * FOREIGN_FONT);
}
