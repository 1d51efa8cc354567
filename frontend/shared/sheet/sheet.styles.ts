import { css } from "lit";

/**
 * How a sheet looks: paper with round shoulders over what lies above it. Class `sheet` is for what stands in an element,
 * attribute `sheet` for an element that is one. `--_drag` is how far a hand has drawn it up, in pixels; what lies above
 * keeps its size until the hand lets go, so that nothing is laid out anew under a moving finger.
 */
export const sheetStyles = css`
  :host([sheet]),
  .sheet {
    z-index: 1;
    overflow: hidden;
    border-radius: 1.25rem 1.25rem 0 0;
    box-shadow: 0 -0.5rem 2rem rgb(0 0 0 / 30%);
  }

  :host([sheet]) {
    margin-block-start: calc(-1 * max(0px, var(--_drag, 0px)));
    translate: 0 max(0px, -1 * var(--_drag, 0px));
  }

  .grip {
    display: grid;
    place-items: center;
    width: 100%;
    height: min(1.5rem, 24px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--bl-paper-muted);
    cursor: ns-resize;
    touch-action: none;
  }

  .grip::before {
    width: 2.5rem;
    height: 0.25rem;
    border-radius: 0.25rem;
    background: currentcolor;
    content: "";
  }

  .grip:focus-visible {
    outline: 3px solid var(--bl-paper-accent);
    outline-offset: -3px;
  }

  /* The finger needs more than the eye. */
  @media (pointer: coarse) {
    .grip {
      position: relative;
      z-index: 1;
    }

    .grip::after {
      position: absolute;
      inset: 0 25% -1.25rem;
      content: "";
    }
  }

  @media print {
    .grip {
      display: none;
    }
  }
`;
