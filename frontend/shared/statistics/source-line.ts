import { issuedYear } from "../time/csl-date.js";
import type { Cite, SourceName, SourceRecord } from "../document/number-document.js";

/** Markup that CSL allows in titles and names, as Zotero writes it. */
const CSL_MARKUP = /<\/?(?:i|b|sub|sup|sc|span)(?:\s+(?:class|style)\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*>/gi;

/** A text of a CSL record in one line of plain text; undefined where there is none. */
function cslText(text: string | undefined): string | undefined {
  const plainText = text?.replace(CSL_MARKUP, "").replace(/\s+/g, " ").trim();
  return plainText === "" ? undefined : plainText;
}

function nameOf(name: SourceName): string | undefined {
  const family = [name["dropping-particle"], name["non-dropping-particle"], name.family]
    .map(cslText)
    .filter((part) => part !== undefined)
    .reduce((before, after) => `${before}${/(?:^|['’-])$/.test(before) ? "" : " "}${after}`, "");
  return cslText(name.literal) ?? cslText(family);
}

function namesOf({ author }: SourceRecord): readonly string[] {
  return (author ?? []).map(nameOf).filter((name) => name !== undefined);
}

/**
 * A source in one short line: who, what, when.
 *
 * @param language - of the year
 */
export function sourceLine(source: SourceRecord, language: string): string {
  const names = namesOf(source);
  const who = names.length > 2 ? `${names[0]} et al.` : names.join(", ");
  const parts = [
    who || cslText(source.publisher) || cslText(source["container-title"]),
    cslText(source.title),
    issuedYear(source.issued, language),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** The sources that some cites name, each once, in the order in which they are named. */
export function citedSources(
  cites: readonly Cite[],
  sources: readonly SourceRecord[],
): readonly SourceRecord[] {
  const ids = new Set(cites.map(({ source }) => source));
  return [...ids].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** The publishers of some sources, each once; authors where there is no publisher. */
export function publishersOf(sources: readonly SourceRecord[]): readonly string[] {
  const names = sources.map(
    (source) =>
      cslText(source.publisher) ??
      cslText(source["container-title"]) ??
      namesOf(source).at(0) ??
      cslText(source.title) ??
      source.id,
  );
  return [...new Set(names)];
}
