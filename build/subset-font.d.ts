declare module "subset-font" {
  interface SubsetOptions {
    /** Keeps every glyph; the text must then be empty. */
    readonly keepAllGlyphs?: boolean;
    readonly targetFormat?: "sfnt" | "woff" | "woff2";
    /** Pins axes of a variable font, or narrows them. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number; readonly default?: number }>
    >;
  }

  /** A font with only those glyphs that a text needs. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
