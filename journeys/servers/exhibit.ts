/**
 * Where the made-up exhibit is found for all journeys of a run: in the packaged application, as visitors meet it, or, with
 * `BLUELAMP_SITE` set, in a static site that a plain server of files hands out. `BLUELAMP_AT` leads them anywhere else.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { startChild, stopChild } from "../../bench/child.ts";
import { freePort } from "../../bench/free-port.ts";

const PROJECT = join(import.meta.dirname, "../..");
const EXHIBIT = join(PROJECT, "src/test/exhibit");
const LAUNCHER = join(PROJECT, "bluelamp");

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the exhibit, with a slash at its end. */
    readonly exhibit: string;
  }
}

/** A program that serves the exhibit, and how it says that it does. */
interface Server {
  readonly program: string;
  readonly commandLine: readonly string[];
  readonly ready: string;
  readonly variables: Readonly<Record<string, string>>;
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.BLUELAMP_AT;
  if (running) {
    project.provide("exhibit", running);
    return () => Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), "bluelamp-journeys-"));
  const port = await freePort();
  const exhibit = `http://127.0.0.1:${port}/`;
  const server = process.env.BLUELAMP_SITE ? await site(folder, port) : application(folder, port, exhibit);
  const child = startChild(server.program, server.commandLine, server.variables);
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes(server.ready)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => {
      reject(new Error(`The exhibit is not served. ${server.program} said: ${said}`));
    });
  });
  project.provide("exhibit", exhibit);
  return async () => {
    await stopChild(child);
    rmSync(folder, { recursive: true, force: true });
  };
}

function application(folder: string, port: number, exhibit: string): Server {
  return {
    program: LAUNCHER,
    commandLine: ["run", "--no-open", "--port", String(port), "--data", EXHIBIT],
    ready: `Blue Lamp is at ${exhibit}`,
    variables: { BLUELAMP_FROZEN_FOLDER: folder },
  };
}

/** The JDK's own server of files knows nothing of the exhibit. */
async function site(folder: string, port: number): Promise<Server> {
  await promisify(execFile)(LAUNCHER, ["export", "site", join(folder, "site"), "--data", EXHIBIT]);
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
  return {
    program: java,
    commandLine: ["-m", "jdk.httpserver", "-b", "127.0.0.1", "-p", String(port), "-d", join(folder, "site")],
    ready: `port ${port}`,
    variables: {},
  };
}
