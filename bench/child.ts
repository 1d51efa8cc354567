/** Programs that are started beside this one; none outlives it. */
import { spawn, type ChildProcess } from "node:child_process";

const children = new Set<ChildProcess>();
const PATIENCE_MS = 10_000;

/**
 * Output arrives by pipe and has to be read or drained.
 *
 * @param variables of its environment, beside those of this program
 */
export function startChild(
  program: string,
  commandLine: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(program, commandLine, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...variables },
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  child.stdout.resume();
  return child;
}

/** Asks a child to end, and makes it end when it does not. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

process.on("exit", () => {
  children.forEach((child) => child.kill("SIGKILL"));
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => process.exit(code));
}
