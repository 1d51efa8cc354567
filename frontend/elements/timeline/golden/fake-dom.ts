/**
 * As much of a document as the drawing needs, for pictures that are the same on every machine: letters have one width,
 * and no browser is asked. It is no general DOM.
 */
class FakeElement {
  readonly attributes = new Map<string, string>();
  readonly style: Record<string, string> = {};
  readonly children: FakeElement[] = [];
  parentNode: FakeElement | null = null;
  #text = "";

  constructor(readonly name: string) {}

  readonly classList = {
    toggle: (name: string, on: boolean): void => {
      const names = new Set((this.attributes.get("class") ?? "").split(" ").filter((each) => each !== ""));
      names[on ? "add" : "delete"](name);
      this.attributes.set("class", [...names].join(" "));
    },
  };

  readonly dataset: Record<string, string> = new Proxy(
    {},
    {
      get: (_, key) => this.attributes.get(`data-${String(key)}`),
      set: (_, key, value) => {
        this.attributes.set(`data-${String(key)}`, String(value));
        return true;
      },
    },
  );

  set ariaHasPopup(value: string | null) {
    if (value === null) {
      this.attributes.delete("aria-haspopup");
    } else {
      this.attributes.set("aria-haspopup", value);
    }
  }

  get textContent(): string {
    return this.#text + this.children.map(({ textContent }) => textContent).join("");
  }

  set textContent(text: string) {
    this.replaceChildren();
    this.#text = text;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  append(...elements: FakeElement[]): void {
    for (const element of elements) {
      element.remove();
      element.parentNode = this;
      this.children.push(element);
    }
  }

  prepend(element: FakeElement): void {
    element.remove();
    element.parentNode = this;
    this.children.unshift(element);
  }

  after(element: FakeElement): void {
    element.remove();
    element.parentNode = this.parentNode;
    const siblings = this.parentNode?.children;
    siblings?.splice(siblings.indexOf(this) + 1, 0, element);
  }

  replaceChildren(...elements: FakeElement[]): void {
    this.#text = "";
    [...this.children].forEach((child) => {
      child.remove();
    });
    this.append(...elements);
  }

  remove(): void {
    const siblings = this.parentNode?.children;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  /** Only canvases are asked: every letter is seven pixels wide. */
  getContext(): { measureText: () => { width: number } } {
    return { measureText: () => ({ width: 7 }) };
  }

  /** The element as text, one element a line, numbers to a tenth of a pixel. */
  print(indent: string): string {
    if (this.name === "g" && this.children.length === 0) {
      return "";
    }
    const style = Object.entries(this.style)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}: ${value}`);
    const attributes = [...this.attributes, ...(style.length > 0 ? [["style", style.join("; ")]] : [])]
      .map(([name, value]) => ` ${name}="${escaped(rounded(name, value))}"`)
      .join("");
    if (this.children.length > 0) {
      const own = this.#text === "" ? "" : `${indent} ${escaped(this.#text)}\n`;
      const inner = own + this.children.map((child) => child.print(`${indent} `)).join("");
      return `${indent}<${this.name}${attributes}>\n${inner}${indent}</${this.name}>\n`;
    }
    return `${indent}<${this.name}${attributes}>${escaped(this.#text)}</${this.name}>\n`;
  }
}

/** Attributes that are words, which hold no coordinates. */
const WORDS = /^(?:aria-|data-|class$|id$|lang$)/;

function rounded(name: string, value: string): string {
  return WORDS.test(name)
    ? value
    : value.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** What `globalThis.document` is while pictures are drawn. */
export const fakeDocument = {
  createElement: (name: string) => new FakeElement(name),
  createElementNS: (_: string, name: string) => new FakeElement(name),
} as unknown as Document;

/** A drawn element as text. */
export function printed(element: Element): string {
  return (element as unknown as FakeElement).print("");
}
