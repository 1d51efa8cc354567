import { css } from "lit";

/** Threads: arcs, and off-screen labels at the edges; signs that lead to the next entries outside the window. */
export const threadStyles = css`
  .arcs path {
    fill: none;
    stroke: var(--_text);
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .arcs .near {
    stroke-opacity: 0.8;
    stroke-width: calc(1.75px * var(--unit));
  }

  .arcs .whole {
    stroke-opacity: 0.55;
    stroke-width: calc(1.25px * var(--unit));
  }

  .arcs .far {
    stroke-opacity: 0.38;
    stroke-width: calc(1.25px * var(--unit));
  }

  .signpost {
    cursor: pointer;
  }

  .signpost rect {
    fill: var(--_raised);
    stroke: var(--_text);
    stroke-opacity: 0.5;
  }

  .signpost text {
    fill: var(--_text);
    font-weight: 450;
    text-anchor: start;
  }

  .signpost text.rtl {
    direction: rtl;
  }

  .signpost:hover rect {
    stroke-opacity: 1;
    fill: var(--_line);
  }

  .edge-signs rect {
    fill: transparent;
    cursor: pointer;
  }

  /* Arcs pass behind the words of signs. */
  .edge-signs text {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-linejoin: round;
    stroke-width: calc(3.5px * var(--unit));
    fill: var(--_muted);
    font-size: calc(13px * var(--unit));
    font-weight: 450;
    pointer-events: none;
  }

  .edge-signs .name {
    fill: var(--_text);
    font-weight: 650;
  }

  .edge-signs text.rtl {
    direction: rtl;
  }

  .edge-signs rect:hover {
    fill: var(--_raised);
  }

  .edge-signs rect:focus-visible {
    fill: var(--_raised);
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  @media (forced-colors: active) {
    .edge-signs text {
      fill: LinkText;
    }

    .signpost rect {
      fill: Canvas;
      stroke: CanvasText;
    }

    .signpost text {
      fill: CanvasText;
    }

    .arcs path {
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .arcs .far {
      stroke: GrayText;
    }
  }
`;
