import { DocumentUnavailableError, type Answerer } from "../shared/document/document-request.js";

/** A picture that a fragment shows or leads to. */
const MEDIUM = /(?<=\b(?:src|href)=")media\/([^"?]+)[^"]*/g;

/** Names the thread beside which an entry is told. */
const THREAD = "thread";

/** What an entry's panel says below its article, by the thread beside which it is told; empty for none. */
type Steps = Readonly<Partial<Record<string, string>>>;

/**
 * The documents and pictures that a file brings along: each in a block of data of its own, `data-document` or
 * `data-picture`, which is read when it is first wanted.
 */
export class InlineDocuments {
  readonly #folder: string;
  readonly #documents: ReadonlyMap<string, HTMLScriptElement>;
  readonly #pictures: ReadonlyMap<string, HTMLScriptElement>;
  readonly #shown = new Map<string, string>();

  /**
   * @param page - holds the blocks
   * @param file - address of the file
   */
  constructor(page: ParentNode, file: string) {
    this.#folder = new URL(".", file).href;
    this.#documents = blocks(page, "document");
    this.#pictures = blocks(page, "picture");
  }

  /** Answers every request of an element; nobody else is to be asked. */
  readonly answer: Answerer = (address) => {
    const { searchParams } = new URL(address);
    const whole = address.replace(/[?#].*$/, "");
    const path = whole.startsWith(this.#folder) ? whole.slice(this.#folder.length) : whole;
    const text = this.text(path);
    if (text === undefined) {
      return Promise.reject(new DocumentUnavailableError(`${path} is not in this file`, false));
    }
    return Promise.resolve(
      path.endsWith(".html")
        ? this.withPictures(text + this.#stepsOf(path, searchParams.get(THREAD) ?? ""))
        : (JSON.parse(text) as unknown),
    );
  };

  /** A document to be saved; undefined where there is none at a path. */
  file(path: string): Blob | undefined {
    const block = this.#documents.get(path);
    return block && new Blob([contentOf(block)], { type: block.type });
  }

  /** The address of a picture on this page. */
  readonly picture = (file: string): string | undefined => {
    const known = this.#shown.get(file);
    const block = this.#pictures.get(file);
    if (known !== undefined || !block) {
      return known;
    }
    const address = URL.createObjectURL(new Blob([contentOf(block)], { type: block.type }));
    this.#shown.set(file, address);
    return address;
  };

  /** HTML of our own with its pictures on this page. */
  withPictures(html: string): string {
    return html.replaceAll(MEDIUM, (whole, file: string) => this.picture(decodeURIComponent(file)) ?? whole);
  }

  /** The text of a document; undefined where there is none at a path. */
  text(path: string): string | undefined {
    const block = this.#documents.get(path);
    const content = block && contentOf(block);
    return typeof content === "object" ? new TextDecoder().decode(content) : content;
  }

  #stepsOf(path: string, thread: string): string {
    const text = this.text(path.replace(/\.html$/, "/steps.json"));
    const steps = text === undefined ? {} : (JSON.parse(text) as Steps);
    return steps[thread] ?? steps[""] ?? "";
  }
}

function blocks(page: ParentNode, kind: "document" | "picture"): ReadonlyMap<string, HTMLScriptElement> {
  const found = page.querySelectorAll<HTMLScriptElement>(`script[data-${kind}]`);
  return new Map([...found].map((block) => [block.dataset[kind] ?? "", block]));
}

/** What would end its block is written in letters and digits alone. */
function contentOf({ dataset, text }: HTMLScriptElement): string | Uint8Array<ArrayBuffer> {
  return dataset["encoding"] === "base64"
    ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    : text;
}
