import { css } from "lit";

/**
 * Styles of the buttons by which one goes from step to step, below the step's paper: closer together where they are
 * narrow, hidden and shown in a presentation.
 */
export const controlsStyles = css`
  .controls {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.625rem 1.25rem;
    border-block-start: 1px solid var(--bl-paper-line);
    background: var(--bl-paper);
  }

  .controls button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-width: 2.75rem;
    min-height: 2.75rem;
    padding: 0 0.875rem;
    border: 1px solid var(--bl-paper-line);
    border-radius: 2rem;
    background: none;
    color: inherit;
    font: 500 0.9375rem / 1.2 var(--bl-font-text);
    white-space: nowrap;
    cursor: pointer;
  }

  .controls .main {
    border-color: transparent;
    background: var(--bl-paper-accent);
    color: var(--bl-on-paper-accent, #fff);
  }

  .controls .place {
    flex: 1;
    min-width: 0;
    padding: 0 0.25rem;
    border-color: transparent;
    color: var(--bl-paper-muted);
    font: 500 0.875rem / 1.2 var(--bl-font-label);
    font-variant-numeric: tabular-nums;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }

  .controls .round {
    width: 2.75rem;
    padding: 0;
  }

  .stage {
    display: flex;
    gap: 0.375rem;
  }

  .controls button:hover:not(:disabled) {
    border-color: var(--bl-paper-accent);
  }

  .controls button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  svg {
    flex: none;
    width: 1.125rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [data-icon="play"] {
    fill: currentcolor;
  }

  :host(:dir(rtl)) :is([data-icon="next"], [data-icon="previous"], [data-icon="play"]) {
    transform: scaleX(-1);
  }

  @media (width < 30rem) {
    .controls {
      gap: 0.25rem;
      padding: 0.5rem 0.75rem;
    }
  }

  @container (width < 27rem) {
    .controls {
      gap: 0.25rem;
      padding-inline: 0.75rem;
    }

    .turn:not(.main) span {
      display: none;
    }
  }

  /* In large letters on a phone signs say all; the words stay the buttons' names, and the place takes two lines. */
  @container (width <= 20rem) {
    .controls {
      gap: 4px;
      padding: 4px 8px;
    }

    .controls button,
    .controls .round {
      min-width: 44px;
      min-height: 44px;
      width: 44px;
      padding: 0;
    }

    .controls .place {
      width: auto;
      white-space: normal;
    }

    .turn.main span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  :host([present]) .controls {
    position: absolute;
    inset: auto 0 0;
    transition: opacity 0.2s;
  }

  :host([present][quiet]) .controls:not(:has(:focus-visible)) {
    opacity: 0;
    pointer-events: none;
  }

  @media print {
    .controls,
    :host([present]) .controls {
      display: none;
    }
  }
`;
