import { css } from "lit";

export const chosenFiltersStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    font: 500 0.9375rem / 1.3 var(--bl-font-text);
    color: var(--bl-text);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .found {
    margin: 0;
    color: var(--bl-muted);
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
    max-width: 100%;
    padding: 0.125rem 0.75rem;
    border: 1px solid var(--bl-line);
    border-radius: 1rem;
    background: var(--bl-raised);
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--bl-accent);
  }

  button:focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: 2px;
  }

  .clear {
    border-color: transparent;
    background: none;
    color: var(--bl-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  svg {
    flex: none;
    width: 0.75rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  /* On a phone one row, which can be pushed along, so that what is filtered keeps the room. */
  @media (width < 36rem) {
    :host {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }

    ul {
      flex-wrap: nowrap;
    }

    .found,
    button {
      max-width: none;
      white-space: nowrap;
    }

    /* A long name is cut, so that the sign that takes the filter away is seen beside the number of entries. */
    li button {
      max-width: max(9rem, 100vw - 10.5rem);
    }

    li button span {
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }

  @media (pointer: coarse) {
    button {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }
`;
