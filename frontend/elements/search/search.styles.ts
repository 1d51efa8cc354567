import { css } from "lit";

export const searchStyles = css`
  :host {
    position: relative;
    display: inline-block;
    width: 21rem;
    max-width: 100%;
    font: 400 1rem / 1.3 var(--bl-font-text);
    color: var(--bl-text);
  }

  svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: calc(var(--bl-target, 2.75rem) * 7 / 22);
    width: calc(var(--bl-target, 2.75rem) * 9 / 22);
    translate: 0 -50%;
    fill: none;
    stroke: var(--bl-muted);
    stroke-width: 1.75;
    stroke-linecap: round;
    pointer-events: none;
  }

  input {
    width: 100%;
    height: min(2.5rem, var(--bl-target, 2.5rem));
    box-sizing: border-box;
    padding-block: 0;
    padding-inline: calc(var(--bl-target, 2.75rem) * 10 / 11) var(--bl-search-end, 0.75rem);
    border: 1px solid var(--bl-line);
    border-radius: 2rem;
    background: var(--bl-ground);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  input::placeholder {
    color: var(--bl-muted);
    opacity: 1;
  }

  input:focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: 1px;
  }

  .matches {
    position: absolute;
    z-index: 20;
    inset-block: var(--bl-search-list, calc(100% + 0.5rem) auto);
    inset-inline-end: var(--bl-search-overhang, 0);
    width: max(100%, min(30rem, calc(100vw - 2rem)));
    max-height: var(--bl-search-list-height, calc(100dvh - var(--bl-header-height, 4rem) - 1rem));
    scroll-padding-block: 2rem;
    box-sizing: border-box;
    overflow: auto;
    padding: 0.375rem;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius);
    background: var(--bl-surface);
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 35%);
  }

  .matches[hidden] {
    display: none;
  }

  .heading {
    display: flex;
    gap: 0.5rem;
    padding: 0.625rem 0.75rem 0.25rem;
    color: var(--bl-muted);
    font: 600 0.8125rem / 1.4 var(--bl-font-label);
  }

  .total {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .ways {
    margin-block-start: 0.375rem;
    padding-block-start: 0.375rem;
    border-block-start: 1px solid var(--bl-line);
  }

  .ways:first-child {
    margin-block-start: 0;
    padding-block-start: 0;
    border-block-start: none;
  }

  [role="option"] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(40%);
    gap: 0.125rem 1rem;
    padding: 0.5rem 0.75rem;
    border-radius: 0.5rem;
    cursor: pointer;
  }

  [role="option"]:hover,
  [role="option"][aria-selected="true"] {
    background: var(--bl-raised);
  }

  [role="option"][aria-selected="true"] {
    outline: 2px solid var(--bl-focus);
    outline-offset: -2px;
  }

  .title {
    font-weight: 600;
  }

  .ways [role="option"] {
    color: var(--bl-accent);
    font-weight: 600;
  }

  .phrase {
    color: var(--bl-muted);
    font: 500 0.875rem / 1.5 var(--bl-font-label);
    text-align: end;
  }

  .excerpt {
    grid-column: 1 / -1;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    color: var(--bl-muted);
    font-size: 0.875rem;
  }

  p {
    margin: 0;
    padding: 0.375rem 0.75rem;
    color: var(--bl-muted);
    font-size: 0.875rem;
  }

  /* Words of another direction stand on the page's side; Chromium knows it by its prefix alone. */
  [dir="auto"] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  @media (pointer: coarse) {
    input {
      min-height: var(--bl-target, 2.75rem);
    }

    li {
      min-height: 2.75rem;
      box-sizing: border-box;
    }
  }
`;
