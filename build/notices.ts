/** `notices.json`: the licences and notices of all that is handed out with the exhibit. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jarParts } from "./notices/jars.ts";
import { licenceOf } from "./notices/licence-names.ts";
import { noticesDocument, type Group, type Part } from "./notices/notices.ts";
import { npmParts } from "./notices/npm-packages.ts";

const ROOT = join(import.meta.dirname, "..");
const FONTS = "@fontsource-variable/";
const MAPS = /^(?:us|world)-atlas$/;

/**
 * Maven has listed the jars and unpacked their texts before.
 *
 * @param folder - exists
 */
export async function writeNotices(folder: string): Promise<void> {
  const target = join(ROOT, "target/notices");
  const npm = await npmParts();
  const isFont = ({ name }: Part): boolean => name.startsWith(FONTS);
  const isMap = ({ name }: Part): boolean => MAPS.test(name);
  const groups: Group[] = [
    { id: "exhibit", parts: await ownParts() },
    { id: "fonts", parts: npm.filter(isFont).map((part) => ({ ...part, name: fontName(part.name) })) },
    { id: "maps", parts: [...npm.filter(isMap), ...MAP_SOURCES] },
    { id: "browser", parts: npm.filter((part) => !isFont(part) && !isMap(part)) },
    {
      id: "server",
      parts: [...(await jarParts(join(target, "jars.tsv"), join(target, "texts"))), await citationStyles()],
    },
  ];
  await writeFile(join(folder, "notices.json"), JSON.stringify(noticesDocument(groups)));
}

async function ownParts(): Promise<readonly Part[]> {
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
  const { id, name } = licenceOf("Blue Lamp", "Apache-2.0");
  const text = await readFile(join(ROOT, "LICENSE"), "utf8");
  return [{ name: "Blue Lamp", version, licences: [id], address: "", texts: [{ title: name, text }] }];
}

/** "Source Serif 4" of "@fontsource-variable/source-serif-4". */
function fontName(name: string): string {
  return name
    .slice(FONTS.length)
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** What the packages of maps are made of. */
const MAP_SOURCES: readonly Part[] = [
  {
    name: "Natural Earth",
    version: "4.1.0",
    licences: ["public domain"],
    address: "https://www.naturalearthdata.com/",
    texts: [],
  },
  {
    name: "Cartographic boundary files of the US Census Bureau",
    version: "2017",
    licences: ["public domain"],
    address: "https://www.census.gov/geographies/mapping-files/time-series/geo/carto-boundary-file.html",
    texts: [],
  },
];

/** Four files of a library that the program holds no jar of. */
async function citationStyles(): Promise<Part> {
  const pom = await readFile(join(ROOT, "pom.xml"), "utf8");
  const version = /<citation-styles\.version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) {
    throw new Error(
      "pom.xml: the version of the citation styles is missing. Name it as citation-styles.version.",
    );
  }
  const { id, name, text } = licenceOf("Citation styles", "CC-BY-SA-3.0");
  return {
    name: "Citation styles of the Citation Style Language",
    version,
    licences: [id],
    address: "https://citationstyles.org/",
    texts: [{ title: name, text }],
  };
}
