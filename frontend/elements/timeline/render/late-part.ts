/** A part of the graphic whose code is loaded when it is first wanted, and after a failure when it is wanted again. */
export class LatePart<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;

  /** @param load loads the code and makes the part */
  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** Undefined until it is loaded. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Settles when the part is not being loaded. */
  get loaded(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  /** @param changed told when the part has come */
  want(changed: () => void): void {
    this.#loading ??= this.#fetch(changed);
  }

  async #fetch(changed: () => void): Promise<void> {
    try {
      this.#part = await this.#load();
      changed();
    } catch {
      this.#loading = undefined;
    }
  }
}
