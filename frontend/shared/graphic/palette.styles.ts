import { css, unsafeCSS } from "lit";

/** Colours by their short names: from the page's custom properties; where it sets none, those of the house. */
export const PALETTE: Readonly<Record<string, string>> = {
  "--_ground": "var(--bl-ground, light-dark(#f4efe4, #0d1420))",
  "--_surface": "var(--bl-surface, light-dark(#fbf8f1, #131c2b))",
  "--_raised": "var(--bl-raised, light-dark(#e9e2d3, #1d2a3e))",
  "--_line": "var(--bl-line, light-dark(#d3cab8, #2a3850))",
  "--_text": "var(--bl-text, light-dark(#1b2433, #eef2f8))",
  "--_muted": "var(--bl-muted, light-dark(#535d70, #a3b1c6))",
  "--_accent": "var(--bl-accent, light-dark(#175ba8, #5aa9ff))",
  "--_on-accent": "var(--bl-on-accent, light-dark(#ffffff, #06121f))",
  "--_focus": "var(--bl-focus, light-dark(#8a4b00, #ffd76a))",
};

/** The same as CSS declarations, for the styles of an element. */
export const paletteDeclarations = unsafeCSS(
  Object.entries(PALETTE)
    .map(([name, value]) => `${name}: ${value};`)
    .join("\n"),
);

/**
 * Colours and fonts of charts and maps, from the page's custom properties; where it sets none, those of the house.
 * Print is on paper: always the day's palette. Inside the elements only the short names are used.
 */
export const paletteStyles = css`
  :host {
    ${paletteDeclarations}
    --_font: var(--bl-font-label, system-ui, sans-serif);
    --_font-heading: var(--bl-font-heading, Georgia, serif);
    --_radius: var(--bl-radius, 12px);
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
