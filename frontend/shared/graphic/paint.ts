import { PALETTE } from "./palette.styles.js";

/** Colours and fonts that a drawing takes as attributes: the page's own names, or plain values for a file. */
export interface Paint {
  readonly ground: string;
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly series: string;
  readonly font: string;
  readonly headingFont: string;
}

/**
 * For the page: names of custom properties, so that a change of palette, print and forced colours need no new drawing.
 */
export const PAGE_PAINT: Paint = {
  ground: "var(--_ground)",
  surface: "var(--_surface)",
  line: "var(--_line)",
  text: "var(--_text)",
  muted: "var(--_muted)",
  series: "var(--_series)",
  font: "var(--_font)",
  headingFont: "var(--_font-heading)",
};

/** The elements' own colours by the names that forced colours give other values. */
const OWN_COLOURS: Readonly<Record<string, string>> = {
  ...PALETTE,
  "--_series": "var(--bl-series, var(--_accent))",
  "--_land": "var(--_raised)",
};

/** Fonts of a file, with generic ones behind ours, which another computer does not have. */
export const FILE_FONT = "Archivo, 'Helvetica Neue', Arial, sans-serif";
export const FILE_HEADING_FONT = "'Source Serif 4', Georgia, 'Times New Roman', serif";

/** Reads computed colours as hexadecimal digits and an opacity, which every program that opens a file understands. */
export class ColourReader {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #known = new Map<string, readonly [hex: string, opacity: number]>();

  constructor() {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    this.#context = canvas.getContext("2d", { willReadFrequently: true });
  }

  read(colour: string): readonly [hex: string, opacity: number] {
    let read = this.#known.get(colour);
    if (read === undefined) {
      const context = this.#context;
      read = context === null ? [colour, 1] : [inHex(colour, context), opacityAt(context)];
      this.#known.set(colour, read);
    }
    return read;
  }
}

/** That of the colour painted last. */
function opacityAt(context: CanvasRenderingContext2D): number {
  return Math.round((context.getImageData(0, 0, 1, 1).data[3] / 255) * 100) / 100;
}

/** A CSS colour in hexadecimal digits. It is painted and read back, because that resolves every notation. */
function inHex(colour: string, context: CanvasRenderingContext2D): string {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The plain values of CSS colours inside a root, in the day's palette: files are read on paper. */
export function resolveColours(root: ShadowRoot | HTMLElement, colours: readonly string[]): string[] {
  const probe = document.createElement("span");
  probe.style.colorScheme = "light";
  // Forced colours are meant for the reader's screen. A file keeps the palette.
  probe.style.setProperty("forced-color-adjust", "none");
  for (const [name, value] of Object.entries(OWN_COLOURS)) {
    probe.style.setProperty(name, value);
  }
  probe.hidden = true;
  root.append(probe);
  const reader = new ColourReader();
  const resolved = colours.map((colour) => {
    probe.style.color = colour;
    return reader.read(getComputedStyle(probe).color)[0];
  });
  probe.remove();
  return resolved;
}

/** The paint for a file. */
export function filePaint(root: ShadowRoot | HTMLElement): Paint {
  const { ground, surface, line, text, muted, series } = PAGE_PAINT;
  const colours = resolveColours(root, [ground, surface, line, text, muted, series]);
  const [groundHex, surfaceHex, lineHex, textHex, mutedHex, seriesHex] = colours;
  return {
    ground: groundHex,
    surface: surfaceHex,
    line: lineHex,
    text: textHex,
    muted: mutedHex,
    series: seriesHex,
    font: FILE_FONT,
    headingFont: FILE_HEADING_FONT,
  };
}
