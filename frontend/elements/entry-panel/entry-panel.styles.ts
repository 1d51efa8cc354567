import { css } from "lit";

export const entryPanelStyles = css`
  :host {
    display: block;
    min-height: 0;
    background: var(--bl-paper);
    color: var(--bl-paper-text);
  }

  :host([hidden]) {
    display: none;
  }

  section {
    height: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
    outline: none;
  }

  /* The article of another entry goes when the open one's is not here at once. */
  section[aria-busy="true"] ::slotted(*) {
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

  button {
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

  button:hover {
    background: var(--bl-paper-raised);
  }

  button:focus-visible {
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
    section {
      height: auto;
      overflow: visible;
    }

    button,
    .unseen {
      display: none;
    }
  }
`;
