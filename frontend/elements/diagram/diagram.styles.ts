import { css } from "lit";

/** On paper, whichever the palette. */
export const diagramStyles = css`
  :host {
    display: block;
    color: var(--bl-paper-text, #1c2333);
  }

  :host([hidden]) {
    display: none;
  }

  .how {
    margin: 0 0 0.75rem;
    color: var(--bl-paper-muted, #596174);
    font-size: 0.9375rem;
  }

  .stage {
    position: relative;
  }

  svg {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }

  path.plain,
  path.near {
    fill: none;
    stroke: var(--bl-paper-muted, #596174);
    stroke-width: 1.5;
    opacity: 0.6;
  }

  path.near {
    stroke: var(--bl-paper-accent, #175ba8);
    stroke-width: 2.5;
    opacity: 1;
  }

  marker path {
    fill: var(--bl-paper-muted, #596174);
  }

  marker.near path {
    fill: var(--bl-paper-accent, #175ba8);
  }

  ol {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
    direction: ltr;
  }

  li {
    position: absolute;
    direction: inherit;
  }

  button {
    font: 600 0.9375rem/1.25 var(--bl-font-label, system-ui, sans-serif);
    cursor: pointer;
  }

  .box {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.15rem;
    box-sizing: border-box;
    width: 100%;
    height: 100%;
    padding: 0.25rem 0.4rem;
    border: 1.5px solid var(--bl-paper-muted, #596174);
    border-radius: 10px;
    background: var(--bl-paper-raised, #fdfbf6);
    color: inherit;
    overflow-wrap: anywhere;
    hyphens: auto;
    font-size: 0.875rem;
    text-align: center;
  }

  .box.unknown {
    border-style: dashed;
    background: var(--bl-paper, #f7f3ea);
  }

  .box:hover {
    border-color: var(--bl-paper-accent, #175ba8);
  }

  .box[aria-current] {
    border: 3px solid var(--bl-paper-accent, #175ba8);
    background: color-mix(in srgb, var(--bl-paper-accent, #175ba8) 12%, var(--bl-paper, #fffdf8));
  }

  .box.unknown[aria-current] {
    border-style: dashed;
  }

  small {
    color: var(--bl-paper-muted, #596174);
    font-weight: 500;
    font-size: 0.75rem;
  }

  .box[aria-current] small {
    color: inherit;
  }

  button:focus-visible {
    outline: 3px solid var(--bl-paper-accent, #175ba8);
    outline-offset: 2px;
  }

  .walk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    margin-block: 1rem 0.75rem;
    font: 500 0.9375rem/1.3 var(--bl-font-label, system-ui, sans-serif);
  }

  .walk button {
    min-width: 6.5rem;
    min-height: 2.75rem;
    border: 1px solid var(--bl-paper-accent, #175ba8);
    border-radius: 2rem;
    background: transparent;
    color: var(--bl-paper-accent, #175ba8);
  }

  .walk button:disabled {
    border-color: var(--bl-paper-line, #d9d2c2);
    color: var(--bl-paper-muted, #596174);
    cursor: default;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    path.plain,
    path.near {
      stroke: CanvasText;
      opacity: 1;
    }

    path.near {
      stroke: Highlight;
    }

    marker path {
      fill: CanvasText;
    }

    marker.near path {
      fill: Highlight;
    }

    .box[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    .how,
    .stage,
    .walk,
    .unseen {
      display: none;
    }
  }
`;
