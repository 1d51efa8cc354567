/** The ledes of cards. They are asked for once, when the window rests and shows a card that has room for one. */
import { loadCardDetails } from "../model/card-details.js";

/** The ledes of an exhibit by id. */
type Ledes = ReadonlyMap<string, { readonly lede: string }>;
type Load = (source: string) => Promise<Ledes>;

export class CardLedes {
  readonly #load: Load;
  #ledes: ReadonlyMap<string, string> | undefined;
  /** Address of the exhibit's document for which the ledes were asked. */
  #asked: string | undefined;
  #isWanted = false;

  constructor(load: Load = loadCardDetails) {
    this.#load = load;
  }

  beginFrame(): void {
    this.#isWanted = false;
  }

  /** Empty while it is not known. */
  find(id: string): string {
    this.#isWanted = true;
    return this.#ledes?.get(id) ?? "";
  }

  /** All of them by the ids of entries; undefined while they are not known. */
  get all(): ReadonlyMap<string, string> | undefined {
    return this.#ledes;
  }

  /**
   * Loads the ledes where the last frame wanted one.
   *
   * @param source address of the exhibit's document
   * @param changed told when they are there
   */
  loadWanted(source: string | undefined, changed: () => void): void {
    if (!this.#isWanted || source === undefined || this.#asked === source) {
      return;
    }
    this.#asked = source;
    this.#load(source).then(
      (ledes) => {
        if (this.#asked === source) {
          this.#ledes = new Map([...ledes].map(([id, { lede }]) => [id, lede]));
          changed();
        }
      },
      () => {
        // A card without a lede is a card all the same.
      },
    );
  }
}
