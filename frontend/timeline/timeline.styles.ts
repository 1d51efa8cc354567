import { css } from "lit";

export const timelineStyles = css`
  :host {
    display: block;
    position: relative;
    height: 100%;
    min-height: 240px;
    overflow: hidden;
    contain: strict;
    background: var(--bl-ground);
    color: var(--bl-text);
    font-family: var(--bl-font-label);
    font-stretch: semi-condensed;
    --unit: 1;
  }

  :host([hidden]) {
    display: none;
  }

  .stage {
    position: absolute;
    inset: 0;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
    outline: none;
    font-size: calc(14px * var(--unit));
  }

  .stage:active {
    cursor: grabbing;
  }

  .stage:focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: -3px;
  }

  svg {
    display: block;
  }

  .graphic {
    position: absolute;
    inset: 0 auto auto 0;
    direction: ltr;
  }

  .graphic :focus {
    outline: none;
  }

  /* Axis */
  .ticks text {
    fill: var(--bl-muted);
    font-size: calc(13px * var(--unit));
    font-variant-numeric: tabular-nums;
  }

  .ticks .year {
    fill: var(--bl-text);
    font-weight: 650;
  }

  .era-names text {
    fill: var(--bl-muted);
    font-size: calc(13px * var(--unit));
    text-anchor: start;
  }

  .eras .even {
    fill: var(--bl-surface);
    fill-opacity: 0.85;
  }

  .eras .odd {
    fill: none;
  }

  .grid line,
  .lane-lines line {
    stroke: var(--bl-line);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }

  .grid line {
    stroke-opacity: 0.75;
  }

  .grid .division {
    stroke-opacity: 0.3;
  }

  /* Themes */
  .theme-1 {
    --theme: var(--bl-theme-1);
  }
  .theme-2 {
    --theme: var(--bl-theme-2);
  }
  .theme-3 {
    --theme: var(--bl-theme-3);
  }
  .theme-4 {
    --theme: var(--bl-theme-4);
  }
  .theme-5 {
    --theme: var(--bl-theme-5);
  }
  .theme-6 {
    --theme: var(--bl-theme-6);
  }
  .theme-7 {
    --theme: var(--bl-theme-7);
  }
  .theme-8 {
    --theme: var(--bl-theme-8);
  }
  .theme-9 {
    --theme: var(--bl-theme-9);
  }
  .theme-10 {
    --theme: var(--bl-theme-10);
  }

  /* Marks */
  .mark text {
    fill: var(--bl-text);
    fill-opacity: 0.9;
    font-weight: 450;
    text-anchor: start;
  }

  .mark text.rtl {
    direction: rtl;
  }

  .mark text.from-end {
    text-anchor: end;
  }

  .significance-4 text,
  .significance-5 text {
    font-weight: 650;
    fill-opacity: 1;
  }

  .lamp,
  .dot {
    fill: var(--theme);
  }

  .dot {
    fill-opacity: 0.85;
  }

  .pinned .lamp,
  .dot.pinned {
    fill: var(--bl-ground);
    stroke: var(--theme);
    stroke-width: 2;
  }

  .pinned .glow {
    display: none;
  }

  .glow {
    fill: var(--theme);
    fill-opacity: 0.28;
  }

  .bar {
    fill-opacity: 0.6;
  }

  .band {
    fill-opacity: 0.22;
  }

  stop {
    stop-color: var(--theme);
  }

  .mark:hover text {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .cluster rect {
    fill: var(--bl-raised);
    stroke: var(--theme, var(--bl-muted));
    stroke-opacity: 0.55;
  }

  .cluster text {
    fill: var(--bl-text);
    font-size: calc(11px * var(--unit));
    font-weight: 550;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }

  .cluster:hover rect {
    stroke-opacity: 1;
    fill: var(--bl-line);
  }

  /* Selection and focus */
  .guide line {
    stroke: var(--bl-text);
    stroke-dasharray: 3 4;
    stroke-opacity: 0.55;
    shape-rendering: crispEdges;
  }

  .selected-ring {
    fill: none;
    stroke: var(--bl-text);
    stroke-width: 2;
  }

  .focus-ring {
    fill: none;
    stroke: var(--bl-focus);
    stroke-width: 2.5;
    pointer-events: none;
  }

  .selected text {
    fill-opacity: 1;
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
    font-size: calc(15px * var(--unit));
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
    overflow-wrap: break-word;
  }

  .lanes b {
    font-weight: 600;
  }

  .lanes small {
    display: block;
    margin-block-start: 2px;
    color: var(--bl-muted);
    font-size: calc(12px * var(--unit));
    font-variant-numeric: tabular-nums;
  }

  .lanes .low small {
    display: inline;
    margin-inline-start: 0.4em;
  }

  .lanes .low {
    font-size: calc(13px * var(--unit));
    white-space: nowrap;
  }

  .lanes .low b {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .lanes.vertical li {
    flex-direction: column-reverse;
    gap: 6px;
    padding: 0 0 6px;
    font-size: 12px;
  }

  .lanes.vertical i {
    inline-size: 8px;
    block-size: 8px;
  }

  .lanes.vertical span {
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    white-space: nowrap;
    overflow: hidden;
    max-block-size: 100%;
    text-overflow: ellipsis;
  }

  .lanes.vertical small {
    display: none;
  }

  /* Card */
  .callout {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    max-inline-size: min(calc(320px * var(--unit)), 90%);
    padding: calc(7px * var(--unit)) calc(11px * var(--unit));
    border: 1px solid var(--bl-line);
    border-inline-start: 3px solid var(--theme, var(--bl-muted));
    border-radius: calc(6px * var(--unit));
    background: var(--bl-raised);
    color: var(--bl-text);
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
    color: var(--bl-muted);
    font-size: 0.92em;
  }

  /* Foot: buttons and overview */
  .foot {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    align-items: center;
    border-block-start: 1px solid var(--bl-line);
    box-sizing: border-box;
    background: var(--bl-ground);
    font-size: calc(13px * var(--unit));
  }

  .buttons {
    display: flex;
    flex: none;
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
    inline-size: calc(38px * var(--unit));
    block-size: calc(38px * var(--unit));
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--bl-raised);
    cursor: pointer;
  }

  .buttons button:hover {
    background: var(--bl-line);
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
    outline: 3px solid var(--bl-focus);
    outline-offset: 2px;
  }

  .overview {
    position: relative;
    direction: ltr;
    touch-action: none;
    cursor: pointer;
  }

  .overview .bars {
    border-radius: calc(4px * var(--unit));
    background: var(--bl-surface);
  }

  .bars path {
    fill: var(--bl-muted);
    opacity: 0.6;
  }

  .overview [role="slider"] {
    position: absolute;
    inset: 0 auto 0 0;
    box-sizing: border-box;
    border-radius: calc(6px * var(--unit));
  }

  .brush-window {
    border: 1.5px solid var(--bl-accent);
    background: color-mix(in srgb, var(--bl-accent) 14%, transparent);
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

  .brush-start::after,
  .brush-end::after {
    content: "";
    position: absolute;
    inset: 22% auto;
    inline-size: calc(8px * var(--unit));
    border-radius: calc(4px * var(--unit));
    background: var(--bl-accent);
  }

  .brush-start::after {
    inset-inline-end: calc(-4px * var(--unit));
  }

  .brush-end::after {
    inset-inline-start: calc(-4px * var(--unit));
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

  .notice p {
    margin: 0;
    max-inline-size: 34em;
  }

  .notice .title {
    font-size: 1.25em;
    font-weight: 600;
  }

  .notice .hint {
    color: var(--bl-muted);
  }

  .notice button {
    pointer-events: auto;
    min-block-size: 40px;
    padding-inline: 20px;
    border: 0;
    border-radius: 20px;
    background: var(--bl-accent);
    color: var(--bl-on-accent);
    font-weight: 600;
    cursor: pointer;
  }

  .chooser {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: min(calc(420px * var(--unit)), 92%);
    block-size: fit-content;
    max-block-size: 80%;
    box-sizing: border-box;
    overflow: auto;
    padding: 16px;
    border: 1px solid var(--bl-line);
    border-radius: 10px;
    background: var(--bl-raised);
    color: var(--bl-text);
    font-size: calc(15px * var(--unit));
  }

  .chooser h2 {
    margin: 0 0 8px;
    font: inherit;
    font-weight: 650;
  }

  .chooser ul {
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
  }

  .chooser li button {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 6px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .chooser li button:hover {
    background: var(--bl-line);
  }

  .chooser .close {
    min-block-size: 32px;
    padding-inline: 14px;
    border: 1px solid var(--bl-muted);
    border-radius: 16px;
    background: none;
    cursor: pointer;
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
    .lamp,
    .dot,
    .bars path {
      fill: CanvasText;
    }

    .bar,
    .band {
      fill: CanvasText !important;
    }

    .glow {
      fill: GrayText;
    }

    .mark text,
    .cluster text,
    .ticks text,
    .era-names text {
      fill: CanvasText;
      fill-opacity: 1;
    }

    .cluster rect {
      fill: Canvas;
      stroke: CanvasText;
    }

    .focus-ring,
    .selected-ring,
    .guide line {
      stroke: Highlight;
      stroke-opacity: 1;
    }

    .lanes i,
    .brush-start::after,
    .brush-end::after {
      forced-color-adjust: none;
      background: Highlight;
    }

    .buttons button {
      border-color: ButtonText;
    }
  }
`;
