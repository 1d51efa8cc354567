/** What the launcher passes on: `[--minutes=N] -- WATCHER... -- SERVER...`. */

export interface Options {
  /** Of real time. */
  readonly minutes: number;
  /** Starts Java up to the jar, for the launcher's watcher. */
  readonly watcher: readonly string[];
  /** The same for the server. */
  readonly server: readonly string[];
}

/** Of 8 simulated hours. */
const MINUTES = 9.6;

/** @throws Error that names what it does not know */
export function parseOptions(commandLine: readonly string[]): Options {
  const first = commandLine.indexOf("--");
  const second = commandLine.indexOf("--", first + 1);
  if (first < 0 || second < 0) {
    throw new Error("soak wants the programs of watcher and server, each behind a --");
  }
  let minutes = MINUTES;
  for (const word of commandLine.slice(0, first)) {
    const value = /^--minutes=(\d+(?:\.\d+)?)$/.exec(word)?.[1];
    if (value === undefined || Number(value) === 0) {
      throw new Error(`soak knows no '${word}'`);
    }
    minutes = Number(value);
  }
  return {
    minutes,
    watcher: commandLine.slice(first + 1, second),
    server: commandLine.slice(second + 1),
  };
}
