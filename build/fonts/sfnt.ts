/** Reads of a font, as OpenType lays it out, what the build has to know. */

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;

/**
 * How many glyphs a font has, the one for missing characters included.
 *
 * @param font - not compressed
 */
export function glyphCount(font: Buffer): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = HEADER_BYTES + index * RECORD_BYTES;
    if (font.toString("latin1", record, record + 4) === "maxp") {
      return font.readUInt16BE(font.readUInt32BE(record + 8) + 4);
    }
  }
  throw new Error("The font has no table of its size");
}
