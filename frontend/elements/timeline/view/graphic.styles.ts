import { css } from "lit";

/** The SVG, and the theme colours, which all parts of the element use. */
export const graphicStyles = css`
  svg {
    display: block;
  }

  .graphic {
    position: absolute;
    inset: 0 auto auto 0;
    direction: ltr;
    pointer-events: none;
  }

  .moving-picture {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }

  .graphic :where(a, [role="button"]) {
    pointer-events: auto;
    cursor: pointer;
  }

  .graphic :focus {
    outline: none;
  }

  /* Axis */
  .ticks text {
    fill: var(--_muted);
    font-size: calc(13px * var(--unit));
    font-variant-numeric: tabular-nums;
  }

  .corner {
    fill: var(--_muted);
    font-size: calc(12.5px * var(--unit));
    font-variant-numeric: tabular-nums;
  }

  .ticks .year {
    fill: var(--_text);
    font-weight: 650;
  }

  .era-names text {
    fill: var(--_muted);
    font-size: calc(13px * var(--unit));
    text-anchor: start;
  }

  .era-names a[href]:hover text,
  .era-names a:focus-visible text {
    fill: var(--_text);
    text-decoration: underline;
  }

  .era-names a:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .eras .even {
    fill: var(--_surface);
    fill-opacity: 0.85;
  }

  .eras .odd {
    fill: none;
  }

  .grid line,
  .lane-lines line {
    stroke: var(--_line);
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
    --theme: var(--_theme-1);
  }
  .theme-2 {
    --theme: var(--_theme-2);
  }
  .theme-3 {
    --theme: var(--_theme-3);
  }
  .theme-4 {
    --theme: var(--_theme-4);
  }
  .theme-5 {
    --theme: var(--_theme-5);
  }
  .theme-6 {
    --theme: var(--_theme-6);
  }
  .theme-7 {
    --theme: var(--_theme-7);
  }
  .theme-8 {
    --theme: var(--_theme-8);
  }
  .theme-9 {
    --theme: var(--_theme-9);
  }
  .theme-10 {
    --theme: var(--_theme-10);
  }

  /* Leaders */
  .leaders path {
    fill: none;
    stroke: var(--theme);
    stroke-opacity: 0.6;
    stroke-width: calc(1px * var(--unit));
    stroke-linejoin: round;
    pointer-events: none;
  }

  .leaders .aside {
    stroke-opacity: 0.3;
  }

  /* Marks */
  .mark text {
    fill: var(--_text);
    fill-opacity: 0.9;
    font-weight: 450;
    text-anchor: start;
  }

  .mark .date {
    fill: var(--_muted);
    font-weight: 450;
  }

  .mark text.rtl {
    direction: rtl;
  }

  .graphic text.from-end {
    text-anchor: end;
  }

  .mark text.words {
    fill: var(--theme);
    fill-opacity: 1;
    font-size: 0.9em;
    font-weight: 650;
  }

  .words tspan {
    fill: var(--_text);
    font-size: calc(14px * var(--unit));
  }

  .words .lede {
    fill: var(--_muted);
    font-size: calc(13px * var(--unit));
    font-weight: 450;
  }

  .card-ground {
    stroke: var(--_line);
  }

  .plate {
    fill: var(--theme);
    fill-opacity: 0.16;
  }

  .ring {
    fill: var(--theme);
  }

  .picture.late {
    animation: picture-appears 240ms ease-out;
  }

  @keyframes picture-appears {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .picture.late {
      animation: none;
    }
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
    fill: var(--_ground);
    stroke: var(--theme);
    stroke-opacity: 1;
    stroke-width: 2;
  }

  /* Its own place lies farther on, where the chevron points. */
  .stuck .lamp {
    display: none;
  }

  .chevrons {
    fill: none;
    stroke: var(--_text);
    stroke-width: calc(1.75px * var(--unit));
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .dust path {
    fill: var(--theme);
    fill-opacity: 0.8;
  }

  .glowing {
    stroke: var(--theme);
    stroke-opacity: 0.28;
    paint-order: stroke;
  }

  .button {
    fill: none;
    pointer-events: all;
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

  stop.ground {
    stop-color: var(--_raised);
  }

  .mark:hover text {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .cluster rect {
    fill: var(--_raised);
    stroke: var(--theme, var(--_muted));
    stroke-opacity: 0.55;
  }

  .cluster text {
    fill: var(--_text);
    font-size: calc(11px * var(--unit));
    font-weight: 550;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }

  .cluster:hover rect {
    stroke-opacity: 1;
    fill: var(--_line);
  }

  /* Selection and focus */
  .guide path {
    stroke: var(--_text);
    stroke-dasharray: 3 4;
    stroke-opacity: 0.55;
    shape-rendering: crispEdges;
  }

  .selected-ring {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }

  .focus-ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
    pointer-events: none;
  }

  .selected text {
    fill-opacity: 1;
  }

  /* The labels of other entries step back behind those of the thread. */
  .aside text,
  .aside text.words,
  .aside .words tspan {
    fill: var(--_muted);
    fill-opacity: 1;
    font-weight: 450;
  }

  @media (prefers-contrast: more) {
    .mark text,
    .dot,
    .dust path {
      fill-opacity: 1;
    }

    .bar {
      fill-opacity: 0.9;
    }

    .band {
      fill-opacity: 0.35;
    }

    .cluster rect,
    .leaders path,
    .guide path {
      stroke-opacity: 1;
    }
  }

  /* The browser does not force colours on SVG shapes, so they are set here; text is no longer paler than other text. */
  @media (forced-colors: active) {
    .selected-ring,
    .guide path {
      stroke: Highlight;
      stroke-opacity: 1;
    }

    .glowing {
      stroke-opacity: 0.4;
    }

    .grid line {
      stroke-opacity: 0.35;
    }

    .grid .division {
      stroke-opacity: 0.15;
    }

    .lane-lines line {
      stroke-opacity: 0.6;
    }

    .cluster rect {
      stroke-opacity: 1;
    }
  }
`;
