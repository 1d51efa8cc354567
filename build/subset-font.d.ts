/** What is used here of the package's function, which comes without types. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "sfnt" | "woff2";
    /** The value of an axis, or what of it is kept. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    /** Keeps every glyph; the text must then be empty. */
    readonly keepAllGlyphs?: boolean;
    /** Tags of the OpenType features that are kept; all where absent. */
    readonly keepFeatures?: readonly string[];
  }

  /** A font with only those glyphs that a text needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options,
  ): Promise<Buffer<ArrayBuffer>>;
}
