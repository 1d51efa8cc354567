import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFonts } from "./fonts.ts";
import { exhibitCodePoints } from "./fonts/characters.ts";
import { FAMILIES } from "./fonts/families.ts";
import { glyphCount } from "./fonts/sfnt.ts";
import { holds, parseUnicodeRange } from "./fonts/unicode-range.ts";

const ROOT = join(import.meta.dirname, "..");

let folder: string;
let styles: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bluelamp-fonts-"));
  await makeFonts(folder);
  styles = await readFile(join(folder, "fonts.css"), "utf8");
});
afterAll(() => rm(folder, { recursive: true }));

interface Face {
  readonly family: string;
  readonly path: string | undefined;
  readonly isRest: boolean;
  readonly holds: (codePoint: number) => boolean;
}

function faces(): readonly Face[] {
  return styles
    .trim()
    .split("\n")
    .map((style) => {
      const path = /url\(([^)]+)\)/.exec(style)?.[1];
      const range = parseUnicodeRange(/unicode-range:([^;}]+)/.exec(style)?.[1] ?? "");
      return {
        family: /font-family:"([^"]+)"/.exec(style)?.[1] ?? "",
        path,
        isRest: path?.includes("-rest-") ?? false,
        holds: (codePoint) => holds(range, codePoint),
      };
    });
}

async function sizeOf(path: string): Promise<number> {
  return (await readFile(join(folder, path))).length;
}

/** How many glyphs a font has for a text, or at all; each has one for what it lacks. */
async function glyphsFor(font: Buffer, text?: string): Promise<number> {
  return glyphCount(
    await subsetFont(font, text ?? "", {
      keepAllGlyphs: text === undefined,
      targetFormat: "sfnt",
      variationAxes: {},
    }),
  );
}

test("the same exhibit gets the same files", async () => {
  const again = await mkdtemp(join(tmpdir(), "bluelamp-fonts-"));
  await makeFonts(again);
  expect(await readFile(join(again, "fonts.css"), "utf8")).toBe(styles);
  const files = await readdir(join(folder, "fonts"));
  expect(await readdir(join(again, "fonts"))).toEqual(files);
  for (const file of files) {
    expect(await readFile(join(again, "fonts", file))).toEqual(await readFile(join(folder, "fonts", file)));
  }
  await rm(again, { recursive: true });
});

const FIGURES = "Plain Figures";

test("every file is named once, and each name is a file", async () => {
  const named = faces().flatMap(({ family, path }) => (family === FIGURES ? [] : (path ?? [])));
  expect([...named].sort()).toEqual(
    (await readdir(join(folder, "fonts"))).map((file) => `fonts/${file}`).sort(),
  );
});

test("figures in running text come from a file that labels load anyhow", () => {
  const [figures, ...others] = faces().filter(({ family }) => family === FIGURES);
  const labels = faces().find(({ path, family }) => path === figures.path && family !== FIGURES);
  expect([others, labels?.family, labels?.isRest]).toEqual([[], "Archivo Variable", false]);
  expect(["/", "0", "9", ":"].map((each) => figures.holds(each.codePointAt(0) ?? 0))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a text of the exhibit loads none of the files with the rest", async () => {
  const [used, files] = [await exhibitCodePoints(), faces().filter(({ path }) => path !== undefined)];
  const needed = used.filter((codePoint) => files.some((file) => file.isRest && file.holds(codePoint)));
  // Only where an earlier family of the list has the character, too, may a rest of the last one hold it.
  const families = FAMILIES.filter(({ isLast }) => isLast !== true).map(({ name }) => name);
  const byAll = (codePoint: number): boolean =>
    families.every((name) =>
      files.some((file) => file.family === name && !file.isRest && file.holds(codePoint)),
    );
  expect(needed.filter((codePoint) => !byAll(codePoint)).map((each) => String.fromCodePoint(each))).toEqual(
    [],
  );
});

test("every font has glyphs, so that no browser refuses it", async () => {
  for (const { path = "" } of faces().filter(({ path }) => path !== undefined)) {
    expect(await glyphsFor(await readFile(join(folder, path))), path).toBeGreaterThan(1);
  }
});

test("whatever a typeface ships is still there for other texts", async () => {
  for (const family of FAMILIES) {
    const shipped = join(ROOT, "node_modules/@fontsource-variable", family.package);
    const alphabets = JSON.parse(await readFile(join(shipped, "unicode.json"), "utf8")) as Readonly<
      Record<string, string>
    >;
    const own = faces().filter((face) => face.family === family.name);
    for (const [alphabet, range] of Object.entries(alphabets)) {
      const lost = parseUnicodeRange(range)
        .flat()
        .filter((codePoint) => !own.some((face) => face.holds(codePoint)));
      const font = await readFile(join(shipped, "files", `${family.package}-${alphabet}-wght-normal.woff2`));
      for (const codePoint of lost) {
        expect(await glyphsFor(font, String.fromCodePoint(codePoint)), `U+${codePoint.toString(16)}`).toBe(1);
      }
    }
  }
});

test("the fonts that a page loads first are much smaller than what ships", async () => {
  const first = JSON.parse(await readFile(join(folder, "fonts.json"), "utf8")) as Readonly<
    Record<string, string>
  >;
  expect(Object.keys(first).sort()).toEqual(["heading", "label", "text"]);
  for (const path of Object.values(first)) {
    const rest = faces().find((face) => face.path?.startsWith(`${path.replace(/-\w+\.woff2$/, "")}-rest-`));
    expect(await sizeOf(path)).toBeLessThan((await sizeOf(rest?.path ?? "")) * 0.62);
  }
});

test("no style asks for a weight that the fonts do not have", async () => {
  const paths = await readdir(join(ROOT, "frontend"), { recursive: true });
  const files = paths
    .filter((path) => /\.(css|styles\.ts)$/.test(path))
    .map((path) => join(ROOT, "frontend", path));
  const asked = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, "utf8");
      const weights = [...text.matchAll(/font(?:-weight)?:\s*(\d{3})\b([^;]*)/g)];
      return weights.map(([, weight, rest]) => ({
        role: /--bl-font-(\w+)/.exec(rest)?.[1],
        weight: Number(weight),
      }));
    }),
  );
  const lacking = asked.flat().filter(({ role, weight }) => {
    const weights = FAMILIES.find((family) => family.role === (role ?? "label"))?.weights ?? 0;
    return typeof weights === "number" ? weight !== weights : weight < weights.min || weight > weights.max;
  });
  expect(asked.flat().length).toBeGreaterThan(50);
  expect(lacking).toEqual([]);
});
