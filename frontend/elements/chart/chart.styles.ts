import { css } from "lit";

/** How a chart's plots look; colours by the palette's names alone. */
export const chartStyles = css`
  .panel {
    margin-block-start: 0.75rem;
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

  .band {
    position: absolute;
    box-sizing: border-box;
    border-inline: 2px solid var(--_focus);
    background: color-mix(in srgb, var(--_focus) 22%, transparent);
    text-align: center;
    pointer-events: none;
  }

  .band span {
    position: relative;
    display: inline-block;
    margin-inline: calc(-3 * var(--_rem));
    padding: calc(0.125 * var(--_rem)) calc(0.5 * var(--_rem));
    border-radius: 999px;
    background: var(--_text);
    color: var(--_surface);
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 600;
    white-space: nowrap;
  }

  .part {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    min-height: 2.5rem;
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .part p {
    margin: 0;
  }

  .part [role="status"]:empty {
    display: none;
  }

  .part [role="status"] {
    color: var(--_text);
    font-weight: 600;
  }

  .part button {
    min-height: 2.25rem;
    padding: 0 0.875rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  .part button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .coarse {
    display: none;
  }

  @media (pointer: coarse) {
    .fine {
      display: none;
    }

    .coarse {
      display: inline;
    }
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

    .band,
    .part .hint,
    .part button {
      display: none;
    }

    .part {
      min-height: 0;
    }
  }

  @media (pointer: coarse) {
    .part button {
      min-height: 2.75rem;
    }
  }
`;
