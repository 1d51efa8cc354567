import { css } from "lit";

/** On paper, whichever the palette. */
export const counterStyles = css`
  :host {
    display: block;
    padding: 1.25rem 1.5rem 1.5rem;
    border: 1px solid var(--bl-paper-line, #d9d2c2);
    border-radius: 10px;
    background: var(--bl-paper-raised, #fdfbf6);
    color: var(--bl-paper-text, #1c2333);
    text-align: center;
  }

  :host([hidden]) {
    display: none;
  }

  p {
    margin: 0;
  }

  .number {
    font: 600 clamp(2.5rem, 11cqi, 5rem) / 1.15 var(--bl-font-heading, Georgia, serif);
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: anywhere;
  }

  .label {
    font: 600 1.25rem/1.3 var(--bl-font-heading, Georgia, serif);
  }

  .still {
    margin-block-start: 0.75rem;
    color: var(--bl-paper-muted, #596174);
    font-size: 0.9375rem;
  }

  button {
    min-width: 8rem;
    min-height: 2.75rem;
    margin-block-start: 1rem;
    padding: 0.375rem 1.25rem;
    border: 1px solid var(--bl-paper-accent, #175ba8);
    border-radius: 2rem;
    background: transparent;
    color: var(--bl-paper-accent, #175ba8);
    font: 600 1rem/1.3 var(--bl-font-label, system-ui, sans-serif);
    cursor: pointer;
  }

  button:focus-visible {
    outline: 3px solid var(--bl-paper-accent, #175ba8);
    outline-offset: 2px;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
