/** Addresses that an exhibit asks for, and the one that it leads to. Pure. */
import { withParameters } from "../shared/address/query.js";
import type { FilterSelection } from "../shared/document/filter-selection.js";

/** The version of the catalogue that an exhibit shows, and its language where that is not the exhibit's first. */
export interface Edition {
  /** Content hash of the catalogue. */
  readonly version: string;
  /** BCP 47 tag; null for the exhibit's first language. */
  readonly language: string | null;
  /** Whether each document is a file, so that no parameter may tell two of them apart. */
  readonly areFiles?: boolean;
}

/** Parameters that say how a frame looks and what it leaves to the page, and nothing of the view. */
export const OF_THE_FRAME = ["palette", "keys"];

const API = "api/v1/";

/** Addresses of documents and fragments, relative to the application; as `DocumentAddresses` on the server makes them. */
export class ExhibitAddresses {
  readonly #edition: Readonly<Record<"lang" | "v", string | null>>;
  readonly areFiles: boolean;

  constructor({ version, language, areFiles = false }: Edition) {
    this.areFiles = areFiles;
    this.#edition = { lang: language, v: version };
  }

  /** The document of all entries. */
  get whole(): string {
    return API + "timeline.json" + withParameters("", this.#edition);
  }

  /** The texts of all entries, to search in. */
  get texts(): string {
    return API + "search.json" + withParameters("", this.#edition);
  }

  /** The document of the entries that a selection leaves. */
  found({ theme, kind, country, source, disputed, thread, text }: FilterSelection): string {
    const filters = { theme, kind, country, source, disputed: disputed ? "yes" : "", thread, q: text };
    return API + "timeline.json" + withParameters("", { ...filters, ...this.#edition });
  }

  /**
   * The article of an entry.
   *
   * @param thread - id of the entry whose whole thread is shown beside it; empty for none
   */
  entry(id: string, thread = ""): string {
    const within = this.areFiles && thread !== "" ? `thread/${encodeURIComponent(thread)}/` : "";
    return within + this.#fragment("entries", id, this.areFiles ? {} : { thread });
  }

  /** The pages of a story. */
  story(id: string): string {
    return this.#fragment("stories", id);
  }

  /** The page of a chart or a map. */
  numbers(id: string): string {
    return this.#fragment("numbers", id);
  }

  /** The page of a system. */
  system(id: string): string {
    return this.#fragment("systems", id);
  }

  /** The full exhibit's page of all stories. */
  get stories(): string {
    return "stories" + withParameters("", { lang: this.#edition.lang });
  }

  #fragment(kind: string, id: string, parameters: Readonly<Record<string, string>> = {}): string {
    const search = withParameters("", { ...parameters, ...this.#edition });
    return `${API}${kind}/${encodeURIComponent(id)}.html${search}`;
  }
}

/**
 * The address of the full exhibit that shows what an exhibit in a frame shows.
 *
 * @param full - where the full exhibit stands, absolute; its own parameters stay where the view says nothing else
 * @param search - the query part of the frame's address
 */
export function fullAddress(full: string, search: string): string {
  const address = new URL(full);
  const shown = new URLSearchParams(search);
  for (const name of OF_THE_FRAME) {
    shown.delete(name);
  }
  for (const name of new Set(shown.keys())) {
    address.searchParams.delete(name);
  }
  for (const [name, value] of shown) {
    address.searchParams.append(name, value);
  }
  return address.href;
}
