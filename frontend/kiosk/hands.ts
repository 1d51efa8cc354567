/** Which contacts of several hands the exhibit hears of. Pure. */

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A third finger has no meaning here. */
const MOST = 2;
/** Two fingers farther apart than this share of the screen's longer side belong to two visitors. */
const ONE_HAND = 0.45;

export class Hands {
  readonly #heard = new Map<number, Place>();
  readonly #unheard = new Set<number>();

  /**
   * A contact begins.
   *
   * @returns whether the exhibit hears of it, until its end
   */
  press(id: number, place: Place, longerSidePx: number): boolean {
    this.#unheard.delete(id);
    const isFar = [...this.#heard.values()].some(
      ({ x, y }) => Math.hypot(place.x - x, place.y - y) > longerSidePx * ONE_HAND,
    );
    if (this.#heard.size >= MOST || isFar) {
      this.#unheard.add(id);
      return false;
    }
    this.#heard.set(id, place);
    return true;
  }

  move(id: number, place: Place): void {
    if (this.#heard.has(id)) {
      this.#heard.set(id, place);
    }
  }

  hears(id: number): boolean {
    return !this.#unheard.has(id);
  }

  /** It is a thing on the glass: from now on nothing is heard of it. */
  ignore(id: number): void {
    if (this.#heard.delete(id)) {
      this.#unheard.add(id);
    }
  }

  /** Ends a contact. */
  release(id: number): void {
    this.#heard.delete(id);
    this.#unheard.delete(id);
  }
}
