import { css } from "lit";

export const entryPanelStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    min-height: 0;
    background: var(--bl-paper);
    color: var(--bl-paper-text);
  }

  :host([hidden]) {
    display: none;
  }

  :host([sheet]) {
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  section {
    min-height: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    outline: none;
  }

  /* The article of another entry goes when the open one's is not here at once. */
  section[aria-busy="true"] ::slotted(*),
  section[aria-busy="true"] ~ .foot ::slotted(*) {
    animation: 0s 150ms forwards conceal;
  }

  @keyframes conceal {
    to {
      visibility: hidden;
    }
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  section:focus-visible {
    box-shadow: inset 0 0 0 3px var(--bl-paper-accent);
  }

  :host([sheet]) section {
    grid-row: 2;
  }

  :host([sheet]) .foot {
    grid-row: 3;
  }

  .foot {
    position: relative;
    z-index: 1;
  }

  /* Of a sheet, all that a thumb needs is in one row. */
  :host([sheet]) .foot {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 3.25rem;
    padding: 0.25rem max(0.75rem, env(safe-area-inset-right)) max(0.25rem, env(safe-area-inset-bottom));
    box-sizing: border-box;
    border-block-start: 1px solid var(--bl-paper-line);
    background: var(--bl-paper-raised);
  }

  /* In large letters the controls keep the size of a finger, so that the article keeps the room, and take two rows. */
  @container (width <= 20rem) {
    :host([sheet]) .foot {
      flex-wrap: wrap;
      gap: 0 4px;
      min-height: 52px;
      padding: 4px 8px max(4px, env(safe-area-inset-bottom));
    }

    :host([sheet]) .close {
      width: 44px;
      height: 44px;
    }
  }

  :host([sheet]) ::slotted([slot="steps"]) {
    flex: 1;
    min-width: 0;
  }

  @container (width <= 20rem) {
    :host([sheet]) ::slotted([slot="steps"]) {
      flex: 1 0 100%;
    }
  }

  :host([sheet]) ::slotted([slot="page"]) {
    flex: none;
    margin-inline-start: auto;
  }

  .close {
    position: sticky;
    z-index: 1;
    top: 0.75rem;
    float: inline-end;
    display: grid;
    place-items: center;
    width: 2.75rem;
    height: 2.75rem;
    margin-inline-end: 0.75rem;
    margin-block-end: -2.75rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--bl-paper);
    color: var(--bl-paper-text);
    box-shadow: 0 1px 6px rgb(0 0 0 / 30%);
    cursor: pointer;
  }

  :host([sheet]) .close {
    position: static;
    flex: none;
    float: none;
    margin: 0;
    box-shadow: none;
  }

  .close:hover {
    background: var(--bl-paper-raised);
  }

  .close:focus-visible {
    outline: 3px solid var(--bl-paper-accent);
    outline-offset: 2px;
  }

  svg {
    width: 1.125rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  @media print {
    :host,
    :host([sheet]) {
      display: block;
      overflow: visible;
      box-shadow: none;
    }

    section {
      overflow: visible;
    }

    .close,
    .foot,
    .unseen {
      display: none;
    }
  }
`;
