/** Starts the packaged application with the made-up exhibit, as visitors meet it, for all journeys of a run. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startChild, stopChild } from "../../bench/child.ts";
import { freePort } from "../../bench/free-port.ts";

const PROJECT = join(import.meta.dirname, "../..");
const EXHIBIT = join(PROJECT, "src/test/exhibit");

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the exhibit, with a slash at its end. */
    readonly exhibit: string;
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.BLUELAMP_AT;
  if (running) {
    project.provide("exhibit", running);
    return () => Promise.resolve();
  }
  const port = await freePort();
  const frozen = mkdtempSync(join(tmpdir(), "bluelamp-journeys-"));
  const exhibit = `http://127.0.0.1:${port}/`;
  const launcher = join(PROJECT, "bluelamp");
  const child = startChild(launcher, ["run", "--no-open", "--port", String(port), "--data", EXHIBIT], {
    BLUELAMP_FROZEN_FOLDER: frozen,
  });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes(`Blue Lamp is at ${exhibit}`)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => {
      reject(new Error(`The application did not start. It said: ${said}`));
    });
  });
  project.provide("exhibit", exhibit);
  return async () => {
    await stopChild(child);
    rmSync(frozen, { recursive: true, force: true });
  };
}
