/**
 * How often each sign of the drawing has been explained: whoever has read it three times knows it. Others on the page count
 * in the same storage.
 */
import type { Sign } from "../text/signs.js";

const MOST_TIMES = 3;
const KEY = "bl-signs";

export class Lessons {
  readonly #storage: Pick<Storage, "getItem" | "setItem"> | undefined;
  readonly #told = new Map<string, number>();

  /** @param storage undefined where the browser has none: then they count as long as the page */
  constructor(storage: Pick<Storage, "getItem" | "setItem"> | undefined) {
    this.#storage = storage;
  }

  /** The first of some signs that has not been explained often enough; it counts as explained once more. */
  take(signs: readonly Sign[]): Sign | undefined {
    for (const [each, times] of readCounts(this.#storage?.getItem(KEY))) {
      this.#told.set(each, Math.max(times, this.#times(each)));
    }
    const sign = signs.find((each) => this.#times(each) < MOST_TIMES);
    if (sign !== undefined) {
      this.#told.set(sign, this.#times(sign) + 1);
      try {
        this.#storage?.setItem(KEY, JSON.stringify(Object.fromEntries(this.#told)));
      } catch {
        // The storage is full or refused; the counts last as long as the page.
      }
    }
    return sign;
  }

  #times(sign: string): number {
    return this.#told.get(sign) ?? 0;
  }
}

/** Anything may stand in a browser's storage. */
function readCounts(text: string | null | undefined): Map<string, number> {
  try {
    const read: unknown = JSON.parse(text ?? "{}");
    const entries = Object.entries(read ?? {}) as readonly (readonly [string, unknown])[];
    return new Map(
      entries.flatMap(([sign, times]) =>
        typeof times === "number" && Number.isInteger(times) ? [[sign, times] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** The browser's storage, which it may refuse. */
export function storageOf(view: Window): Storage | undefined {
  try {
    return view.localStorage;
  } catch {
    return undefined;
  }
}
