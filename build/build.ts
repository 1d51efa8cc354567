/**
 * Makes what the pages load beside Vaadin's bundle: `node build/build.ts FOLDER`. Maven calls it once the npm packages are
 * there. Each step writes into the folder, which is served as `/bluelamp/`.
 */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { makeBookletFonts } from "./booklet-fonts.ts";
import { makeCardFonts } from "./card-fonts.ts";
import { compressTexts } from "./compress.ts";
import { writeFileScript } from "./file.ts";
import { makeFonts } from "./fonts.ts";
import { writeHost } from "./host.ts";
import { writeKiosk } from "./kiosk.ts";
import { writeNotices } from "./notices.ts";
import { writePage } from "./page.ts";
import { writeShell } from "./shell.ts";
import { writeSite } from "./site.ts";
import { makeStyles } from "./styles.ts";

/** Writes files into a folder that exists; its path is absolute. */
type Step = (folder: string) => Promise<void>;

/** In this order: styles begin with the fonts, and all that is served is compressed in the end. */
const STEPS: readonly Step[] = [
  makeFonts,
  makeStyles,
  writeShell,
  writeHost,
  writePage,
  writeKiosk,
  writeSite,
  makeCardFonts,
  makeBookletFonts,
  compressTexts,
  // Nobody asks a server for these, so they need no compressed twin.
  writeFileScript,
  writeNotices,
];

const named = process.argv.at(2);
if (named === undefined) {
  throw new Error("Name the folder to write into: node build/build.ts FOLDER");
}
const folder = resolve(named);
await mkdir(folder, { recursive: true });
for (const step of STEPS) {
  await step(folder);
}
