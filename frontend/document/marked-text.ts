import { html, type TemplateResult } from "lit";
import type { Highlight } from "./exhibit-document";

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
