import { css } from "lit";

/**
 * What a finger presses around the graphic is 44 pixels high and wide. Rows of marks stay as low as they are, for they
 * would be half as many; a finger that misses one takes the nearest (`layout/touch-target.ts`).
 */
export const coarseStyles = css`
  @media (pointer: coarse) {
    .buttons {
      gap: 2px;
      min-inline-size: max-content;
      padding-inline-start: calc(8px * var(--unit));
    }

    .foot.vertical .buttons {
      gap: 2px;
      padding-inline-start: 8px;
    }

    .buttons button,
    .strip-button,
    .legend-button {
      inline-size: calc(44px * var(--unit));
      block-size: calc(44px * var(--unit));
    }

    .foot .legend-button {
      margin-inline-end: calc(8px * var(--unit));
    }

    .notice button {
      min-block-size: calc(44px * var(--unit));
    }

    .chosen {
      min-block-size: calc(44px * var(--unit));
    }

    .brush-start,
    .brush-end {
      inline-size: 44px;
    }

    /* The track of a low graphic is lower than a finger: its brush is pressed above and below it, too. */
    .overview:not(.down) [role="slider"]::before {
      position: absolute;
      inset-inline: 0;
      inset-block: min(0px, calc((100% - 44px * var(--unit)) / 2));
      content: "";
    }

    .brush-start {
      margin-inline-start: -44px;
    }

    .overview.down .brush-start,
    .overview.down .brush-end {
      inset-inline: -15px -5px;
      block-size: 44px;
      margin: -44px 0 0;
    }

    .overview.down .brush-end {
      margin-block-start: 0;
    }

    .down .brush-start::after {
      inset: auto 10px calc(-4px * var(--unit)) 20px;
    }

    .down .brush-end::after {
      inset: calc(-4px * var(--unit)) 10px auto 20px;
    }

    :host(:dir(rtl)) .overview.down .brush-start,
    :host(:dir(rtl)) .overview.down .brush-end {
      inset-inline: -5px -15px;
    }
  }
`;
