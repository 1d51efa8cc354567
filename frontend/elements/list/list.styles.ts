import { css } from "lit";

export const listStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 66rem;
    margin-inline: auto;
    padding: 0.5rem clamp(1rem, 3vw, 2rem) 4rem;
    font: 400 1rem / 1.4 var(--bl-font-text);
    color: var(--bl-text);
  }

  .count {
    margin: 0.75rem 0;
    color: var(--bl-muted);
  }

  .way-out a {
    display: inline-block;
    padding: 0.75rem 1rem;
    border: 1px solid var(--bl-line);
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .sources {
    margin: 2rem 0 0;
    color: var(--bl-muted);
  }

  .sources a {
    display: inline-block;
    padding: 0.5rem;
    color: inherit;
  }

  section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(3.5rem + var(--rows) * 4rem);
  }

  h2 {
    margin: 0;
    padding: 1.5rem 0 0.5rem;
    border-bottom: 1px solid var(--bl-line);
    font: 600 1.5rem / 1.2 var(--bl-font-heading);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li a {
    display: grid;
    grid-template-columns: 11rem 1fr auto;
    gap: 0.125rem 1.25rem;
    align-items: baseline;
    padding: 0.75rem;
    padding-inline-start: 1rem;
    border-bottom: 1px solid var(--bl-line);
    border-inline-start: 4px solid transparent;
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    background: var(--bl-surface);
  }

  a:hover .title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  a:focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: -3px;
  }

  a[aria-current="true"] {
    border-inline-start-color: var(--bl-accent);
    background: var(--bl-raised);
  }

  .phrase {
    color: var(--bl-muted);
    font: 500 0.9375rem / 1.4 var(--bl-font-label);
  }

  .title {
    font-size: 1.0625rem;
  }

  [data-significance="5"] .title,
  [data-significance="4"] .title {
    font-weight: 700;
  }

  .where {
    display: grid;
    justify-items: end;
    gap: 0.125rem;
    color: var(--bl-muted);
    font: 500 0.875rem / 1.4 var(--bl-font-label);
    text-align: end;
  }

  .theme {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
  }

  .theme::before {
    flex: none;
    width: 0.625rem;
    height: 0.625rem;
    border-radius: 50%;
    background: var(--theme);
    content: "";
  }

  .excerpt {
    grid-column: 2 / -1;
    color: var(--bl-muted);
    font-size: 0.9375rem;
  }

  .notice {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: 4rem 1rem;
    text-align: center;
  }

  button {
    min-height: 2.5rem;
    padding: 0 1.25rem;
    border: 0;
    border-radius: 2rem;
    background: var(--bl-accent);
    color: var(--bl-on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button:focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: 2px;
  }

  @container (width < 40rem) {
    li a {
      grid-template-columns: 1fr auto;
    }

    .title,
    .excerpt {
      grid-column: 1 / -1;
      grid-row: 2;
    }

    .excerpt {
      grid-row: 3;
    }

    .place {
      display: none;
    }
  }

  /* A phone whose letters are twice as large: one below the other. */
  @container (width < 18rem) {
    li a {
      grid-template-columns: minmax(0, 1fr);
    }

    .where {
      grid-row: 4;
      justify-items: start;
      text-align: start;
    }
  }

  /* Words of another direction stand on the page's side; Chromium knows it by its prefix alone. */
  [dir="auto"] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  @media print {
    :host {
      max-width: none;
      padding: 0;
    }

    section {
      content-visibility: visible;
    }

    h2 {
      padding-block-start: 1rem;
      font-size: 1.25rem;
      break-after: avoid;
    }

    li a {
      grid-template-columns: 9rem 1fr 13rem;
      padding: 0.2rem 0;
      border-inline-start: 0;
      background: none;
      font-size: 0.875rem;
      line-height: 1.3;
      break-inside: avoid;
    }

    .phrase,
    .title,
    .where,
    .excerpt {
      font-size: inherit;
    }

    .theme::before {
      print-color-adjust: exact;
    }
  }

  @media (pointer: coarse) {
    button {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }
`;
