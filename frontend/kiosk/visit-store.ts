import type { ReportedVisit } from "./visit-record.js";

/**
 * The visits that the house's server does not have yet, in the browser's database: they outlast a server that is away, a
 * reload and a crash. A visitor's traces elsewhere in the browser are wiped after each visit; these stay, since they hold
 * nothing of a person.
 */

const NAME = "bluelamp-visits";
const VERSION = 1;
/** The visit that lasts. */
const PRESENT = "present";
/** Those that are over. */
const OVER = "over";
const BEGIN = "begin";

/** About a month of a busy kiosk; the server takes nothing older. */
export const MOST_VISITS = 5000;

export class VisitStore {
  readonly #most: number;
  #database: Promise<IDBDatabase> | undefined;

  constructor(most = MOST_VISITS) {
    this.#most = most;
  }

  /** Whether this browser has ever kept a visit. */
  async exists(): Promise<boolean> {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  }

  /** Keeps a visit as far as it is known; a later state of it takes the place of an earlier one. */
  async keep(visit: ReportedVisit): Promise<void> {
    await this.#change((present) => {
      present.put(visit);
    });
  }

  /** A visit is over: it may be sent. Without room the oldest goes. */
  async finish(visit: ReportedVisit): Promise<void> {
    await this.#change((present, over) => {
      present.delete(visit.id);
      over.put(visit);
      this.#trim(over);
    });
  }

  /** Visits that an earlier page had no time to end are over, as far as they are known. */
  async finishAll(): Promise<void> {
    await this.#change((present, over) => {
      const left = present.getAll() as IDBRequest<ReportedVisit[]>;
      left.onsuccess = () => {
        for (const visit of left.result) {
          over.put(visit);
        }
        present.clear();
        this.#trim(over);
      };
    });
  }

  /** The oldest of those that are over. */
  async oldest(most: number): Promise<readonly ReportedVisit[]> {
    let found: IDBRequest<ReportedVisit[]> | undefined;
    await this.#change((_, over) => {
      found = over.index(BEGIN).getAll(null, most) as IDBRequest<ReportedVisit[]>;
    });
    return found?.result ?? [];
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#change((_, over) => {
      for (const id of ids) {
        over.delete(id);
      }
    });
  }

  /** Forgets those that are over and began outside a span of time, which no server takes. */
  async forgetOutside(first: string, last: string): Promise<void> {
    await this.#change((_, over) => {
      for (const range of [IDBKeyRange.upperBound(first, true), IDBKeyRange.lowerBound(last, true)]) {
        deleteEach(over, range, Infinity);
      }
    });
  }

  /** Forgets all of those that are over. */
  async clear(): Promise<void> {
    await this.#change((_, over) => {
      over.clear();
    });
  }

  /** Takes the database itself away. */
  async destroy(): Promise<void> {
    if (!(await this.exists())) {
      return;
    }
    const database = this.#database;
    this.#database = undefined;
    (await database)?.close();
    await done(indexedDB.deleteDatabase(NAME));
  }

  #trim(over: IDBObjectStore): void {
    const count = over.count();
    count.onsuccess = () => {
      deleteEach(over, null, count.result - this.#most);
    };
  }

  /** All or nothing; settles when it is written. */
  async #change(change: (present: IDBObjectStore, over: IDBObjectStore) => void): Promise<void> {
    this.#database ??= this.#open();
    const transaction = (await this.#database).transaction([PRESENT, OVER], "readwrite");
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("The visits could not be written"));
      };
      change(transaction.objectStore(PRESENT), transaction.objectStore(OVER));
    });
  }

  async #open(): Promise<IDBDatabase> {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(PRESENT, { keyPath: "id" });
      request.result.createObjectStore(OVER, { keyPath: "id" }).createIndex(BEGIN, BEGIN);
    };
    const forget = (): void => {
      this.#database = undefined;
    };
    try {
      const database = await done(request);
      database.onclose = forget;
      database.onversionchange = () => {
        database.close();
        forget();
      };
      return database;
    } catch (failure) {
      forget();
      throw failure;
    }
  }
}

/** Deletes the oldest of a range. */
function deleteEach(over: IDBObjectStore, range: IDBKeyRange | null, most: number): void {
  let left = most;
  const visits = over.index(BEGIN).openKeyCursor(range);
  visits.onsuccess = () => {
    const cursor = visits.result;
    if (cursor && left > 0) {
      left--;
      over.delete(cursor.primaryKey);
      cursor.continue();
    }
  };
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's database does not answer"));
    };
  });
}
