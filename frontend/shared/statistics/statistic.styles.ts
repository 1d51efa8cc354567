import { css } from "lit";

/** Styles that charts and maps share: title, notes, readout, entries, notices. Colours are those of the palette. */
export const statisticStyles = css`
  :host {
    --_series: var(--bl-series, var(--_accent));
    display: block;
    color: var(--_text);
    font-family: var(--_font);
    font-size: 0.9375rem;
    line-height: 1.4;
  }

  figure {
    margin: 0;
  }

  .title {
    margin: 0 0 0.25rem;
    font-family: var(--_font-heading);
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  figcaption .name,
  .notes p {
    margin: 0;
    color: var(--_muted);
  }

  /* Words of another direction stand on the page's side; Chromium knows it by its prefix alone. */
  figcaption [dir],
  .note[dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .readout {
    box-sizing: border-box;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_raised);
    font-size: 0.875rem;
    line-height: 1.35;
  }

  /* Within the drawing, which is enlarged as a whole. */
  .readout.floating {
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem));
    font-size: calc(0.875 * var(--_rem));
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    left: 0;
    width: max-content;
    max-width: min(20 * var(--_rem), 46%);
    pointer-events: none;
    box-shadow: 0 4px 18px rgb(0 0 0 / 25%);
  }

  .readout.strip {
    min-height: 5.5em;
    margin-block-start: 0.5rem;
  }

  .readout p {
    margin: 0;
  }

  .readout .value {
    font-size: 1.0625rem;
    font-weight: 650;
  }

  .readout.floating .value {
    font-size: calc(1.0625 * var(--_rem));
  }

  .readout .status {
    font-weight: 600;
  }

  .readout .note,
  .readout .source,
  .readout .hint {
    color: var(--_muted);
  }

  .annotations {
    margin-block-start: 0.75rem;
  }

  .annotations p {
    margin: 0;
    color: var(--_muted);
  }

  .annotations ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }

  .annotations button {
    display: inline-flex;
    gap: 0.5rem;
    align-items: baseline;
    min-height: 2rem;
    padding: 0.125rem 0.25rem;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .annotations button:hover .name {
    text-decoration: underline;
  }

  .annotations button:focus-visible {
    outline: 3px solid var(--_focus);
  }

  .annotations .number {
    flex: none;
    min-width: 1.375rem;
    border: 1.5px solid var(--_text);
    border-radius: 1rem;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.25rem;
    text-align: center;
  }

  .annotations .date {
    color: var(--_muted);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .notice {
    padding: 1rem;
    color: var(--_muted);
  }

  .notice button {
    min-height: 2.25rem;
    padding: 0 0.875rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    :host {
      --_series: CanvasText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_surface: Canvas;
      --_ground: Canvas;
      --_raised: Canvas;
      --_focus: Highlight;
    }
  }

  @media print {
    .readout,
    .cursor,
    .ring {
      display: none;
    }

    figure {
      break-inside: avoid;
    }
  }

  @media (pointer: coarse) {
    .annotations button,
    .notice button {
      min-height: 2.75rem;
    }
  }
`;
