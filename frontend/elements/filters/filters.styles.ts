import { css, unsafeCSS } from "lit";

/** So many colours the palettes have for themes; with more themes, they are used again from the first, as in the lanes. */
export const THEME_COLOURS = 10;

const dots = unsafeCSS(
  Array.from(
    { length: THEME_COLOURS },
    (_, index) => `.theme-${index + 1} { background: var(--bl-theme-${index + 1}); }`,
  ).join("\n"),
);

export const filtersStyles = css`
  :host {
    display: inline-block;
    font: 500 0.9375rem / 1.3 var(--bl-font-text);
    color: var(--bl-text);
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.5rem;
    padding: 0 1rem;
    border: 1px solid var(--bl-line);
    border-radius: 2rem;
    background: var(--bl-ground);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    background: var(--bl-raised);
  }

  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: 2px;
  }

  svg {
    width: 1.125rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .badge {
    min-width: 1.375rem;
    padding: 0.0625rem 0.25rem;
    border-radius: 1rem;
    background: var(--bl-accent);
    color: var(--bl-on-accent);
    font-size: 0.8125rem;
    font-weight: 700;
    text-align: center;
    box-sizing: border-box;
  }

  [popover] {
    position: fixed;
    inset-block: var(--bl-filters-block, calc(var(--bl-header-height, 4rem) + 0.5rem) auto);
    inset-inline: auto 1rem;
    width: min(60rem, calc(100vw - 2rem));
    max-height: var(--bl-filters-height, min(38rem, calc(100dvh - var(--bl-header-height, 4rem) - 1.5rem)));
    margin: 0;
    padding: 0;
    box-sizing: border-box;
    overflow: auto;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius);
    background: var(--bl-surface);
    color: var(--bl-text);
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 35%);
  }

  .head {
    position: sticky;
    top: 0;
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem 1.25rem;
    border-bottom: 1px solid var(--bl-line);
    background: var(--bl-surface);
  }

  .head p {
    flex: 1;
    margin: 0;
    font-weight: 600;
  }

  .done {
    border-color: transparent;
    background: var(--bl-accent);
    color: var(--bl-on-accent);
    font-weight: 600;
  }

  .done:hover:not(:disabled) {
    background: var(--bl-accent);
    filter: brightness(1.1);
  }

  .decades {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    padding: 1rem 1.25rem 0;
  }

  .decades p {
    flex: 1 0 100%;
    margin: 0;
    color: var(--bl-muted);
    font: 600 0.8125rem / 1.3 var(--bl-font-label);
  }

  .decade {
    padding: 0 0.75rem;
  }

  .decade[aria-pressed="true"] {
    border-color: var(--bl-accent);
    background: var(--bl-accent);
    color: var(--bl-on-accent);
  }

  .decade[aria-pressed="true"]:hover {
    background: var(--bl-accent);
    filter: brightness(1.1);
  }

  .decade[aria-pressed="true"] .count {
    color: inherit;
  }

  .disputed {
    margin: 0.75rem 0.75rem 0;
  }

  .disputed .name {
    flex: none;
  }

  .explained {
    flex: 1;
    color: var(--bl-muted);
    font-size: 0.875rem;
  }

  .dot {
    flex: none;
    width: 0.75rem;
    height: 0.75rem;
    border-radius: 50%;
  }

  ${dots}

  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 1.25rem 2rem;
    padding: 1rem 1.25rem 1.25rem;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 0.375rem;
    color: var(--bl-muted);
    font: 600 0.8125rem / 1.3 var(--bl-font-label);
  }

  .choices {
    max-height: 24rem;
    margin: 0 -0.5rem;
    overflow: auto;
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-height: 2.125rem;
    padding: 0.125rem 0.5rem;
    border-radius: 0.5rem;
    cursor: pointer;
  }

  label:hover {
    background: var(--bl-raised);
  }

  label:focus-within:has(:focus-visible) {
    outline: 3px solid var(--bl-focus);
    outline-offset: -3px;
  }

  input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    accent-color: var(--bl-accent);
  }

  input:focus-visible {
    outline: none;
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .count {
    color: var(--bl-muted);
    font-family: var(--bl-font-label);
    font-variant-numeric: tabular-nums;
  }

  .empty .name {
    color: var(--bl-muted);
  }

  /* The header, which letters may have made narrow. */
  @container (width < 42rem) {
    .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media (width < 40rem) {
    button {
      min-width: var(--bl-target, 2.75rem);
      min-height: var(--bl-target, 2.75rem);
      justify-content: center;
      padding: 0 min(0.75rem, 6px);
    }

    [popover] {
      inset: auto 0 0;
      width: 100%;
      max-width: none;
      max-height: 85dvh;
      border-radius: 1rem 1rem 0 0;
    }

    .choices {
      max-height: none;
    }
  }

  @media (pointer: coarse) {
    button {
      min-width: var(--bl-target, 2.75rem);
      min-height: var(--bl-target, 2.75rem);
    }

    label {
      min-height: 2.75rem;
      box-sizing: border-box;
    }
  }
`;
