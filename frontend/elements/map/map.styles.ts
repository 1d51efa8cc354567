import { css } from "lit";

/** How a map looks; colours by the palette's names alone. */
export const mapStyles = css`
  :host {
    --_land: var(--_raised);
  }

  .map {
    position: relative;
    margin-block-start: 0.75rem;
    direction: ltr;
    -webkit-tap-highlight-color: transparent;
  }

  .map svg {
    display: block;
    width: 100%;
    height: auto;
    outline: none;
  }

  .map svg:focus-visible {
    border-radius: 4px;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .map .chosen {
    stroke: var(--_focus);
    stroke-width: 2.5;
    paint-order: normal;
  }

  .ring {
    position: absolute;
    width: 22px;
    height: 22px;
    margin: -14px 0 0 -14px;
    border: 3px solid var(--_focus);
    border-radius: 50%;
    pointer-events: none;
  }

  :host([compact]) .map {
    margin: 0;
    touch-action: auto;
  }

  /* The United States are higher than the world: all small maps of a row are alike. */
  :host([compact]) .map svg {
    max-height: calc(8.25 * var(--_rem));
  }

  .readout {
    direction: inherit;
  }

  /* Years or legend, and the zoom beside them where there is room. */
  .bar {
    display: flex;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 0.75rem;
  }

  .bar .years {
    flex: 1;
    min-width: 0;
  }

  .bar .legend {
    margin: 0;
  }

  .map + .zoom {
    margin-block-start: 0.75rem;
  }

  .count {
    flex: none;
    min-width: min(11.5em, 100%);
    max-width: 100%;
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .legend .unit {
    color: var(--_muted);
  }

  .legend svg {
    flex: none;
    width: 18px;
    height: 18px;
  }

  .foot p {
    margin: 0.5rem 0 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  @media (forced-colors: active) {
    :host {
      --_land: Canvas;
    }

    /* Land and sea have one colour there. */
    .map path[fill="var(--_land)"] {
      stroke: GrayText;
    }
  }

  @media print {
    .ring {
      display: none;
    }
  }
`;
