/**
 * Small pictures of the graphic. What a frame would show is noted and loaded only when the window rests, so that no frame
 * waits for a picture; a picture that is there is drawn at once, one that is missing never.
 */
import { smallPicture } from "../../../shared/address/pictures.js";
import { rootAddress } from "../model/addresses.js";

/** Loads and decodes a picture; rejects where there is none. Undefined where it can only be shown by its address. */
type Load = (address: string) => Promise<HTMLImageElement | undefined>;

export async function loadInBrowser(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

export class Pictures {
  readonly #load: Load;
  readonly #there = new Map<string, HTMLImageElement | undefined>();
  readonly #asked = new Set<string>();
  readonly #noted = new Set<string>();
  #root: { readonly source: string; readonly address: string } | undefined;

  constructor(load: Load = loadInBrowser) {
    this.#load = load;
  }

  /** Begins a frame: only what it notes is loaded after it. */
  beginFrame(): void {
    this.#noted.clear();
  }

  /**
   * The address of a picture that can be drawn now; undefined while it is not loaded.
   *
   * @param source address of the exhibit's document
   * @param picture as in the exhibit's document
   */
  find(source: string | undefined, picture: string, widthPx: number): string | undefined {
    if (source === undefined || picture === "") {
      return undefined;
    }
    const address = this.#addressOf(source, picture, widthPx);
    if (this.#there.has(address)) {
      return address;
    }
    this.#noted.add(address);
    return undefined;
  }

  /** The picture itself, where it is there; nothing is loaded for it. As `find`. */
  imageOf(source: string | undefined, picture: string, widthPx: number): HTMLImageElement | undefined {
    return source === undefined || picture === ""
      ? undefined
      : this.#there.get(this.#addressOf(source, picture, widthPx));
  }

  #addressOf(source: string, picture: string, widthPx: number): string {
    if (this.#root?.source !== source) {
      this.#root = { source, address: rootAddress(source) };
    }
    return smallPicture(this.#root.address, picture, widthPx);
  }

  /**
   * Loads what the last frame noted, each once.
   *
   * @param changed told when something has been loaded
   */
  loadNoted(changed: () => void): void {
    for (const address of this.#noted) {
      if (!this.#asked.has(address)) {
        this.#asked.add(address);
        this.#load(address).then(
          (image) => {
            this.#there.set(address, image);
            changed();
          },
          () => {
            // The lamp stays. A picture is no reason to say that something failed.
          },
        );
      }
    }
  }
}
