import { css } from "lit";

/** The HTML around the graphic: the foot with buttons and overview, and notices. */
export const panelStyles = css`
  /* Foot: buttons and overview */
  .foot {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    align-items: center;
    border-block-start: 1px solid var(--_line);
    box-sizing: border-box;
    background: var(--_ground);
    font-size: calc(13px * var(--unit));
  }

  .buttons {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(8px * var(--unit));
    box-sizing: border-box;
    padding-inline-start: calc(20px * var(--unit));
  }

  button {
    font: inherit;
    color: inherit;
  }

  .buttons button {
    display: grid;
    place-items: center;
    /* Beside narrow names of lanes they are smaller, and still round. */
    inline-size: calc(38px * var(--unit));
    min-inline-size: 24px;
    aspect-ratio: 1;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_raised);
    cursor: pointer;
  }

  .buttons button:hover {
    background: var(--_line);
  }

  .buttons svg {
    inline-size: 45%;
    block-size: 45%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button:focus-visible,
  .overview [role="slider"]:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .foot.vertical {
    justify-content: space-between;
  }

  .foot.vertical .buttons {
    gap: 6px;
    padding-inline-start: 12px;
  }

  .overview-room.beside {
    position: absolute;
    inset-inline-end: 0;
  }

  .overview-room {
    display: grid;
    flex: 1;
    place-items: center;
    min-inline-size: 0;
  }

  .overview {
    position: relative;
    direction: ltr;
    touch-action: none;
    cursor: pointer;
  }

  /* Bars and handles are mirrored; years are turned back where they are drawn. */
  .overview.mirrored {
    transform: scaleX(-1);
  }

  /* A compositor layer of its own, so that the browser does not paint the bars again when the brush moves over them. */
  .overview .bars,
  .overview [role="slider"] {
    will-change: transform;
  }

  .overview .bars {
    border-radius: calc(4px * var(--unit));
    background: var(--_surface);
  }

  .bars {
    overflow: visible;
  }

  .bars text {
    fill: var(--_muted);
    font-size: calc(11px * var(--unit));
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    pointer-events: none;
  }

  .bars path {
    fill: var(--theme);
    fill-opacity: 0.85;
  }

  .overview [role="slider"] {
    position: absolute;
    inset: 0 auto 0 0;
    box-sizing: border-box;
    border-radius: calc(6px * var(--unit));
  }

  .brush-window {
    border: 1.5px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    cursor: grab;
  }

  .brush-start,
  .brush-end {
    inline-size: 24px;
    cursor: ew-resize;
  }

  .brush-start {
    margin-inline-start: -24px;
  }

  .down .brush-start {
    margin: -24px 0 0;
  }

  .overview.down [role="slider"] {
    inset: 0 0 auto 0;
    inline-size: auto;
  }

  .down .brush-start,
  .down .brush-end {
    block-size: 24px;
    cursor: ns-resize;
  }

  .brush-start::after,
  .brush-end::after {
    content: "";
    position: absolute;
    inset: 22% auto;
    inline-size: calc(8px * var(--unit));
    border-radius: calc(4px * var(--unit));
    background: var(--_accent);
  }

  .brush-start::after {
    inset-inline-end: calc(-4px * var(--unit));
  }

  .brush-end::after {
    inset-inline-start: calc(-4px * var(--unit));
  }

  .down .brush-start::after,
  .down .brush-end::after {
    inset: auto 22%;
    inline-size: auto;
    block-size: calc(8px * var(--unit));
  }

  .down .brush-start::after {
    inset-block-end: calc(-4px * var(--unit));
  }

  .down .brush-end::after {
    inset-block-start: calc(-4px * var(--unit));
  }

  /* Messages */
  .notice {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 24px;
    text-align: center;
    font-size: calc(16px * var(--unit));
    pointer-events: none;
  }

  .notice[role="alert"] {
    background: color-mix(in srgb, var(--_ground) 88%, transparent);
  }

  /* A slip in the middle of the graphic, whose axis and lanes stay in sight, and no wall before the pointer. */
  .notice.empty-time {
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(34em, var(--room));
    box-sizing: border-box;
    gap: calc(8px * var(--unit));
    padding: calc(14px * var(--unit)) calc(20px * var(--unit));
    border: 1px solid var(--_line);
    border-radius: calc(12px * var(--unit));
    background: var(--_surface);
    transform: translate(-50%, -50%);
  }

  .notice.empty-time .title {
    font-size: 1.1em;
  }

  .notice.empty-time button {
    max-inline-size: 100%;
    padding: 6px 16px;
    font-size: 0.95em;
    background: var(--_raised);
    color: var(--_text);
    line-height: 1.3;
  }

  .notice.empty-time button:hover {
    background: var(--_line);
  }

  .notice p {
    margin: 0;
    max-inline-size: 34em;
  }

  .notice .title {
    text-wrap: balance;
    font-size: 1.25em;
    font-weight: 600;
  }

  .notice .notice-advice {
    color: var(--_muted);
  }

  .notice button {
    pointer-events: auto;
    min-block-size: 40px;
    padding-inline: 20px;
    border: 0;
    border-radius: 20px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .buttons button {
      border-color: ButtonText;
    }

    .overview {
      outline: 1px solid GrayText;
    }

    .overview [role="slider"] {
      forced-color-adjust: none;
    }
  }
`;
