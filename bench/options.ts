/** What the launcher passes on: `[PART]... [--quick] [--trace] [--record] [--sizes N,N] [-- JAVA ARGUMENT...]`. */

export const PARTS = ["timeline", "page", "layout", "server", "embed", "catalogue"] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  /** All of them where none is named. */
  readonly parts: readonly Part[];
  readonly quick: boolean;
  /** Show where the time of the movements goes. */
  readonly trace: boolean;
  /** Write the figures into the documents that quote them. */
  readonly record: boolean;
  /** Numbers of entries, the smallest first. */
  readonly sizes: readonly number[];
  /** Runs of which the median is told, where a run is cheap. */
  readonly runs: number;
  /** Starts Java up to the jar; empty where the server is not asked for. */
  readonly command: readonly string[];
}

const SIZES = [300, 1_000, 10_000, 100_000];
const QUICK_SIZES = [300, 10_000];

/** @throws Error that names what it does not know */
export function parseOptions(commandLine: readonly string[]): Options {
  const end = commandLine.indexOf("--");
  const own = end < 0 ? commandLine : commandLine.slice(0, end);
  const flags = new Set(own.filter((word) => word.startsWith("--") && !word.startsWith("--sizes=")));
  const parts = own.filter((word) => !word.startsWith("--"));
  const unknown = [
    ...parts.filter((part) => !isPart(part)),
    ...[...flags].filter((flag) => !["--quick", "--trace", "--record"].includes(flag)),
  ];
  if (unknown.length > 0) {
    throw new Error(`unknown: ${unknown.join(", ")}; parts are ${PARTS.join(", ")}`);
  }
  const quick = flags.has("--quick");
  return {
    parts: parts.length === 0 ? PARTS : PARTS.filter((part) => parts.includes(part)),
    quick,
    trace: flags.has("--trace") || flags.has("--record"),
    record: flags.has("--record"),
    sizes: sizesOf(own.find((word) => word.startsWith("--sizes="))) ?? (quick ? QUICK_SIZES : SIZES),
    runs: quick ? 1 : 3,
    command: end < 0 ? [] : commandLine.slice(end + 1),
  };
}

function isPart(word: string): word is Part {
  return (PARTS as readonly string[]).includes(word);
}

function sizesOf(option: string | undefined): number[] | undefined {
  if (option === undefined) {
    return undefined;
  }
  const sizes = option.slice("--sizes=".length).split(",").map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new Error(`${option}: give numbers of entries with commas between`);
  }
  return sizes.sort((a, b) => a - b);
}
