import { css } from "lit";

/** The element, its area for pointers and keys, names of lanes, cards and hints. */
export const timelineStyles = css`
  :host {
    display: block;
    position: relative;
    height: 100%;
    min-height: 240px;
    overflow: hidden;
    contain: strict;
    background: var(--_ground);
    color: var(--_text);
    font-family: var(--_font);
    font-stretch: semi-condensed;
    --unit: 1;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    position: absolute;
    inset: 0;
  }

  .stage {
    position: absolute;
    inset: 0;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    cursor: grab;
    outline: none;
    font-size: calc(14px * var(--unit));
  }

  /* Where the page scrolls, the browser itself scrolls it with one finger up or down. */
  .stage.page-scrolls {
    touch-action: pan-y;
  }

  /* A cursor is inherited, so one of the stage's own that changed with every press would style all marks anew. */
  .ground {
    position: absolute;
    inset: 0;
  }

  .ground:active,
  .stage.dragged {
    cursor: grabbing;
  }

  .stage:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  /* Lane names */
  .lanes {
    position: absolute;
    pointer-events: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .lanes li {
    position: absolute;
    display: flex;
    align-items: center;
    gap: calc(14px * var(--unit));
    box-sizing: border-box;
    inline-size: 100%;
    padding-inline: calc(20px * var(--unit)) calc(8px * var(--unit));
    line-height: 1.15;
  }

  .lanes i {
    flex: none;
    inline-size: calc(13px * var(--unit));
    block-size: calc(13px * var(--unit));
    border-radius: 50%;
    background: var(--theme);
  }

  .lanes span {
    min-inline-size: 0;
    overflow: hidden;
  }

  /* Words are not broken; one that is too long for the widest gutter ends in an ellipsis. */
  .lanes a {
    display: block;
    pointer-events: auto;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    color: inherit;
    text-decoration: none;
    overflow: hidden;
    hyphens: auto;
    text-overflow: ellipsis;
    font-weight: 600;
  }

  .lanes a:hover,
  .lanes a:focus-visible {
    text-decoration: underline;
  }

  .lanes a:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .lanes [dir="auto"],
  .callout [dir="auto"] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .lanes small {
    display: block;
    margin-block-start: 2px;
    color: var(--_muted);
    font-size: calc(12px * var(--unit));
    font-variant-numeric: tabular-nums;
  }

  .lanes .low {
    font-size: min(1em, calc(13px * var(--unit)));
    white-space: nowrap;
  }

  .lanes .low span {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  /*
   * The least height of what is pressed (WCAG 2.2, 2.5.8). The names of low lanes stand close together, and lie in front of a
   * neighbour's that is a little higher than its lane.
   */
  .lanes .low a {
    position: relative;
    z-index: 1;
    min-block-size: 24px;
    align-content: center;
  }

  .lanes .two-lines {
    font-size: min(1em, calc(11.5px * var(--unit)));
    line-height: 1;
    white-space: normal;
  }

  .lanes .two-lines a {
    block-size: calc(24px * var(--unit));
  }

  .lanes :is(.one-line, .two-lines, .unnumbered) small {
    display: none;
  }

  .lanes.vertical li {
    flex-direction: column;
    justify-content: flex-end;
    padding: 0 0 calc(2px * var(--unit));
  }

  /* In narrow columns they are smaller, so that none lies on the next. */
  .lanes.vertical i {
    inline-size: min(9px * var(--unit), round(down, var(--column) - 1px, 1px));
    block-size: min(9px * var(--unit), round(down, var(--column) - 1px, 1px));
  }

  .lanes.vertical span {
    position: absolute;
    overflow: visible;
    line-height: 1;
    white-space: nowrap;
    transform-origin: 0 100%;
    transform: rotate(-45deg);
  }

  .lanes.vertical[dir="rtl"] span {
    transform-origin: 100% 100%;
    transform: rotate(45deg);
  }

  .lanes b {
    font-weight: 600;
  }

  .leaders {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }

  .leaders path {
    fill: none;
    stroke: var(--theme);
    stroke-opacity: 0.6;
  }

  .lanes.vertical small {
    display: none;
  }

  /* Card of the number strip; that of an entry is in card.styles.ts. */
  .callout {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    max-inline-size: min(calc(320px * var(--unit)), 90%);
    padding: calc(7px * var(--unit)) calc(11px * var(--unit));
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--theme, var(--_muted));
    border-radius: calc(6px * var(--unit));
    background: var(--_raised);
    color: var(--_text);
    line-height: 1.3;
    pointer-events: none;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.3);
  }

  .callout[hidden] {
    display: none;
  }

  .callout b {
    display: block;
    font-weight: 600;
  }

  .callout span {
    display: block;
    color: var(--_muted);
    font-size: 0.92em;
  }

  /* Hint */
  .hint {
    position: absolute;
    inset: auto 0 calc(110px * var(--unit));
    inline-size: fit-content;
    box-sizing: border-box;
    max-inline-size: 90%;
    margin-inline: auto;
    padding: calc(9px * var(--unit)) calc(18px * var(--unit));
    border: 1px solid var(--_line);
    border-radius: calc(20px * var(--unit));
    background: var(--_raised);
    color: var(--_text);
    font-size: calc(15px * var(--unit));
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
    animation: hint 2.2s ease forwards;
  }

  .hint[hidden] {
    display: none;
  }

  @keyframes hint {
    0%,
    100% {
      opacity: 0;
    }

    12%,
    80% {
      opacity: 1;
    }
  }

  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .lanes i {
      forced-color-adjust: none;
    }

    .hint,
    .callout {
      border-color: CanvasText;
    }
  }
`;
