/** On what the figures were taken. */
import { spawnSync } from "node:child_process";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { Browser } from "../browser/browser.ts";
import type { Machine } from "./results.ts";

const GIGABYTE = 2 ** 30;
/** Beyond this share of its processors, a machine has something else to do. */
const BUSY_SHARE = 0.5;

/** @param java the program; absent where nothing of Java was measured */
export async function describeMachine(browser: string, java: string | undefined): Promise<Machine> {
  const [loadBefore] = loadavg();
  const processors = cpus();
  return {
    processors: `${processors.length} × ${processors[0]?.model.trim() || "unknown processor"}`,
    memory: `${Math.round(totalmem() / GIGABYTE)} GB`,
    system: `${type()} ${release().split("-")[0]}`,
    ...(browser === "" ? {} : { browser: await Browser.with(browser, async (one) => one.version()) }),
    ...(java === undefined ? {} : { java: javaVersion(java) }),
    node: process.versions.node,
    loadBefore,
    busy: loadBefore > processors.length * BUSY_SHARE,
  };
}

function javaVersion(java: string): string {
  const { stderr } = spawnSync(java, ["-version"], { encoding: "utf8" });
  return /version "([^"]+)"/.exec(stderr)?.[1] ?? "unknown";
}
