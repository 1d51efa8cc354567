/** Makes the styles of elements smaller: a bundler takes what stands in a template literal as it is. */
import type { Plugin } from "vite";

/** A literal with an expression in it stays as it is: what that says is not known here. */
const STYLES = /\bcss`([^`$\\]*)`/g;
const COMMENT = /\/\*[^]*?\*\//g;
const STRING_WITH_SPACE = /["']\s|\s{2,}["']/;

/** Takes comments and indentation out of the style sheets in a module. */
export function smallStyles(code: string): string {
  return code.replaceAll(STYLES, (whole, sheet: string) => {
    const plain = sheet.replaceAll(COMMENT, "").replaceAll(/\n\s*/g, "\n");
    // White space in a string is content.
    return STRING_WITH_SPACE.test(plain) ? whole : `css\`${withoutIndentation(plain)}\``;
  });
}

/** A space before a colon, as before `:hover`, says something; one behind it does not. */
function withoutIndentation(sheet: string): string {
  return sheet
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(": ", ":")
    .trim();
}

/** For modules named `*.styles.ts`. */
export function smallStylesPlugin(): Plugin {
  return {
    name: "small-styles",
    enforce: "pre",
    transform: (code, id) => (id.endsWith(".styles.ts") ? { code: smallStyles(code), map: null } : undefined),
  };
}
