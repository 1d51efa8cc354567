import { css } from "lit";

/** How the map of places looks; colours by the palette's names alone. */
export const placesStyles = css`
  :host {
    --_land: var(--_raised);
    max-width: 78rem;
  }

  .map {
    position: relative;
    overflow: clip;
    overflow-clip-margin: 6px;
    direction: ltr;
    cursor: default;
    -webkit-tap-highlight-color: transparent;
  }

  /* A disc beyond the edge of the part that is seen ends at the edge. */
  .map.part {
    overflow-clip-margin: 0px;
  }

  .map.aiming {
    cursor: pointer;
  }

  .map svg {
    display: block;
    width: 100%;
    height: auto;
    fill: var(--_land);
    stroke: var(--_surface);
    stroke-width: 0.6;
    stroke-linejoin: round;
  }

  .map .tie {
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 0.75;
  }

  .map .tie circle {
    stroke: none;
  }

  .disc {
    position: absolute;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    aspect-ratio: 1;
    border: 1.5px solid var(--_surface);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_series) 88%, transparent);
    color: var(--_on-accent);
    font-size: calc(0.75 * var(--_rem));
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    text-decoration: none;
    translate: -50% -50%;
    print-color-adjust: exact;
  }

  .disc.begun {
    border-color: var(--_text);
  }

  .disc.chosen {
    z-index: 1;
    border-color: var(--_text);
    box-shadow: 0 0 0 1.5px var(--_surface);
  }

  .disc:focus-visible {
    z-index: 2;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: flex-start;
    justify-content: space-between;
    margin-block-start: 0.5rem;
  }

  .reading {
    flex: 1 1 10rem;
    min-height: 2.8em;
    margin: 0;
    color: var(--_muted);
  }

  .reading strong {
    color: var(--_text);
    font-size: 1.0625rem;
  }

  /* Where there is no pointer but the finger there is hardly a keyboard. */
  @media (hover: none) {
    .reading .keys {
      display: none;
    }
  }

  .years {
    margin-block-start: 0.5rem;
  }

  .count {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .years .count {
    flex: none;
    min-width: min(13em, 100%);
    max-width: 100%;
  }

  .foot {
    margin: 0.5rem 0 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  @media (forced-colors: active) {
    :host {
      --_land: Canvas;
    }

    .map svg {
      stroke: GrayText;
    }

    .disc {
      border-color: Canvas;
      background: LinkText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }

  @media print {
    .reading {
      display: none;
    }
  }
`;
