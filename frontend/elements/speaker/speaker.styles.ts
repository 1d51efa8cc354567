import { css } from "lit";

export const speakerStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) clamp(16rem, 30vw, 26rem);
    height: 100dvh;
    background: var(--bl-ground);
    color: var(--bl-text);
    font: 400 1rem / 1.5 var(--bl-font-text);
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-column: 1 / -1;
    gap: 0 1.5rem;
    align-items: center;
    padding: 0.75rem 1.25rem;
    border-block-end: 1px solid var(--bl-line);
  }

  ::slotted([slot="heading"]) {
    margin: 0;
    overflow: hidden;
    font: 600 1.125rem / 1.3 var(--bl-font-heading);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .status {
    grid-column: 1;
    margin: 0;
    color: var(--bl-muted);
    font: 500 0.9375rem / 1.35 var(--bl-font-label);
  }

  .status:not(.connected)::before {
    content: "● ";
    color: var(--bl-focus);
  }

  a {
    display: inline-block;
    padding-block: 0.25rem;
    color: var(--bl-accent);
  }

  .times {
    display: flex;
    grid-row: 1 / 3;
    grid-column: 2;
    align-items: center;
    gap: 1rem;
  }

  dl {
    display: flex;
    gap: 1.5rem;
    margin: 0;
  }

  dt {
    color: var(--bl-muted);
    font: 500 0.8125rem / 1.3 var(--bl-font-label);
  }

  dd {
    margin: 0;
    font: 600 1.75rem / 1.2 var(--bl-font-label);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .reset {
    min-width: 2.75rem;
    min-height: 2.75rem;
    padding: 0 0.75rem;
    border: 1px solid var(--bl-line);
    border-radius: 1.5rem;
    background: none;
    color: var(--bl-text);
    font: 500 0.875rem / 1.2 var(--bl-font-label);
    cursor: pointer;
  }

  .text {
    min-height: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--bl-paper);
    color: var(--bl-paper-text);
  }

  aside {
    min-height: 0;
    overflow: hidden auto;
    padding: 1rem 1.25rem;
    border-inline-start: 1px solid var(--bl-line);
  }

  .next {
    padding: 1rem;
    border-radius: var(--bl-radius);
    background: var(--bl-raised);
  }

  .next h2,
  summary {
    margin: 0;
    color: var(--bl-muted);
    font: 600 0.875rem / 1.3 var(--bl-font-label);
  }

  .next p {
    margin: 0.25rem 0 0;
    font: 600 1.1875rem / 1.3 var(--bl-font-heading);
  }

  details {
    margin-block-start: 1rem;
  }

  summary {
    padding-block: 0.75rem;
    cursor: pointer;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li button {
    display: flex;
    gap: 0.625rem;
    width: 100%;
    min-height: 2.75rem;
    align-items: center;
    padding: 0.375rem 0.625rem;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: 400 1rem / 1.35 var(--bl-font-text);
    text-align: start;
    cursor: pointer;
  }

  li button:hover,
  li [aria-current] {
    background: var(--bl-raised);
  }

  li [aria-current] {
    font-weight: 650;
  }

  .number {
    flex: none;
    width: 1.5em;
    color: var(--bl-muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  :focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: -3px;
  }

  .text:focus-visible {
    outline-color: var(--bl-paper-accent);
  }

  .controls {
    grid-column: 1 / -1;
    container-type: inline-size;
    background: var(--bl-paper);
    color: var(--bl-paper-text);
  }

  .controls :focus-visible {
    outline-color: var(--bl-paper-accent);
    outline-offset: 2px;
  }

  .controls .turn {
    min-width: 7rem;
    min-height: 3.25rem;
  }

  .controls .place {
    padding: 0;
    font: 500 0.9375rem / 1.2 var(--bl-font-label);
    text-align: center;
    text-decoration: none;
  }

  @media (width < 48rem) {
    :host {
      grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
    }

    header {
      gap: 0.25rem 1rem;
      padding: 0.5rem 1rem;
    }

    .times {
      grid-row: auto;
      grid-column: 1 / -1;
      justify-content: space-between;
    }

    .status {
      grid-column: 1 / -1;
    }

    dd {
      font-size: 1.375rem;
    }

    aside {
      max-height: 34dvh;
      padding: 0.5rem 1rem;
      border: 0;
      border-block-start: 1px solid var(--bl-line);
    }

    .next {
      display: flex;
      gap: 0.75rem;
      align-items: baseline;
      padding: 0.5rem 0.75rem;
    }

    .next h2 {
      flex: none;
    }

    .next p {
      margin: 0;
      font-size: 1rem;
    }

    details {
      margin: 0;
    }

    .controls {
      flex-wrap: wrap;
      justify-content: center;
      padding: 0.5rem 1rem calc(0.5rem + env(safe-area-inset-bottom));
    }

    .controls .turn {
      flex: 1 1 40%;
      min-height: 4rem;
      font-size: 1.125rem;
    }

    .controls .place {
      order: 3;
      flex: 1 1 auto;
      text-align: start;
    }

    .controls .stage {
      order: 4;
    }

    .controls .turn.main {
      order: 2;
    }
  }

  /* A page of notes to take along: all steps, one after the other. */
  @media print {
    :host {
      display: block;
      height: auto;
      background: none;
      color-scheme: light;
    }

    .status,
    .times,
    aside {
      display: none;
    }

    .text {
      overflow: visible;
      background: none;
    }
  }
`;
