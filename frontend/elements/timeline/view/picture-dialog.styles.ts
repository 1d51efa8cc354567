import { css } from "lit";

/** The dialog that saves a picture; its frame is that of the list of entries. */
export const pictureDialogStyles = css`
  .picture fieldset {
    margin: 0 0 calc(14px * var(--unit));
    padding: 0;
    border: 0;
  }

  .picture legend {
    margin-block-end: 0.25em;
    padding: 0;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .picture label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: calc(30px * var(--unit));
    cursor: pointer;
  }

  .picture input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .picture .said {
    min-block-size: 1.3em;
    margin: 0 0 calc(10px * var(--unit));
    line-height: 1.3;
  }

  .picture .ways {
    display: flex;
    gap: calc(10px * var(--unit));
  }

  .picture .save {
    min-block-size: calc(34px * var(--unit));
    padding-inline: calc(18px * var(--unit));
    border: 0;
    border-radius: calc(17px * var(--unit));
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
  }

  .picture .save:disabled {
    opacity: 0.6;
    cursor: progress;
  }

  @media (pointer: coarse) {
    .picture label,
    .picture .save {
      min-block-size: calc(44px * var(--unit));
    }
  }
`;
