import { css } from "lit";

/** The number strip: its name, lines and figures, and what is shown while it is read. */
export const stripStyles = css`
  .strip-name {
    position: absolute;
    box-sizing: border-box;
    overflow: hidden;
    padding-block: calc(10px * var(--unit)) 0;
    padding-inline: calc(20px * var(--unit)) calc(46px * var(--unit));
    font-size: calc(13px * var(--unit));
    line-height: calc(15px * var(--unit));
  }

  /* Fingers need more, which the styles for them say. */
  :where(.chosen) {
    min-block-size: 24px;
  }

  .chosen {
    position: relative;
    padding-inline-end: calc(13px * var(--unit));
    border-radius: calc(3px * var(--unit));
  }

  .chosen::after {
    content: "";
    position: absolute;
    inset-block-start: calc(4px * var(--unit));
    inset-inline-end: calc(2px * var(--unit));
    inline-size: calc(5px * var(--unit));
    block-size: calc(5px * var(--unit));
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }

  .chosen b {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
    font-weight: 600;
    text-align: match-parent;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .long .chosen b {
    font-size: calc(12px * var(--unit));
    font-stretch: condensed;
    line-height: calc(13.5px * var(--unit));
  }

  .strip-name small {
    display: block;
    margin-block-start: calc(4px * var(--unit));
    color: var(--_muted);
    font-size: calc(12px * var(--unit));
    line-height: 1.35;
  }

  .strip-name a {
    color: inherit;
    text-underline-offset: 2px;
  }

  .strip-name a:hover {
    color: var(--_text);
  }

  .strip path,
  .strip-levels line,
  .reading {
    pointer-events: none;
  }

  .strip .area,
  .strip .bars {
    fill: var(--_accent);
    fill-opacity: 0.18;
  }

  .strip .bars {
    fill-opacity: 0.75;
  }

  .strip .bars.hollow {
    fill-opacity: 0.14;
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
  }

  .strip .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: calc(2px * var(--unit));
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .strip .line.dashed {
    stroke-dasharray: 5 5;
    stroke-linecap: butt;
  }

  .strip .bands {
    fill: none;
    stroke: var(--_accent);
    stroke-opacity: 0.4;
    stroke-width: calc(5px * var(--unit));
  }

  .strip .breaks {
    fill: none;
    stroke: var(--_muted);
    stroke-width: calc(1.25px * var(--unit));
    stroke-dasharray: 2 4;
  }

  .strip .breaks.signs {
    stroke: var(--_text);
    stroke-width: calc(1.5px * var(--unit));
    stroke-dasharray: none;
  }

  .strip .disputes {
    fill: none;
    stroke: var(--_text);
    stroke-opacity: 0.75;
    stroke-width: 1.25;
  }

  .strip .figures {
    fill: var(--_accent);
    stroke: var(--_ground);
    stroke-width: 1;
  }

  .strip .figures.hollow {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: calc(1.75px * var(--unit));
  }

  .strip .figures.dashed {
    stroke-dasharray: 2 2;
  }

  .graphic text.figure {
    fill: var(--_text);
    stroke: var(--_ground);
    stroke-width: calc(4px * var(--unit));
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .graphic text.figure.beyond {
    fill: var(--_muted);
    font-weight: 500;
  }

  .graphic text.figure.rtl {
    direction: rtl;
  }

  /* In right-to-left text, the start of a text-anchor is at the right. */
  .graphic text.figure.rtl.from-start {
    text-anchor: end;
  }

  .graphic text.figure.rtl.from-end {
    text-anchor: start;
  }

  .strip .mover {
    cursor: pointer;
  }

  .strip .mover path {
    fill: var(--theme, var(--_muted));
    stroke: var(--_ground);
    stroke-width: 1;
  }

  .strip .mover:hover path {
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .strip-levels line {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }

  .strip-levels .level {
    stroke-opacity: 0.6;
  }

  .strip-values text {
    fill: var(--_muted);
    font-size: calc(12px * var(--unit));
    font-variant-numeric: tabular-nums;
  }

  /* Reading */
  .reading line {
    stroke: var(--_focus);
    stroke-width: 1.5;
    shape-rendering: crispEdges;
  }

  .reading .beside {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .reading circle {
    fill: var(--_focus);
    stroke: var(--_ground);
    stroke-width: 2;
  }

  .strip-slider {
    position: absolute;
    cursor: crosshair;
  }

  .strip-slider[hidden] {
    display: none;
  }

  .strip-slider:active {
    cursor: grabbing;
  }

  .strip-slider:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: -3px;
  }

  .reading-card {
    border-inline-start-color: var(--_focus);
    font-variant-numeric: tabular-nums;
  }

  .reading-card span:empty,
  .reading-card ul:empty {
    display: none;
  }

  .reading-card ul {
    margin: calc(5px * var(--unit)) 0 0;
    padding: calc(5px * var(--unit)) 0 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
    font-size: 0.92em;
  }

  .reading-card li::before {
    content: "";
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.45em;
    border-radius: 50%;
    background: var(--theme);
  }

  /* In the card, an annotation has the same diamond as in the strip. */
  .reading-card .moves::before {
    border-radius: 0;
    background: var(--theme, var(--_muted));
    transform: rotate(45deg) scale(0.85);
  }

  @media (prefers-contrast: more) {
    .strip .area {
      fill-opacity: 0.35;
    }

    .strip .bars {
      fill-opacity: 1;
    }

    .strip .bars.hollow {
      fill-opacity: 0;
      stroke-width: 2;
    }

    .strip .bands {
      stroke-opacity: 0.7;
    }
  }

  @media (forced-colors: active) {
    .strip .area {
      fill-opacity: 0.3;
    }

    .strip .bars {
      fill-opacity: 1;
    }

    .strip .bars.hollow {
      fill-opacity: 0;
    }

    .strip .bands {
      stroke-opacity: 0.6;
    }

    .strip .mover path {
      fill: LinkText;
    }
  }

  @media print {
    .strip-slider,
    .reading,
    .reading-card {
      display: none;
    }
  }
`;
