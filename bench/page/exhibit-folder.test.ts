import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateEntries } from "../entries/generate.ts";
import { writeExhibitFolder } from "./exhibit-folder.ts";

const EXHIBIT = join(import.meta.dirname, "..", "..", "data");

test("the folder holds every entry, in the themes of the exhibit", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bluelamp-exhibit-"));
  const entries = generateEntries(20);
  await writeExhibitFolder(entries, EXHIBIT, folder);
  const files = await readdir(join(folder, "entries"));
  const first = JSON.parse(await readFile(join(folder, "entries", `${entries[0].id}.json`), "utf8")) as {
    readonly theme: string;
    readonly title: object;
  };
  const { themes } = JSON.parse(await readFile(join(folder, "timeline.json"), "utf8")) as {
    readonly themes: readonly { readonly id: string }[];
  };
  expect(files.sort()).toEqual(entries.map(({ id }) => `${id}.json`).sort());
  expect(first.title).toEqual({ en: entries[0].title });
  expect(themes.map(({ id }) => id)).toContain(first.theme);
  await rm(folder, { recursive: true });
});
