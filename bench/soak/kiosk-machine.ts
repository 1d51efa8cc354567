/** A kiosk as `./bluelamp kiosk` runs it, with folders of its own, and a browser that shows no window and can be asked. */
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startChild, stopChild } from "../child.ts";
import { freePort } from "../free-port.ts";
import { childrenOf, commandLine, familyOf } from "./processes.ts";

const START_TIMEOUT_MS = 240_000;
const POLL_MS = 100;

/** Chromium refuses its sandbox to the superuser, as in most containers. */
const SUPERUSER_FLAGS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const FLAGS = ["--headless=new", "--disable-gpu", "--remote-debugging-port=0", ...SUPERUSER_FLAGS];

export interface MachineOptions {
  /** Java and its arguments up to the jar. */
  readonly watcher: readonly string[];
  readonly server: readonly string[];
  readonly browser: string;
  readonly dataFolder: string;
}

/** Which processes a kiosk consists of; they change when it starts one again. */
export interface Parts {
  readonly watcher: number;
  readonly server: number;
  readonly browser: number;
}

export class KioskMachine {
  readonly port: number;
  /** All that the kiosk writes. */
  readonly folder: string;
  readonly #child: ChildProcess;
  /** What it has told. */
  readonly #lines: string[] = [];

  private constructor(child: ChildProcess, port: number, folder: string) {
    this.#child = child;
    this.port = port;
    this.folder = folder;
    for (const output of [child.stdout, child.stderr]) {
      output?.on("data", (text: Buffer) => this.#lines.push(text.toString()));
    }
    process.on("exit", () => {
      this.#leaveNothing();
    });
  }

  /** Settles once the browser can be asked. */
  static async start({ watcher, server, browser, dataFolder }: MachineOptions): Promise<KioskMachine> {
    const folder = mkdtempSync(join(tmpdir(), "bluelamp-soak-"));
    const port = await freePort();
    const [program, ...before] = watcher;
    const child = startChild(
      program,
      [
        ...before,
        "kiosk",
        ...["--data", dataFolder, "--port", String(port)],
        ...["--settings", join(folder, "settings"), "--state", join(folder, "state")],
        ...["--browser", writeBrowser(folder, browser), "--", ...server],
      ],
      // The exhibit of the project has one language; a visitor shall be able to choose another one.
      { BLUELAMP_PSEUDO_LANGUAGE: "true" },
    );
    const machine = new KioskMachine(child, port, folder);
    const begin = performance.now();
    while (machine.devToolsAddress() === undefined) {
      if (child.exitCode !== null || performance.now() - begin > START_TIMEOUT_MS) {
        await machine.stop();
        throw new Error(`the kiosk did not start: ${machine.told}`);
      }
      await sleep(POLL_MS);
    }
    return machine;
  }

  /** Everything that the launcher and its server have told. */
  get told(): string {
    return this.#lines.join("").trim();
  }

  /** How often something was started again, which is a fault. */
  get restarts(): number {
    return this.told.match(/is started again/g)?.length ?? 0;
  }

  devToolsAddress(): string | undefined {
    try {
      const [port, path] = readFileSync(
        join(this.folder, "state", "profile", "DevToolsActivePort"),
        "utf8",
      ).split("\n");
      return path ? `ws://127.0.0.1:${port}${path}` : undefined;
    } catch {
      return undefined;
    }
  }

  parts(): Parts {
    const watcher = this.#child.pid ?? 0;
    const children = childrenOf(watcher);
    const having = (word: string): number => children.find((id) => commandLine(id).includes(word)) ?? 0;
    return { watcher, server: having(" serve "), browser: having("--user-data-dir=") };
  }

  async stop(): Promise<void> {
    await stopChild(this.#child);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  /** Where the soak is broken off, the launcher has no time to end what it has started. */
  #leaveNothing(): void {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      for (const id of familyOf(this.#child.pid ?? 0)) {
        try {
          process.kill(id, "SIGKILL");
        } catch {
          // It has ended by itself.
        }
      }
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A program that starts the browser with what the soak needs beside what the launcher gives it. */
function writeBrowser(folder: string, browser: string): string {
  const file = join(folder, "browser");
  const quoted = [browser, ...FLAGS].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  writeFileSync(file, `#!/bin/sh\nexec ${quoted} "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
