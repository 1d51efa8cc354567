/** The exhibit's typefaces: what of each the pages use, and what stands for it until it is here. */

export interface Family {
  /** The package below `@fontsource-variable/`. */
  readonly package: string;
  /** Name in CSS. */
  readonly name: string;
  /** What it is for, as in `--bl-font-text`. */
  readonly role?: "text" | "heading" | "label";
  readonly styles: readonly ("normal" | "italic")[];
  /** The weights that the styles ask for: one, or from the lightest to the boldest. */
  readonly weights: number | { readonly min: number; readonly max: number };
  /** Tags of the OpenType features that are kept; all where absent. */
  readonly features?: readonly string[];
  /** Characters that come as soon as one of them is used, because a word of them is set from one file. */
  readonly together?: string;
  /** Whether it stands behind all others in the lists of fonts, so that it is asked for what they do not have. */
  readonly isLast?: boolean;
  readonly standIn?: StandIn;
  readonly figures?: Figures;
}

/** A typeface gives its figures from 0 to 9 to running text, where another one's crossed zero would read as a sign. */
export interface Figures {
  /** Name in CSS; it stands before that of the text's own typeface. */
  readonly name: string;
  /** Height of the other's capitals, with its own as one. */
  readonly size: number;
}

/**
 * Fonts of the visitor's system, made as wide and high as the typeface they stand for, so that nothing moves when that
 * one arrives.
 */
export interface StandIn {
  /** Name in CSS. */
  readonly name: string;
  /** Of the typeface, in font sizes. */
  readonly ascent: number;
  readonly descent: number;
  readonly faces: readonly {
    readonly weights: string;
    /** Full names of fonts with the same widths. */
    readonly local: readonly string[];
    /** How wide a text in the typeface is, with the widths of the system's fonts as one. */
    readonly width: number;
  }[];
}

/** What English and other European texts are set with: kerning, ligatures, accents, and figures of equal width. */
const LATIN_FEATURES = [
  "calt",
  "ccmp",
  "clig",
  "kern",
  "liga",
  "lnum",
  "locl",
  "mark",
  "mkmk",
  "rlig",
  "tnum",
];

const SANS = ["Arial", "Liberation Sans", "Arimo"];
const BOLD_SANS = SANS.map((name) => `${name} Bold`);
const BOLD_SERIF = ["Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"];

/** Widths are those of 100,000 characters of the exhibit's own prose, measured in Chromium. */
export const FAMILIES: readonly Family[] = [
  {
    package: "atkinson-hyperlegible-next",
    name: "Atkinson Hyperlegible Next Variable",
    role: "text",
    styles: ["normal", "italic"],
    weights: { min: 400, max: 700 },
    features: LATIN_FEATURES,
    standIn: {
      name: "Atkinson Stand-in",
      ascent: 0.984,
      descent: 0.316,
      faces: [
        { weights: "400 549", local: SANS, width: 0.992 },
        { weights: "550 700", local: BOLD_SANS, width: 0.972 },
      ],
    },
  },
  {
    package: "source-serif-4",
    name: "Source Serif 4 Variable",
    role: "heading",
    styles: ["normal"],
    weights: 600,
    features: LATIN_FEATURES,
    standIn: {
      name: "Source Serif Stand-in",
      ascent: 1.036,
      descent: 0.335,
      faces: [{ weights: "600", local: BOLD_SERIF, width: 1.118 }],
    },
  },
  {
    package: "archivo",
    name: "Archivo Variable",
    role: "label",
    styles: ["normal"],
    weights: { min: 400, max: 700 },
    features: LATIN_FEATURES,
    figures: { name: "Plain Figures", size: 0.974 },
    standIn: {
      name: "Archivo Stand-in",
      ascent: 0.878,
      descent: 0.21,
      faces: [
        { weights: "400 549", local: SANS, width: 0.986 },
        { weights: "550 700", local: BOLD_SANS, width: 0.955 },
      ],
    },
  },
  {
    package: "noto-sans-arabic",
    name: "Noto Sans Arabic Variable",
    styles: ["normal"],
    weights: { min: 400, max: 700 },
    together: "U+60C,U+61B,U+61F,U+621-652,U+660-66C",
    isLast: true,
  },
];
