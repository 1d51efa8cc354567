/**
 * Updates SVG elements from frame to frame: elements are kept by key, and of attributes and texts only those that have
 * changed are set.
 */
const lastPut = new WeakMap<Element, Partial<Record<string, string | number>>>();

/** From the middle of a line of letters to its baseline, in font sizes. */
export const BASELINE = 0.35;

/**
 * Sets an attribute unless it has that value. The values are remembered here, because to ask the element takes longer.
 */
export function put(element: Element, attribute: string, value: string | number): void {
  let known = lastPut.get(element);
  if (known === undefined) {
    known = {};
    lastPut.set(element, known);
  }
  if (known[attribute] !== value) {
    known[attribute] = value;
    element.setAttribute(attribute, String(value));
  }
}

/** Takes an attribute away that may have been put. */
export function take(element: Element, attribute: string): void {
  const known = lastPut.get(element);
  if (known?.[attribute] !== undefined) {
    known[attribute] = undefined;
    element.removeAttribute(attribute);
  }
}

/** `Node.TEXT_NODE`, which does not exist in tests without a browser. */
const TEXT_NODE = 3;

const lastText = new WeakMap<Element, string>();

/** As `put`, for the text of an element. */
export function putText(element: Element, text: string): void {
  if (lastText.get(element) !== text) {
    lastText.set(element, text);
    if (element.firstChild?.nodeType === TEXT_NODE) {
      // Cheaper than a new text node.
      element.firstChild.nodeValue = text;
    } else {
      element.textContent = text;
    }
  }
}

/** Rounds to hundredths of a pixel, which are finer than any screen, so that attributes are short and seldom change. */
export function round(px: number): number {
  return Math.round(px * 100) / 100;
}

/**
 * The elements of a layer by key. An element is made when its key is first used, and removed when a frame does not use
 * it.
 */
export class KeyedElements<Item> {
  readonly #items = new Map<number, Item>();
  readonly #seen = new Set<number>();
  readonly #make: (key: number) => Item;
  readonly #drop: (item: Item, key: number) => void;

  constructor(make: (key: number) => Item, drop: (item: Item, key: number) => void) {
    this.#make = make;
    this.#drop = drop;
  }

  /** The element of a key, which is made if there is none. The next `sweep` keeps it. */
  use(key: number): Item {
    let item = this.#items.get(key);
    if (item === undefined) {
      item = this.#make(key);
      this.#items.set(key, item);
    }
    this.#seen.add(key);
    return item;
  }

  /** The same, but undefined where there is none and `mayMake` does not allow to make one. */
  useIf(key: number, mayMake: () => boolean): Item | undefined {
    return this.#items.has(key) || mayMake() ? this.use(key) : undefined;
  }

  get(key: number): Item | undefined {
    return this.#items.get(key);
  }

  /** Removes all elements, because the keys mean other things now. */
  clear(): void {
    this.#seen.clear();
    this.sweep();
  }

  /** Removes the elements of all other keys. */
  retain(keys: ReadonlySet<number>): void {
    for (const [key, item] of this.#items) {
      if (!keys.has(key)) {
        this.#drop(item, key);
        this.#items.delete(key);
      }
    }
    this.#seen.clear();
  }

  /** Removes the elements that have not been used since the last sweep. */
  sweep(): void {
    this.retain(this.#seen);
  }
}
