/** Which characters the exhibit's pages are written with. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** What may stand in any text, such as an address or a number. */
const ASCII = String.fromCodePoint(...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index));

/**
 * What the program itself writes into texts: the spaces, signs and exponents of numbers and dates, quotation marks, the
 * arrows of links, and the letters of countries' names in English, which come from the Unicode consortium's tables.
 */
const WRITTEN_BY_CODE = "\u00a0\u202f−–×·⁰¹²³⁴⁵⁶⁷⁸⁹⁻‘’“”…←↑→↓↩Åãçéíôü";

/** What is not seen but stands in texts: places to break and to join, and what keeps directions apart. */
const INVISIBLE = "\t\n\r\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff";

/**
 * The code points of all texts of the exhibit in `data/` and of the interface, sorted. They are those at the time of the
 * build: what is written later with other characters is read all the same, because the rest of each font is there, too.
 */
export async function exhibitCodePoints(): Promise<readonly number[]> {
  const texts = await Promise.all([
    ...(await filesBelow(join(ROOT, "data"), ".json")).map(async (file) =>
      plain(await readFile(file, "utf8")),
    ),
    ...(await filesBelow(join(ROOT, "src", "main", "resources", "messages"), ".properties")).map(
      async (file) => withoutEscapes(await readFile(file, "utf8")),
    ),
  ]);
  const characters = new Set<string>();
  for (const text of [ASCII, WRITTEN_BY_CODE, INVISIBLE, ...texts]) {
    for (const character of text) {
      characters.add(character);
    }
  }
  return [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
}

/** The files in a folder and all below it; none where it is not there. */
async function filesBelow(folder: string, ending: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === "ENOENT") {
      return [];
    }
    throw failure;
  }
}

/** A document's text without JSON's escapes; what is no JSON is left as it stands, because the server tells of it. */
function plain(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

function withoutEscapes(properties: string): string {
  return properties.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
