import type { ExhibitDocument } from "./exhibit-document.js";

/** Texts by key, and the language whose digits and plurals they take: what every document brings along. */
export type Words = Pick<ExhibitDocument, "messages" | "language">;

type Stem<Key extends string> = Key extends `${infer Whole}.${string}` ? Whole : Key;

/** What an element asks for, given an interface of its texts: `count` where there are `count.one` and `count.other`. */
export type MessageKey<Messages> = Stem<keyof Messages & string>;

/** Gives a text in the document's language, its placeholders filled; plurals take `values.count`. */
export type Wording<Key extends string> = (
  source: Words,
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;
