import { css } from "lit";

/** How a chart's plots look; colours by the palette's names alone. */
export const chartStyles = css`
  .panel {
    margin-block-start: 0.75rem;
  }

  .panel-title {
    margin: 0;
    font-weight: 600;
  }

  .plot {
    position: relative;
    border-radius: 4px;
    outline: none;
    cursor: crosshair;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  .plot:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .plot svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }

  .cursor {
    position: absolute;
    inset-block: 0;
    inset-inline-start: auto;
    width: 0;
    border-inline-start: 1px solid var(--_text);
    opacity: 0.55;
    pointer-events: none;
  }

  .ring {
    position: absolute;
    width: 10px;
    height: 10px;
    margin: -8px 0 0 -8px;
    border: 3px solid var(--_focus);
    border-radius: 50%;
    pointer-events: none;
  }

  .lamp {
    cursor: pointer;
  }

  .lamp:hover .glass {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  :host([compact]) .plot {
    cursor: inherit;
    touch-action: auto;
  }

  @media (forced-colors: active) {
    .plot svg {
      forced-color-adjust: none;
    }
  }

  @media print {
    .plot svg {
      max-width: 100%;
    }
  }
`;
