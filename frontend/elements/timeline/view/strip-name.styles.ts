import { css } from "lit";

/** The name of the series below the lanes, and the chooser of series, in the name or as a button. */
export const stripNameStyles = css`
  .strip-name {
    position: absolute;
    box-sizing: border-box;
    overflow: hidden;
    padding-block: calc(10px * var(--unit)) 0;
    padding-inline: calc(20px * var(--unit)) calc(46px * var(--unit));
    font-size: calc(13px * var(--unit));
    line-height: calc(15px * var(--unit));
  }

  .chosen {
    position: relative;
    min-block-size: 24px;
    padding-inline-end: calc(13px * var(--unit));
    border-radius: calc(3px * var(--unit));
  }

  .chosen::after {
    content: "";
    position: absolute;
    inset-block-start: calc(4px * var(--unit));
    inset-inline-end: calc(2px * var(--unit));
    inline-size: calc(5px * var(--unit));
    block-size: calc(5px * var(--unit));
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }

  .chosen b {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
    font-weight: 600;
    text-align: match-parent;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .long .chosen b {
    font-size: calc(12px * var(--unit));
    font-stretch: condensed;
    line-height: calc(13.5px * var(--unit));
  }

  .strip-name small {
    display: block;
    margin-block-start: calc(4px * var(--unit));
    color: var(--_muted);
    font-size: calc(12px * var(--unit));
    line-height: 1.35;
  }

  .strip-name a {
    color: inherit;
    text-underline-offset: 2px;
  }

  .strip-name a:hover {
    color: var(--_text);
  }

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
