/**
 * Numbers in the language of the document: in full where a figure is read, short beside marks and on axes. All go by
 * significant digits, so that a small number is never written as zero and none is rounded up to the next word or power.
 */
import { dateWords } from "../time/date-words.js";

export type Quantity = "count" | "share" | "money" | "rate" | "year" | "yes";

/** From here on a number beside a mark is written in words: "1.2 million". */
const IN_WORDS = 1_000_000;
/** From here on a number beside a narrow axis is written with a letter: "8.6K". */
const IN_LETTERS = 1000;
/** From here on languages have no words and digits are too many to read: "10²⁴". */
const IN_POWERS = 1e15;
/** Below this there are too many noughts to count: "10⁻⁹". */
const IN_NEGATIVE_POWERS = 1e-7;
/** A binary fraction holds so many decimal digits for certain. */
const ALL_DIGITS = 15;
const SHORT_DIGITS = 6;
const WORD_DIGITS = 3;
const PERCENT = 100;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

type Notation = "plain" | "percent" | "words" | "letters" | "year";

const NOTATIONS: Readonly<Record<Notation, Intl.NumberFormatOptions>> = {
  // Some languages group from five digits on where nothing else is asked for; the server always groups.
  plain: { useGrouping: true },
  percent: { style: "percent", useGrouping: true },
  words: { notation: "compact", compactDisplay: "long" },
  letters: { notation: "compact", compactDisplay: "short" },
  year: { useGrouping: false },
};

/** Formats are kept, because making one takes much longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string, notation: Notation, digits: number): Intl.NumberFormat {
  const key = `${language} ${notation} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, { ...NOTATIONS[notation], maximumSignificantDigits: digits });
    formats.set(key, format);
  }
  return format;
}

function formatted(value: number, language: string, notation: Notation, digits: number): string {
  return formatOf(language, notation, digits).format(value);
}

/** The power of ten that a number begins with: 2 for 145, -4 for 0.0004. */
function orderOf(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/**
 * So many significant digits that a number is not rounded up to a power of ten that it does not reach: 999.99 billion
 * is no trillion.
 */
function digitsFor(value: number, least: number): number {
  for (let digits = least; digits < ALL_DIGITS; digits++) {
    if (orderOf(Number(value.toPrecision(digits))) === orderOf(value)) {
      return digits;
    }
  }
  return ALL_DIGITS;
}

/** "1.5 × 10²⁴"; a power alone where it is a whole one. */
function inPowers(value: number, language: string, digits: number): string {
  const [mantissa, exponent] = value.toExponential(digits - 1).split("e");
  const raised = String(Number(exponent))
    .replace("-", "⁻")
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);
  const factor = Number(mantissa);
  const power = `${formatted(10, language, "plain", 2)}${raised}`;
  if (Math.abs(factor) === 1) {
    return factor < 0 ? `-${power}` : power;
  }
  return `${formatted(factor, language, "plain", digits)}\u00a0×\u00a0${power}`;
}

function isBeyondDigits(value: number): boolean {
  const size = Math.abs(value);
  return size >= IN_POWERS || (size > 0 && size < IN_NEGATIVE_POWERS);
}

function plainly(value: number, language: string, quantity: Quantity, digits: number): string {
  if (isBeyondDigits(value)) {
    return `${inPowers(value, language, digits)}${quantity === "share" ? "%" : ""}`;
  }
  return quantity === "share"
    ? formatted(value / PERCENT, language, "percent", digits)
    : formatted(value, language, "plain", digits);
}

/** Turns -0 into 0. */
function withoutSignedZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** With all its digits: "24,602,263", "0.0004". A share is a percentage. */
export function formatExactly(value: number, quantity: Quantity, language: string): string {
  if (quantity === "year") {
    return dateWords(language).year(value);
  }
  return plainly(withoutSignedZero(value), language, quantity, ALL_DIGITS);
}

/** Short: "24.6 million", "8,600", "99%"; below a million with six significant digits. */
export function formatShort(value: number, quantity: Quantity, language: string): string {
  if (quantity === "year" || value === 0) {
    return formatExactly(value, quantity, language);
  }
  const size = Math.abs(value);
  if (size < IN_WORDS || quantity === "share") {
    return plainly(value, language, quantity, digitsFor(value, Math.max(SHORT_DIGITS, orderOf(value) + 1)));
  }
  const digits = digitsFor(value, WORD_DIGITS);
  return size < IN_POWERS ? formatted(value, language, "words", digits) : inPowers(value, language, digits);
}

/** As short as there is room for beside an axis: "8.6K", "1.25M", "50%". */
export function formatCompact(value: number, quantity: Quantity, language: string): string {
  if (quantity === "share" || quantity === "year" || Math.abs(value) < IN_LETTERS || isBeyondDigits(value)) {
    return formatShort(value, quantity, language);
  }
  const letters = formatOf(language, "letters", digitsFor(value, WORD_DIGITS));
  // Not every language has letters for thousands.
  const isShortened = letters.formatToParts(value).some(({ type }) => type === "compact");
  return isShortened ? letters.format(value) : formatShort(value, quantity, language);
}

const lists = new Map<string, Intl.ListFormat>();

/** "1940, 1946 and 1956". */
export function formatList(items: readonly string[], language: string): string {
  let format = lists.get(language);
  if (!format) {
    // Our texts are in British English, which has no comma before the last item.
    format = new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" });
    lists.set(language, format);
  }
  return format.format(items);
}
