import { css } from "lit";

/** The list of entries that no zoom can tell apart. */
export const chooserStyles = css`
  .chooser {
    box-sizing: border-box;
    inline-size: min(calc(460px * var(--unit)), 94vw);
    max-block-size: 86vh;
    margin: auto;
    overflow: auto;
    padding: calc(18px * var(--unit));
    border: 1px solid var(--_line);
    border-radius: calc(10px * var(--unit));
    background: var(--_raised);
    color: var(--_text);
    font-size: calc(15px * var(--unit));
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.35);
  }

  .chooser::backdrop {
    background: color-mix(in srgb, var(--_ground) 55%, transparent);
  }

  .chooser h2 {
    margin: 0 0 0.6em;
    font: inherit;
    font-size: 1.1em;
    font-weight: 650;
  }

  .chooser ul {
    margin: 0 0 calc(14px * var(--unit));
    padding: 0;
    list-style: none;
  }

  .chooser li button {
    display: flex;
    gap: calc(10px * var(--unit));
    align-items: baseline;
    inline-size: 100%;
    min-block-size: calc(36px * var(--unit));
    padding: calc(7px * var(--unit)) calc(8px * var(--unit));
    border: 0;
    border-radius: calc(6px * var(--unit));
    background: none;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  .chooser li button:hover {
    background: var(--_line);
  }

  .chooser li i {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--theme);
  }

  .chooser li span {
    flex: 1;
  }

  .chooser small,
  .chooser p {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .chooser li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(36px * var(--unit));
  }

  .chooser .rest {
    display: block;
    min-block-size: calc(44px * var(--unit));
    margin-block-end: calc(14px * var(--unit));
    padding-inline: calc(8px * var(--unit));
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }

  .chooser .close {
    min-block-size: calc(34px * var(--unit));
    padding-inline: calc(16px * var(--unit));
    border: 1px solid var(--_muted);
    border-radius: calc(17px * var(--unit));
    background: none;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .chooser li button,
    .chooser .close {
      min-block-size: calc(44px * var(--unit));
    }
  }

  @media (forced-colors: active) {
    .chooser li i {
      display: none;
    }
  }

  @media print {
    .chooser {
      display: none;
    }
  }
`;
