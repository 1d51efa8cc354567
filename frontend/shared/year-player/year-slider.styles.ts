import { css } from "lit";

/** The row below a map with years: play button, slider and a sentence about the year. */
export const yearSliderStyles = css`
  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .years input {
    flex: 1 1 12rem;
    min-width: 0;
    height: 2.75rem;
    margin: 0;
    accent-color: var(--_series);
    cursor: pointer;
  }

  .years button {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2.75rem;
    padding: 0 1rem 0 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  .years button svg {
    width: 1.25rem;
    height: 1.25rem;
    fill: currentcolor;
  }

  .years :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    .years input,
    .years button {
      display: none;
    }
  }
`;
