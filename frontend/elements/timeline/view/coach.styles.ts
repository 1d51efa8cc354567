import { css } from "lit";

/** The line that says how the timeline is used; loaded with its code. */
export const coachStyles = css`
  .coach {
    box-sizing: border-box;
    margin: 0;
    color: var(--_text);
    font-size: calc(14px * var(--unit));
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
    animation: coach 10s ease forwards;
  }

  /* The end of it ends the line: ten seconds are twice what it takes to read it. */
  @keyframes coach {
    0%,
    100% {
      opacity: 0;
    }

    4%,
    96% {
      opacity: 1;
    }
  }

  /* Without insets it stands where the overview stands, in the middle of its room, and takes none from it. */
  .overview-room .coach {
    position: absolute;
    max-inline-size: 70%;
    padding: calc(8px * var(--unit)) calc(18px * var(--unit));
    border: 1px solid var(--_line);
    border-radius: calc(20px * var(--unit));
    background: var(--_raised);
  }

  .foot.vertical .coach {
    flex: 1;
    min-inline-size: 0;
    padding-inline: calc(6px * var(--unit));
    font-size: calc(12px * var(--unit));
    line-height: 1.2;
  }

  @media print {
    .coach {
      display: none;
    }
  }
`;
