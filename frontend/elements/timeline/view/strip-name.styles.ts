import { css } from "lit";

/** The chooser of series, in the name or as a button; the name itself is dressed with the strip. */
export const stripNameStyles = css`
  .strip-name a:focus-visible,
  .chosen:has(:focus-visible),
  .strip-button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .chosen select,
  .strip-button select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    font: inherit;
    cursor: pointer;
  }

  .chosen option,
  .chosen optgroup,
  .strip-button option,
  .strip-button optgroup {
    background: var(--_raised);
    color: var(--_text);
  }

  .strip-button {
    position: relative;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: calc(38px * var(--unit));
    aspect-ratio: 1;
    min-inline-size: 24px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_raised);
  }

  .strip-button:hover {
    background: var(--_line);
  }

  @media (forced-colors: active) {
    .strip-button {
      border-color: ButtonText;
    }
  }

  @media print {
    .strip-button,
    .chosen select,
    .chosen::after {
      display: none;
    }
  }
`;
