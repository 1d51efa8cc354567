/** The packaged application, started as the launcher starts it. */
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { startChild, stopChild } from "../child.ts";
import { freePort } from "../free-port.ts";

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 5;

export class Application {
  readonly #child: ChildProcess;
  readonly port: number;
  /** From the process's start until the health page answered. */
  readonly answeredMs: number;

  private constructor(child: ChildProcess, port: number, answeredMs: number) {
    this.#child = child;
    this.port = port;
    this.answeredMs = answeredMs;
  }

  /** @param command program and arguments up to the jar */
  static async start(command: readonly string[], dataFolder: string): Promise<Application> {
    const port = await freePort();
    const [program, ...commandLine] = command;
    const serve = ["serve", "--host", "127.0.0.1", "--port", String(port), "--data", dataFolder];
    const begin = performance.now();
    const child = startChild(program, [...commandLine, ...serve]);
    const health = `http://127.0.0.1:${port}/actuator/health`;
    while (!(await answers(health))) {
      if (child.exitCode !== null || performance.now() - begin > START_TIMEOUT_MS) {
        await stopChild(child);
        throw new Error(`the application did not start: ${[program, ...commandLine].join(" ")}`);
      }
      await sleep(POLL_MS);
    }
    return new Application(child, port, performance.now() - begin);
  }

  /** Without a slash at the end. */
  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get processId(): number {
    return this.#child.pid ?? 0;
  }

  async stop(): Promise<void> {
    await stopChild(this.#child);
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
