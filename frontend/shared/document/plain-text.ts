import type { LocalText, NumberDocument } from "./number-document.js";

/** A text without its markup, for where no element can stand: labels, names, exported pictures. */
export function plain(text: LocalText | string): string {
  return (typeof text === "string" ? text : text.text).replace(/\*([^*]+)\*/g, "$1");
}

/** The title that says the finding, else the neutral name. */
export function titleOf(source: NumberDocument): string {
  return plain(source.finding ?? source.title);
}

/** The neutral name, where the title says the finding instead. */
export function neutralName(source: NumberDocument): string | undefined {
  return source.finding ? plain(source.title) : undefined;
}
