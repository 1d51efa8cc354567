import { css } from "lit";

/** The legend: loaded with what it says. */
export const legendPanelStyles = css`
  .legend {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    max-inline-size: min(calc(380px * var(--unit)), 94vw);
    max-block-size: 94vh;
    margin: 0;
    overflow: auto;
    padding: calc(14px * var(--unit)) calc(18px * var(--unit));
    border: 1px solid var(--_line);
    border-radius: calc(10px * var(--unit));
    background: var(--_raised);
    color: var(--_text);
    font-size: calc(14px * var(--unit));
    line-height: 1.3;
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.35);
  }

  .legend h2 {
    margin: 0 0 0.5em;
    font: inherit;
    font-weight: 650;
  }

  .legend ul {
    display: grid;
    gap: calc(6px * var(--unit));
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: flex;
    gap: calc(14px * var(--unit));
    align-items: center;
  }

  .legend li svg {
    flex: none;
    inline-size: calc(64px * var(--unit));
    block-size: calc(24px * var(--unit));
  }

  .legend .cluster text {
    font-size: 11px;
  }

  .legend-disc {
    fill: var(--_surface);
  }

  .legend-mover {
    fill: var(--theme);
  }

  .legend-card {
    fill: var(--_raised);
    stroke: var(--theme);
  }

  .legend-picture {
    fill: var(--theme);
    fill-opacity: 0.6;
  }

  .legend-words,
  .legend-chevron {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
  }

  .legend-chevron {
    stroke: var(--_text);
  }

  .legend-line,
  .legend-cut {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .legend-cut {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }

  .legend-fills {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }

  .save-in-words {
    min-block-size: calc(44px * var(--unit));
    margin-block-start: calc(10px * var(--unit));
    padding-inline: calc(18px * var(--unit));
    border: 1px solid var(--_muted);
    border-radius: calc(22px * var(--unit));
    background: none;
    cursor: pointer;
  }
`;
