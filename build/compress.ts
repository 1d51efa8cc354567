/** Compresses by Brotli what is served as text, since that is done once here and would take the server seconds. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** Below a packet's size compression saves nothing; the server compresses nothing smaller, either. */
const SMALLEST_BYTES = 1024;

/** Writes a file `NAME.br` beside each script and style sheet of the folder and all below it. */
export async function compressTexts(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names.filter((name) => /\.(css|js)$/.test(name)).map((name) => compress(join(folder, name))),
  );
}

async function compress(path: string): Promise<void> {
  const text = await readFile(path);
  if (text.length >= SMALLEST_BYTES) {
    await writeFile(`${path}.br`, await promisify(brotliCompress)(text, options(text.length)));
  }
}

function options(bytes: number): { readonly params: Readonly<Record<number, number>> } {
  return {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  };
}
