/** A kiosk's weeks in minutes: `./bluelamp soak` starts it with everything it needs. docs/kiosk.md describes it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GivenUpError } from "../browser/tab.ts";
import { Random } from "../entries/random.ts";
import { progress } from "../progress.ts";
import { consoleTable } from "../report/table.ts";
import { KioskMachine } from "./kiosk-machine.ts";
import { KioskPage } from "./kiosk-page.ts";
import { parseOptions, type Options } from "./options.ts";
import { read, type Readings } from "./readings.ts";
import { readingsTable, verdicts, verdictsTable, type Faults } from "./verdict.ts";
import { pass, visit, type Diary } from "./visitor.ts";

const PROJECT = dirname(dirname(import.meta.dirname));
const OUTPUT = join(PROJECT, "target", "soak");
const DATA = join(PROJECT, "data");
/** Of the page's clock, on average over hands at true speed, reading and the loop. */
const TIMES = 50;
const SEED = 14;
/** Readings in a soak, and so many at least. */
const READINGS = 48;
const HOUR_MS = 3_600_000;

interface Soak {
  readonly readings: readonly Readings[];
  readonly faults: Faults;
  readonly diary: Diary;
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const { readings, faults, diary } = await soak(options);
  const found = verdicts(readings, faults);
  const missed = found.filter(({ met }) => !met).length;
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(
    join(OUTPUT, "latest.json"),
    JSON.stringify({ readings, faults, diary: [...diary] }, undefined, 1),
  );
  const acts = [...diary].map(([name, count]) => `${name} ${count}`).join(", ");
  process.stdout.write(
    [
      "",
      consoleTable(readingsTable(readings)),
      consoleTable(verdictsTable(found)),
      `${(readings.at(-1)?.hour ?? 0).toFixed(1)} hours of the page's clock; slopes by Theil and Sen, without the first quarter.`,
      `Done: ${acts}.`,
      ...[...new Set(faults.errors)].slice(0, 5).map((error) => `The page: ${error}`),
      `Bars met: ${found.length - missed}, missed: ${missed}.`,
      "",
    ].join("\n"),
  );
  process.exitCode = missed === 0 ? 0 : 1;
}

async function soak({ minutes, watcher, server }: Options): Promise<Soak> {
  const browser = process.env.BLUELAMP_BROWSER ?? "";
  const jcmd = join(process.env.JAVA_HOME ?? "", "bin", "jcmd");
  progress("soak, starting a kiosk");
  const machine = await KioskMachine.start({ watcher, server, browser, dataFolder: DATA });
  try {
    const page = await KioskPage.attach(machine.devToolsAddress() ?? "");
    // It is kept by then; and the first visit loads what later ones have.
    await page.awaits("document.documentElement.dataset.kept === 'whole'", "the exhibit to be kept");
    const random = new Random(SEED);
    const diary: Diary = new Map();
    const readings: Readings[] = [];
    const hours = (minutes / 60) * TIMES;
    const begunMs = performance.now();
    const begunHour = await page.hours();
    const at = async (): Promise<number> => (await page.hours()) - begunHour;
    const errors: string[] = [];
    while ((await at()) < hours && errors.length === 0) {
      try {
        await visit(page, random, diary);
      } catch (error) {
        if (!(error instanceof GivenUpError)) {
          throw error;
        }
        // What was read until then is told all the same.
        errors.push(error.message);
      }
      await keepPace(page, await at(), performance.now() - begunMs);
      const hour = await at();
      if (hour >= (readings.length * hours) / READINGS) {
        const visits = diary.get("visit") ?? 0;
        readings.push({ hour, visits, values: await read(machine, page, jcmd) });
        progress(`soak, ${hour.toFixed(2)} of ${hours.toFixed(1)} hours, ${visits} visits`);
      }
    }
    page.close();
    return { readings, faults: { errors: [...page.errors, ...errors], restarts: machine.restarts }, diary };
  } finally {
    await machine.stop();
  }
}

/** The loop runs until the page's clock is as far as it should be. */
async function keepPace(page: KioskPage, hour: number, realMs: number): Promise<void> {
  const behindMs = realMs * TIMES - hour * HOUR_MS;
  if (behindMs > 0) {
    await pass(page, behindMs / 1000);
  }
}

await main();
