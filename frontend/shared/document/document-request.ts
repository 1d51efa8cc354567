import { askUntilAnswered } from "../page/server.js";

/** After so long without an answer the server counts as away. */
const LONGEST_SILENCE_MS = 30_000;
/** Statuses after which a further request may succeed: timeout, too many requests, errors of the server. */
const PASSING_STATUS = /^(408|429|5\d\d)$/;

/** Thrown when a document can't be had; the message names address and reason. */
export class DocumentUnavailableError extends Error {
  override readonly name = "DocumentUnavailableError";
  /** Whether it may be had later at the same address. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass: boolean, options?: ErrorOptions) {
    super(message, options);
    this.mayPass = mayPass;
  }
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

/** The absolute form of an address, so that one document has one key. Tests without a page use absolute addresses. */
function whole(address: string): string {
  return typeof document === "undefined" ? address : new URL(address, document.baseURI).href;
}

/** What is asked for at an address, and how an answer is read. */
export interface Form<Document> {
  readonly mediaType: string;
  /** As in "the answer is no JSON". */
  readonly name: string;
  /** @throws where the text is no such document */
  readonly read: (text: string) => Document;
}

function jsonForm<Document>(): Form<Document> {
  return { mediaType: "application/json", name: "JSON", read: (text) => JSON.parse(text) as Document };
}

/** Answers a request for a document on the page itself; undefined where somebody else has to be asked. */
export type Answerer = (address: string) => Promise<unknown> | undefined;

/** The last one is asked first. */
let answerers: readonly Answerer[] = [];

/**
 * Lets requests for documents be answered on the page where it can. Who comes later is asked before who was there; what
 * nobody answers is asked of the server.
 *
 * @param by - given absolute addresses with their parameters in one order
 * @returns ends it
 */
export function answerDocuments(by: Answerer): () => void {
  answerers = [by, ...answerers];
  return () => {
    answerers = answerers.filter((each) => each !== by);
  };
}

function answeredOnPage(address: string): Promise<unknown> | undefined {
  for (const answer of answerers) {
    const answered = answer(address);
    if (answered) {
      return answered;
    }
  }
  return undefined;
}

async function fetchDocument<Document>(address: string, form: Form<Document>): Promise<Document> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      headers: { Accept: form.mediaType },
      signal: AbortSignal.timeout(LONGEST_SILENCE_MS),
    });
    text = await response.text();
  } catch (cause) {
    throw new DocumentUnavailableError(`${address}: no answer from the server`, true, { cause });
  }
  if (!response.ok) {
    const mayPass = PASSING_STATUS.test(String(response.status));
    throw new DocumentUnavailableError(`${address}: the server answered ${response.status}`, mayPass);
  }
  try {
    return form.read(text);
  } catch (cause) {
    throw new DocumentUnavailableError(`${address}: the answer is no ${form.name}`, false, { cause });
  }
}

/** Called each time that a request had no answer and is about to be repeated. */
export type RetryListener = (failure: unknown) => void;

/** A request for a document, and the listeners that are told of its retries. */
interface Request<Document> {
  readonly document: Promise<Document>;
  /** Listeners for retries; emptied once the document is here, so that elements can be collected. */
  readonly missed: Set<RetryListener>;
  isPending: boolean;
}

/**
 * Requests for documents of one kind. A document is asked for at most once however many elements of the page want it;
 * the latest ones are kept. While the server is away, it is asked again and again. A refusal is not kept: the next call
 * tries again.
 */
export class DocumentRequests<Document> {
  readonly #kept: number;
  readonly #form: Form<Document>;
  readonly #requests = new Map<string, Request<Document>>();

  /**
   * @param kept - how many documents stay at hand
   * @param form - else JSON
   */
  constructor(kept: number, form: Form<Document> = jsonForm()) {
    this.#kept = kept;
    this.#form = form;
  }

  /**
   * @param missed - told each time that there was no answer and the document is asked for again
   * @throws DocumentUnavailableError when the server refuses, or answers with no document
   */
  load(address: string, missed?: RetryListener): Promise<Document> {
    const ordered = inOneOrder(address);
    const key = whole(ordered);
    const known = this.#requests.get(key);
    if (known) {
      return told(known, missed);
    }
    const listeners = new Set<RetryListener>();
    const answered = answeredOnPage(key) as Promise<Document> | undefined;
    const request: Request<Document> = {
      document:
        answered ??
        askUntilAnswered(() => fetchDocument(ordered, this.#form), {
          isWanted: () => this.#requests.get(key) === request,
          mayPass: (failure) => failure instanceof DocumentUnavailableError && failure.mayPass,
          missed: (failure) => {
            listeners.forEach((tell) => {
              tell(failure);
            });
          },
        }),
      missed: listeners,
      isPending: true,
    };
    this.#requests.set(key, request);
    const settle = (): void => {
      request.isPending = false;
      listeners.clear();
    };
    request.document.then(settle, () => {
      settle();
      if (this.#requests.get(key) === request) {
        this.#requests.delete(key);
      }
    });
    for (const oldest of this.#requests.keys()) {
      if (this.#requests.size <= this.#kept) {
        break;
      }
      this.#requests.delete(oldest);
    }
    return told(request, missed);
  }
}

function told<Document>(request: Request<Document>, missed?: RetryListener): Promise<Document> {
  if (missed && request.isPending) {
    request.missed.add(missed);
  }
  return request.document;
}
