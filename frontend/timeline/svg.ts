/** Small help for drawing with the DOM's own means: elements are kept by key and only changed attributes are set. */
const SVG = "http://www.w3.org/2000/svg";

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, String(value));
  }
  return element;
}

/** Sets an attribute unless it has that value already: reading is cheap, writing makes the browser draw again. */
export function put(element: Element, attribute: string, value: string | number): void {
  const text = String(value);
  if (element.getAttribute(attribute) !== text) {
    element.setAttribute(attribute, text);
  }
}

export function putText(element: Element, text: string): void {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Hundredths of a pixel are finer than any screen; rounding keeps attributes short and comparable. */
export function round(px: number): number {
  return Math.round(px * 100) / 100;
}

/** Elements of one layer by key: kept while their key is drawn, made and removed as keys come and go. */
export class KeyedElements<Item> {
  readonly #items = new Map<number, Item>();
  readonly #seen = new Set<number>();
  readonly #make: (key: number) => Item;
  readonly #drop: (item: Item) => void;

  constructor(make: (key: number) => Item, drop: (item: Item) => void) {
    this.#make = make;
    this.#drop = drop;
  }

  /** The element of a key, made if need be, and kept by the next `sweep`. */
  use(key: number): Item {
    let item = this.#items.get(key);
    if (item === undefined) {
      item = this.#make(key);
      this.#items.set(key, item);
    }
    this.#seen.add(key);
    return item;
  }

  get(key: number): Item | undefined {
    return this.#items.get(key);
  }

  /** Removes everything: keys now mean something else. */
  clear(): void {
    this.#seen.clear();
    this.sweep();
  }

  /** Removes what was not used since the last sweep. */
  sweep(): void {
    for (const [key, item] of this.#items) {
      if (!this.#seen.has(key)) {
        this.#drop(item);
        this.#items.delete(key);
      }
    }
    this.#seen.clear();
  }
}
