import type { Cite, LocalText, NumberDocument, SourceName, SourceRecord } from "../document/parts.js";

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

function nameOf({ family, literal }: SourceName): string | undefined {
  return literal ?? family;
}

/** A source in one short line: who, what, when. */
export function sourceLine(source: SourceRecord): string {
  const names = (source.author ?? []).map(nameOf).filter((name) => name !== undefined);
  const who = names.length > 2 ? `${names[0]} et al.` : names.join(", ");
  const year = source.issued?.["date-parts"]?.[0]?.[0];
  const parts = [who || source.publisher || source["container-title"], source.title, year];
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

/** Who stands behind some sources, each once: publishers, or else authors. */
export function publishersOf(sources: readonly SourceRecord[]): readonly string[] {
  const names = sources.map(
    (source) =>
      source.publisher ??
      source["container-title"] ??
      source.author?.map(nameOf).find((name) => name !== undefined) ??
      source.title ??
      source.id,
  );
  return [...new Set(names)];
}
