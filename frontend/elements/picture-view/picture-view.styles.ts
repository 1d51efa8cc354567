import { css } from "lit";

export const pictureViewStyles = css`
  :host {
    display: block;
  }

  dialog {
    box-sizing: border-box;
    width: 100vw;
    height: 100dvh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    background: var(--bl-ground);
    color: var(--bl-text);
    font: 400 1rem / 1.5 var(--bl-font-text);
  }

  .content {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    height: 100%;
  }

  .stage {
    position: relative;
    overflow: hidden;
    outline-offset: -3px;
    cursor: zoom-in;
    touch-action: none;
    user-select: none;
  }

  .stage.part {
    cursor: grab;
  }

  .stage.moving {
    cursor: grabbing;
  }

  .picture {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: contain;
    transform-origin: 0 0;
    pointer-events: none;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    padding: 0.75rem clamp(1rem, 3vw, 2rem) max(0.75rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--bl-line);
    background: var(--bl-surface);
  }

  .words {
    flex: 1 1 18rem;
    max-height: 30dvh;
    overflow: auto;
  }

  p {
    max-width: 60rem;
    margin: 0;
  }

  .credit {
    color: var(--bl-muted);
    font: 400 0.875rem / 1.4 var(--bl-font-label);
  }

  .buttons {
    display: flex;
    gap: 0.5rem;
  }

  button {
    display: grid;
    place-items: center;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
    border: 1px solid var(--bl-line);
    border-radius: 50%;
    background: var(--bl-ground);
    color: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--bl-raised);
  }

  button[aria-disabled="true"] {
    color: color-mix(in srgb, var(--bl-muted) 55%, transparent);
    cursor: default;
  }

  .close {
    margin-inline-start: 0.5rem;
  }

  :focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: 2px;
  }

  svg {
    width: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (prefers-reduced-motion: no-preference) {
    .gliding .picture {
      transition: transform 0.2s ease-out;
    }
  }

  @media (forced-colors: active) {
    button[aria-disabled="true"] {
      color: GrayText;
    }
  }
`;
