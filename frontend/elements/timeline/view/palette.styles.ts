import { css } from "lit";
import { paletteDeclarations } from "../../../shared/graphic/palette.styles.js";

/**
 * Colours and font by their short names, which are the only ones that other styles use. They are taken from the page's
 * custom properties; where the page sets none, from the two palettes of the house, by the page's colour scheme.
 */
export const paletteStyles = css`
  :host {
    ${paletteDeclarations}
    --_theme-1: var(--bl-theme-1, light-dark(#8f5000, #ffb32e));
    --_theme-2: var(--bl-theme-2, light-dark(#b23a22, #f0735a));
    --_theme-3: var(--bl-theme-3, light-dark(#1160b4, #5ba7ff));
    --_theme-4: var(--bl-theme-4, light-dark(#096a5c, #62cfb8));
    --_theme-5: var(--bl-theme-5, light-dark(#7a3fc4, #c084fc));
    --_theme-6: var(--bl-theme-6, light-dark(#b2285f, #f78fb3));
    --_theme-7: var(--bl-theme-7, light-dark(#3f5fb5, #86b3ff));
    --_theme-8: var(--bl-theme-8, light-dark(#14703a, #4ade80));
    --_theme-9: var(--bl-theme-9, light-dark(#775800, #ffd98a));
    --_theme-10: var(--bl-theme-10, light-dark(#4d5868, #cfd6e2));
    --_font: var(--bl-font-label, system-ui, sans-serif);
    --_font-heading: var(--bl-font-heading, Georgia, serif);
    --_font-text: var(--bl-font-text, system-ui, sans-serif);
  }

  /* With more contrast, secondary texts and lines are closer to the colour of texts. */
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: color-mix(in srgb, var(--_text) 42%, var(--_ground));
    }
  }

  /* Forced colours are too few for themes: lanes are told apart by their place and name. */
  @media (forced-colors: active) {
    :host {
      --_ground: Canvas;
      --_surface: Canvas;
      --_raised: Canvas;
      --_line: GrayText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_focus: Highlight;
      --_theme-1: CanvasText;
      --_theme-2: CanvasText;
      --_theme-3: CanvasText;
      --_theme-4: CanvasText;
      --_theme-5: CanvasText;
      --_theme-6: CanvasText;
      --_theme-7: CanvasText;
      --_theme-8: CanvasText;
      --_theme-9: CanvasText;
      --_theme-10: CanvasText;
    }
  }
`;
