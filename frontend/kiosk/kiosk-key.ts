/** The key by which this kiosk is known to the server of the house. */

const ADDRESS = "kiosk/self.json";
const PATIENCE_MS = 5_000;
const FORM = /^[A-Za-z0-9_-]{43}$/;

/** The key; `none` on a computer that is no kiosk; undefined as long as nobody has answered. */
export type KeyAnswer = string | undefined;
export const NONE = "none";

/** Asked of the server on this computer, until it has answered once. */
export class KioskKey {
  #known: KeyAnswer;
  #asking: Promise<KeyAnswer> | undefined;

  /** Never fails. */
  async ask(): Promise<KeyAnswer> {
    if (this.#known === undefined) {
      this.#asking ??= askServer().finally(() => {
        this.#asking = undefined;
      });
      this.#known = await this.#asking;
    }
    return this.#known;
  }

  /** The house's server does not know this key: it may have been renewed since. */
  askAgain(): void {
    this.#known = undefined;
  }
}

async function askServer(): Promise<KeyAnswer> {
  try {
    const response = await fetch(ADDRESS, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 404) {
      return NONE;
    }
    const { key } = (await response.json()) as { readonly key?: unknown };
    return response.ok && typeof key === "string" && FORM.test(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** What a request to the house's server says of who makes it. */
export function authorization(key: KeyAnswer): Readonly<Record<string, string>> {
  return key === undefined || key === NONE ? {} : { Authorization: `Bearer ${key}` };
}
