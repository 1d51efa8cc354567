import { css } from "lit";

/** The button of the legend; what it opens is dressed when it is filled. */
export const legendStyles = css`
  .legend-button {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(32px * var(--unit));
    block-size: calc(32px * var(--unit));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: none;
    color: var(--_muted);
    font-weight: 600;
    cursor: pointer;
  }

  .legend-button:hover {
    background: var(--_raised);
    color: var(--_text);
  }

  .foot .save-button {
    margin-inline-end: calc(8px * var(--unit));
  }

  .save-button svg {
    inline-size: 55%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .foot .legend-button:not(.save-button) {
    margin-inline-end: calc(20px * var(--unit));
  }

  .legend:empty {
    display: none;
  }
`;
