import { css } from "lit";

/** Styles of the zoom buttons, and which touch gestures on a map scroll the page. */
export const zoomStyles = css`
  .map {
    touch-action: pan-y;
  }

  .map.part {
    cursor: grab;
    touch-action: none;
  }

  .map.moving {
    cursor: grabbing;
  }

  .zoom {
    display: inline-flex;
    flex: none;
    gap: 0.25rem;
  }

  .zoom button {
    display: grid;
    place-items: center;
    width: 2.5rem;
    height: 2.5rem;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_raised);
    color: var(--_text);
    cursor: pointer;
  }

  .zoom button[aria-disabled="true"] {
    color: color-mix(in srgb, var(--_muted) 55%, transparent);
    cursor: default;
  }

  .zoom button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .zoom svg {
    width: 1.25rem;
    height: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (forced-colors: active) {
    .zoom button[aria-disabled="true"] {
      color: GrayText;
    }
  }

  @media print {
    .zoom {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .zoom button {
      width: 2.75rem;
      height: 2.75rem;
    }
  }
`;
