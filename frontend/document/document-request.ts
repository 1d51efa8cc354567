/** Thrown when a document can't be had; the message names address and reason. */
export class DocumentUnavailableError extends Error {
  override readonly name = "DocumentUnavailableError";
}

/**
 * An address with its parameters in one order, whoever wrote it, so that neither this page nor a cache holds a document
 * twice. Parameters of one name keep their order.
 */
export function inOneOrder(address: string): string {
  const [path, search] = address.split("?", 2);
  const parameters = new URLSearchParams(search);
  parameters.sort();
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** A relative address and the whole one of the same document are one; a program without a page has no relative ones. */
function whole(address: string): string {
  return typeof document === "undefined" ? address : new URL(address, document.baseURI).href;
}

async function fetchDocument(address: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, { headers: { Accept: "application/json" } });
  } catch (cause) {
    throw new DocumentUnavailableError(`${address}: no answer from the server`, { cause });
  }
  if (!response.ok) {
    throw new DocumentUnavailableError(`${address}: the server answered ${response.status}`);
  }
  return await response.json();
}

/**
 * Requests for documents of one kind. A document is asked for at most once however many elements of the page want it;
 * the latest ones are kept. A failure is not kept: the next call tries again.
 */
export class DocumentRequests<Document> {
  readonly #kept: number;
  readonly #documents = new Map<string, Promise<Document>>();

  /** @param kept how many documents stay at hand */
  constructor(kept: number) {
    this.#kept = kept;
  }

  /** @throws DocumentUnavailableError when there is no answer, or not a good one */
  load(address: string): Promise<Document> {
    const ordered = inOneOrder(address);
    const key = whole(ordered);
    const known = this.#documents.get(key);
    if (known) {
      return known;
    }
    const requested = fetchDocument(ordered) as Promise<Document>;
    this.#documents.set(key, requested);
    requested.catch(() => this.#documents.delete(key));
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size <= this.#kept) {
        break;
      }
      this.#documents.delete(oldest);
    }
    return requested;
  }
}
