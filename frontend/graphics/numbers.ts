/** Numbers in the language of the document: short on axes and beside marks, exact in the readout. */

export type Quantity = "count" | "share" | "money" | "rate" | "year" | "yes";

/** From here on a number beside a mark is read in words: "1.2 million". */
const IN_WORDS = 1_000_000;
const SIGNIFICANT_DIGITS = 3;
const SHARE_DIGITS = 1;

/** Number formats are dear to make and cheap to use. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${name}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, options);
    formats.set(key, format);
  }
  return format;
}

function asShare(value: number, language: string): string {
  return formatOf(language, "share", { style: "percent", maximumFractionDigits: SHARE_DIGITS }).format(
    value / 100,
  );
}

/** With all its digits: "24,602,263". A share is a percentage. */
export function exact(value: number, quantity: Quantity, language: string): string {
  if (quantity === "year") {
    return formatOf(language, "year", { useGrouping: false }).format(value);
  }
  return quantity === "share" ? asShare(value, language) : formatOf(language, "exact", {}).format(value);
}

/** Short: "24.6 million", "8,600", "99%". */
export function short(value: number, quantity: Quantity, language: string): string {
  if (Math.abs(value) < IN_WORDS || quantity === "share" || quantity === "year") {
    return exact(value, quantity, language);
  }
  return formatOf(language, "short", {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: SIGNIFICANT_DIGITS,
  }).format(value);
}

/** A year, whose digits are never grouped. */
export function inYears(year: number, language: string): string {
  return exact(year, "year", language);
}

const lists = new Map<string, Intl.ListFormat>();

/** "1940, 1946 and 1956". */
export function listed(items: readonly string[], language: string): string {
  let format = lists.get(language);
  if (!format) {
    // The house writes British English, which has no comma before the last.
    format = new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" });
    lists.set(language, format);
  }
  return format.format(items);
}
