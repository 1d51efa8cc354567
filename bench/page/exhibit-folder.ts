/** The generated entries as a data folder, which the application reads as it reads a curator's. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FIRST_YEAR, LAST_YEAR, type GeneratedEntry } from "../entries/generate.ts";
import { edtfOf } from "../entries/exhibit-document.ts";

const SOURCE = "benchmark";

interface TimelineFile {
  readonly themes: readonly { readonly id: string; readonly name: object }[];
  readonly eras: readonly { readonly id: string; readonly name: object; readonly span: string }[];
}

/**
 * Writes entries with one statement each, in the themes and eras of the exhibit.
 *
 * @param exhibit - data folder of the exhibit
 * @param folder - is made
 */
export async function writeExhibitFolder(
  entries: readonly GeneratedEntry[],
  exhibit: string,
  folder: string,
): Promise<void> {
  const { themes, eras } = JSON.parse(await readFile(join(exhibit, "timeline.json"), "utf8")) as TimelineFile;
  await mkdir(join(folder, "entries"), { recursive: true });
  await write(join(folder, "timeline.json"), {
    title: { en: "Benchmark" },
    span: `${FIRST_YEAR}/${LAST_YEAR}`,
    themes: themes.map(({ id, name }) => ({ id, name })),
    eras: eras.map(({ id, name, span }) => ({ id, name, span })),
  });
  await write(join(folder, "sources.json"), [
    { id: SOURCE, type: "report", title: "Generated for the benchmark", custom: { kind: "primary" } },
  ]);
  for (const { id, title, theme, significance, ...dates } of entries) {
    await write(join(folder, "entries", `${id}.json`), {
      id,
      date: edtfOf({ id, title, theme, significance, ...dates }),
      theme: themes[theme % themes.length].id,
      significance,
      title: { en: title },
      lede: { en: title },
      statements: [{ text: { en: `${title}.` }, cites: [{ source: SOURCE }] }],
    });
  }
}

async function write(file: string, content: object): Promise<void> {
  await writeFile(file, JSON.stringify(content));
}
