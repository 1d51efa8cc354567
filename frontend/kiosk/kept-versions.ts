/**
 * The versions of the exhibit that a kiosk keeps, so that it goes on without a server. A version is taken over whole: its
 * files are fetched and compared by their hashes beside the one that is shown, and it takes its place in one step, when
 * the page says that nobody is looking. For the service worker; it is given caches and network, so that a test can be, too.
 */

/** `/kiosk/version.json`: everything that the kiosk's page may ask for. */
export interface VersionList {
  /** Hash over all files. */
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly bytes: number; readonly sha256: string }[];
}

/** What the kept versions are, by their names; kept in a cache of its own. */
interface Book {
  readonly current?: string;
  /** Whole, and not shown yet. */
  readonly next?: string;
}

/** What it needs of the browser. */
export interface Surroundings {
  readonly caches: Pick<CacheStorage, "open" | "delete" | "keys">;
  /** Address of the folder in which the page stands. */
  readonly root: string;
  /** What is kept for an address, by the key that the list has; undefined where the address lies elsewhere. */
  keyOf(address: string, root: string): string | undefined;
  fetch(address: string): Promise<Response>;
  sha256(content: ArrayBuffer): Promise<string>;
}

/** A file came otherwise than its list says; most likely the data have changed meanwhile. */
export class ChangedMeanwhileError extends Error {
  override readonly name = "ChangedMeanwhileError";
}

const PREFIX = "kiosk-";
const BOOK = `${PREFIX}book`;
const HASH = "X-Kiosk-Sha256";
/** Browsers open six connections to a server, and a visitor's own requests must not wait for one of these. */
const AT_ONCE = 3;
const WITHIN_A_THREAD = /^([A-Za-z-]+\/)?thread\/[^/]+\//;
const PICTURE_OF_A_LANGUAGE = /^[A-Za-z-]+\/media\//;
const SMALL_PICTURE = /^media\/small\/\d+\/(.+)\.(?:png|jpg)$/;

/**
 * The key of an address: path and language. Other parameters say nothing where one version is kept: which it is, or
 * that an entry is told within a thread.
 *
 * @param root - see `Surroundings`
 * @returns undefined where the address lies elsewhere
 */
export function keyOf(address: string, root: string): string | undefined {
  const language = new URL(address, root).searchParams.get("lang");
  const path = pathOf(address, root);
  return path === undefined ? undefined : path + (language ? `?lang=${language}` : "");
}

/**
 * The key of an address of a site of files, which says by folders what others say by parameters. Pictures are the same in
 * each language.
 *
 * @param root - see `Surroundings`
 * @returns undefined where the address lies elsewhere
 */
export function fileKeyOf(address: string, root: string): string | undefined {
  return pathOf(address, root)?.replace(WITHIN_A_THREAD, "$1").replace(PICTURE_OF_A_LANGUAGE, "media/");
}

function pathOf(address: string, root: string): string | undefined {
  const url = new URL(address, root);
  return url.href.startsWith(root) ? url.pathname.slice(new URL(root).pathname.length) : undefined;
}

export class KeptVersions {
  readonly #around: Surroundings;
  #book: Promise<Book> | undefined;
  #taking: Promise<boolean> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What the version that is shown has at an address; a small picture is the drawing that it is made of. */
  async answer(address: string): Promise<Response | undefined> {
    const { current } = await this.#read();
    const key = this.#around.keyOf(address, this.#around.root);
    if (current === undefined || key === undefined) {
      return undefined;
    }
    const cache = await this.#around.caches.open(PREFIX + current);
    const drawing = SMALL_PICTURE.exec(key)?.[1];
    return (
      (await cache.match(this.#address(key))) ??
      (drawing === undefined ? undefined : cache.match(this.#address(`media/${drawing}`)))
    );
  }

  /**
   * Takes the server's version over beside the one that is shown. The first of all is shown at once.
   *
   * @returns whether there is a version now that waits to be shown
   * @throws where the server gives no whole version, or the disk takes none; what is shown stays
   */
  take(): Promise<boolean> {
    this.#taking ??= this.#take().finally(() => {
      this.#taking = undefined;
    });
    return this.#taking;
  }

  async #take(): Promise<boolean> {
    const { current, next } = await this.#read();
    const list = await this.#list();
    if (list.version === current) {
      return false;
    }
    if (list.version === next) {
      return true;
    }
    try {
      await this.#fetchAll(list, current);
    } catch (failure) {
      await this.#around.caches.delete(PREFIX + list.version);
      throw failure;
    }
    await this.#write(current === undefined ? { current: list.version } : { current, next: list.version });
    return current !== undefined;
  }

  /** Shows the version that waits. */
  async turn(): Promise<void> {
    const { next } = await this.#read();
    if (next !== undefined) {
      await this.#write({ current: next });
    }
  }

  async #list(): Promise<VersionList> {
    const response = await this.#around.fetch(this.#address("kiosk/version.json"));
    if (!response.ok) {
      throw new Error(`kiosk/version.json: the server answered ${response.status}`);
    }
    return (await response.json()) as VersionList;
  }

  async #fetchAll({ version, files }: VersionList, current: string | undefined): Promise<void> {
    const { caches } = this.#around;
    const cache = await caches.open(PREFIX + version);
    const before = current === undefined ? undefined : await caches.open(PREFIX + current);
    const left = [...files];
    const fetchNext = async (): Promise<void> => {
      for (let file = left.pop(); file; file = left.pop()) {
        const address = this.#address(file.url);
        const known = await before?.match(address);
        if (known?.headers.get(HASH) === file.sha256) {
          await cache.put(address, known);
        } else {
          await cache.put(address, await this.#fetchSound(address, file.sha256));
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  }

  async #fetchSound(address: string, sha256: string): Promise<Response> {
    const response = await this.#around.fetch(address);
    if (!response.ok) {
      throw new ChangedMeanwhileError(`${address}: the server answered ${response.status}`);
    }
    const content = await response.arrayBuffer();
    if ((await this.#around.sha256(content)) !== sha256) {
      throw new ChangedMeanwhileError(`${address}: another content than the list says`);
    }
    const headers = new Headers({ [HASH]: sha256 });
    for (const name of [
      "Content-Type",
      "Content-Security-Policy",
      "X-Content-Type-Options",
      "Referrer-Policy",
      "Permissions-Policy",
    ]) {
      const value = response.headers.get(name);
      if (value !== null) {
        headers.set(name, value);
      }
    }
    return new Response(content, { headers });
  }

  #address(key: string): string {
    return new URL(key, this.#around.root).href;
  }

  async #read(): Promise<Book> {
    this.#book ??= this.#around.caches
      .open(BOOK)
      .then((cache) => cache.match(this.#address(BOOK)))
      .then(async (kept) => (kept ? ((await kept.json()) as Book) : {}))
      .catch((failure: unknown) => {
        this.#book = undefined;
        throw failure;
      });
    return this.#book;
  }

  /** Notes what is kept, and only then forgets all else. */
  async #write(book: Book): Promise<void> {
    const { caches } = this.#around;
    const cache = await caches.open(BOOK);
    await cache.put(this.#address(BOOK), new Response(JSON.stringify(book)));
    this.#book = Promise.resolve(book);
    const kept = [BOOK, ...[book.current, book.next].map((version) => `${PREFIX}${version}`)];
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && !kept.includes(name)) {
        await caches.delete(name);
      }
    }
  }
}
