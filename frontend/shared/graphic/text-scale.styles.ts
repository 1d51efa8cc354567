import { css } from "lit";

/**
 * Enlarges what is drawn in natural pixels, class `follows-text`, by the reader's size of text (`WidthController`). What
 * is set in `rem` within it would be enlarged twice; there `--_rem` stands for one.
 */
export const textScaleStyles = css`
  .follows-text {
    --_rem: calc(1rem / var(--_scale, 1));

    zoom: var(--_scale, 1);
  }

  @media print {
    .follows-text {
      --_rem: 1rem;

      zoom: 1;
    }
  }
`;
