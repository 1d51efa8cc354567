import { nothing, type TemplateResult } from "lit";
import { html } from "../template/html.js";
import type { ExhibitDocument, Highlight } from "./exhibit-document.js";

/** A piece of text with the words found in `<mark>`; ranges that overlap or lie outside are left unmarked. */
export function marked(highlight: Highlight): TemplateResult[] {
  const parts: TemplateResult[] = [];
  let at = 0;
  for (const [start, end] of highlight.ranges) {
    if (start < at || end > highlight.text.length) {
      continue;
    }
    parts.push(html`${highlight.text.slice(at, start)}<mark>${highlight.text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(html`${highlight.text.slice(at)}`);
  return parts;
}

/**
 * The title of a row with the words found in it marked, and, where they were found elsewhere in the entry, the
 * piece of text that holds them.
 */
export function titleAndExcerpt(
  source: ExhibitDocument,
  row: number,
): { title: unknown; excerpt: TemplateResult | typeof nothing } {
  const title = source.columns.title[row];
  const highlight = source.highlights[source.columns.id[row]];
  if (!highlight) {
    return { title, excerpt: nothing };
  }
  return highlight.text === title
    ? { title: marked(highlight), excerpt: nothing }
    : {
        title,
        excerpt: html`<span class="excerpt" lang=${highlight.language} dir="auto"
          >${marked(highlight)}</span
        >`,
      };
}
