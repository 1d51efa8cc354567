import { css } from "lit";

/** The line that says how the timeline is used; loaded with its code. */
export const coachStyles = css`
  .coach {
    position: absolute;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: 90%;
    margin-inline: auto;
    box-sizing: border-box;
    padding: calc(9px * var(--unit)) calc(18px * var(--unit));
    border: 1px solid var(--_line);
    border-radius: calc(20px * var(--unit));
    background: var(--_raised);
    color: var(--_text);
    font-size: calc(14px * var(--unit));
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  @media print {
    .coach {
      display: none;
    }
  }
`;
