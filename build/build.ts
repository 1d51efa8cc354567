/**
 * Makes what the pages without a session load: `node build/build.ts FOLDER`. Maven calls it once the npm packages are
 * there. Each step writes into the folder, which is served as `/bluelamp/`.
 */
import { mkdir } from "node:fs/promises";
import { makeCardFonts } from "./card-fonts.ts";
import { makeFonts } from "./fonts.ts";
import { writeShell } from "./shell.ts";

/** Writes files into a folder that exists. */
type Step = (folder: string) => Promise<void>;

const STEPS: readonly Step[] = [makeFonts, writeShell, makeCardFonts];

const folder = process.argv.at(2);
if (folder === undefined) {
  throw new Error("Name the folder to write into: node build/build.ts FOLDER");
}
await mkdir(folder, { recursive: true });
for (const step of STEPS) {
  await step(folder);
}
