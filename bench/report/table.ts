/** Tables of texts, for the console and for Markdown. */

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns as wide as their widest text; figures to the right. */
export function consoleTable({ title, head, rows }: Table): string {
  const widths = head.map((text, column) => Math.max(text.length, ...rows.map((row) => row[column].length)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        isFigure(rows[0]?.[column] ?? "") ? text.padStart(widths[column]) : text.padEnd(widths[column]),
      )
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("──");
  return [title, rule, line(head), rule, ...rows.map(line), ""].join("\n");
}

export function markdownTable({ head, rows }: Table): string {
  const line = (row: readonly string[]): string =>
    `| ${row.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

function isFigure(text: string): boolean {
  return /^[\d–]/.test(text);
}

/**
 * A text with everything between two marker comments replaced.
 *
 * @throws Error that names the marker where the text lacks it
 */
export function replaceBetweenMarkers(text: string, marker: string, content: string): string {
  const [begin, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`no "${begin}" with "${end}" behind it`);
  }
  return `${text.slice(0, from + begin.length)}\n${content.trim()}\n${text.slice(to)}`;
}
