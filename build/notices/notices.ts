/** The shape of `notices.json`: what is handed out with the exhibit, under which licences, with which texts. */

/** Where a part is found: in every copy of the exhibit, or on a server alone. */
export type GroupId = "exhibit" | "fonts" | "maps" | "browser" | "server";

export interface NoticeText {
  /** What the text is: the name of a licence, or whose notice. */
  readonly title: string;
  readonly text: string;
}

/** A part before the texts of all parts are laid together. */
export interface Part {
  readonly name: string;
  /** Empty where it has none. */
  readonly version: string;
  /** SPDX identifiers, or words. More than one: any of them. */
  readonly licences: readonly string[];
  /** Its page; empty where none is known. */
  readonly address: string;
  readonly texts: readonly NoticeText[];
}

export interface Group {
  readonly id: GroupId;
  readonly parts: readonly Part[];
}

/**
 * The document. Each text stands in it once, also where line breaks and spaces differ; parts name theirs by place.
 *
 * @param groups - in the order in which they are to be shown
 */
export function noticesDocument(groups: readonly Group[]): unknown {
  const places = new Map<string, number>();
  const texts: NoticeText[] = [];
  const placeOf = (text: NoticeText): number => {
    const words = text.text.replaceAll(/\s+/g, " ").trim();
    const known = places.get(words);
    if (known !== undefined) {
      return known;
    }
    places.set(words, texts.length);
    texts.push({ title: text.title, text: text.text.replaceAll("\r\n", "\n").replace(/^\n+/, "").trimEnd() });
    return texts.length - 1;
  };
  return {
    groups: groups.map(({ id, parts }) => ({
      id,
      parts: parts.map((part) => ({ ...part, texts: [...new Set(part.texts.map(placeOf))] })),
    })),
    texts,
  };
}

/** The address that a package gives as its page, if it is one of the web: it becomes a link. */
export function pageOf(address = ""): string {
  return /^https?:\/\//.test(address) ? address : "";
}

/** In the order of names, whatever the machine's language. */
export function byName(a: Part, b: Part): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;
}
