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

const lastPut = new WeakMap<Element, Record<string, string | number>>();

/** Sets an attribute unless it was set to that value before: even asking the element would cost, frame by frame. */
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

/** `Node.TEXT_NODE`, also where there is no browser. */
const TEXT_NODE = 3;

const lastText = new WeakMap<Element, string>();

/** As `put`, for the text of an element that is changed by no one else. */
export function putText(element: Element, text: string): void {
  if (lastText.get(element) !== text) {
    lastText.set(element, text);
    if (element.firstChild?.nodeType === TEXT_NODE) {
      // Cheaper than a new node: nothing is taken out and put in.
      element.firstChild.nodeValue = text;
    } else {
      element.textContent = text;
    }
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
  readonly #drop: (item: Item, key: number) => void;

  constructor(make: (key: number) => Item, drop: (item: Item, key: number) => void) {
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

  /** The element of a key if there is one or the maker is allowed to make it. */
  useIf(key: number, mayMake: () => boolean): Item | undefined {
    return this.#items.has(key) || mayMake() ? this.use(key) : undefined;
  }

  get(key: number): Item | undefined {
    return this.#items.get(key);
  }

  /** Removes everything: keys now mean something else. */
  clear(): void {
    this.#seen.clear();
    this.sweep();
  }

  /** Removes what has none of these keys. */
  retain(keys: ReadonlySet<number>): void {
    for (const [key, item] of this.#items) {
      if (!keys.has(key)) {
        this.#drop(item, key);
        this.#items.delete(key);
      }
    }
    this.#seen.clear();
  }

  /** Removes what was not used since the last sweep. */
  sweep(): void {
    this.retain(this.#seen);
  }
}
