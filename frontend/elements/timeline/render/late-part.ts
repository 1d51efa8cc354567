/**
 * A part of the graphic whose code is loaded when it is first wanted. Where the code does not come, the graphic goes on without
 * the part, quietly, and asks again when it is wanted again. An error in the code itself is reported as any other.
 */
export class LatePart<Code, Part> {
  readonly #load: () => Promise<Code>;
  readonly #make: (code: Code) => Part;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;

  /**
   * @param load imports the code, and does nothing else
   * @param make makes the part
   */
  constructor(load: () => Promise<Code>, make: (code: Code) => Part) {
    this.#load = load;
    this.#make = make;
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
    this.#loading ??= this.#load().then(
      (code) => {
        this.#show(code, changed);
      },
      () => {
        this.#loading = undefined;
      },
    );
  }

  /** Whoever waits for the part goes on after an error in it, as after one in a frame. */
  #show(code: Code, changed: () => void): void {
    try {
      this.#part = this.#make(code);
      changed();
    } catch (error) {
      reportError(error);
    }
  }
}
