/** The words of the interface, which every document brings along in its own language. */

/** Texts by key, and the language whose digits and plural forms they take. */
export interface MessageSource {
  /** BCP 47 tag. */
  readonly language: string;
  readonly messages: Readonly<Partial<Record<string, string>>>;
}

type Stem<Key extends string> = Key extends `${infer Whole}.${string}` ? Whole : Key;

/** What an element asks for, given an interface of its texts: `count` where there are `count.one` and `count.other`. */
export type MessageKey<Messages> = Stem<keyof Messages & string>;

/** `message` for the keys of one element alone. */
export type FormatMessage<Key extends string> = (
  source: MessageSource,
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Formats of one language. They are kept, because making one takes long and the timeline counts in every frame. */
interface CountFormats {
  readonly plurals: Intl.PluralRules;
  readonly digits: Intl.NumberFormat;
}
const formatsByLanguage = new Map<string, CountFormats>();

function countFormatsOf(language: string): CountFormats {
  let formats = formatsByLanguage.get(language);
  if (!formats) {
    formats = { plurals: new Intl.PluralRules(language), digits: new Intl.NumberFormat(language) };
    formatsByLanguage.set(language, formats);
  }
  return formats;
}

/**
 * An interface text with its placeholders filled in: `{name}` becomes `values.name`. Where `values.count` is given,
 * the plural form of the document's language is chosen among `key.one`, `key.other` and so on.
 *
 * @returns the key itself where the document has no such text, so that a gap is seen and nothing breaks
 */
export function message(
  source: MessageSource,
  key: string,
  values: Readonly<Partial<Record<string, string | number>>> = {},
): string {
  const count = values["count"];
  const plural =
    typeof count === "number" ? `${key}.${countFormatsOf(source.language).plurals.select(count)}` : key;
  const template = source.messages[plural] ?? source.messages[`${key}.other`] ?? source.messages[key] ?? key;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === "number"
      ? countFormatsOf(source.language).digits.format(value)
      : (value ?? whole);
  });
}
