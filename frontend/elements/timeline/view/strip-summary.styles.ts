import { css } from "lit";

/** The number strip where time runs down: name and small chart in the foot. */
export const stripSummaryStyles = css`
  .strip-summary {
    display: flex;
    gap: calc(8px * var(--unit));
    align-items: center;
    font-size: calc(12px * var(--unit));
    line-height: calc(14px * var(--unit));
    --lines: 2;
  }

  .strip-summary .chosen {
    display: grid;
    flex: 1;
    align-content: center;
    min-inline-size: min-content;
    min-block-size: calc(44px * var(--unit));
  }

  /* The chart beside it gives way before a word is broken. */
  .strip-summary .chosen b {
    hyphens: manual;
    overflow-wrap: break-word;
  }

  .strip-summary a {
    display: block;
    min-inline-size: 0;
    overflow: hidden;
    align-content: center;
    min-block-size: calc(44px * var(--unit));
    border-radius: calc(3px * var(--unit));
    color: inherit;
    text-decoration: none;
  }

  .strip-summary .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .strip-summary .ends {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    color: var(--_muted);
    font-size: calc(12px * var(--unit));
    font-variant-numeric: tabular-nums;
  }

  .strip-summary a .ends {
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 2px;
  }
`;
