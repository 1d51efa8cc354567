import type { CSSResult } from "lit";

/** Adds styles to a shadow tree, once: those of parts that are loaded when they are first needed. */
export function adoptLate(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet !== undefined && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
}
