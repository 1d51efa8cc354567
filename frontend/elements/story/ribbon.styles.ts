import { css } from "lit";

/** The time ribbon of a phone, in the place of the timeline (`theme/views.css` hides that one). */
export const ribbonStyles = css`
  .ribbon {
    display: none;
  }

  @media screen and (orientation: portrait) and (width < 36rem) {
    :host,
    :host([present]) {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }

    .ribbon {
      display: grid;
      gap: 0.25rem;
      grid-area: 1 / 1;
      padding: 0.5rem 1.5rem 0.625rem;
      color: var(--bl-muted);
      font: 500 0.8125rem / 1.25 var(--bl-font-label);
      font-variant-numeric: tabular-nums;
    }

    .ribbon p {
      margin: 0;
    }

    /* Its words begin at the left end and end at the right one, so they never leave the ribbon. */
    .ribbon-date {
      position: relative;
      inset-inline-start: calc(var(--at) * 100%);
      width: max-content;
      max-width: 100%;
      color: var(--bl-text);
      font-size: 0.9375rem;
      font-weight: 650;
      translate: calc(-100% * var(--at));
    }

    :host(:dir(rtl)) .ribbon-date {
      translate: calc(100% * var(--at));
    }

    .ribbon-axis {
      position: relative;
      height: 1rem;
    }

    .ribbon-axis::before {
      position: absolute;
      inset: calc(50% - 1px) -0.5rem;
      border-radius: 1px;
      background: var(--bl-line);
      content: "";
    }

    .ribbon-axis i {
      position: absolute;
      inset-block-start: calc(50% - 0.25rem);
      inset-inline-start: calc(var(--at) * 100% - 0.25rem);
      width: 0.5rem;
      height: 0.5rem;
      border: 2px solid var(--bl-ground);
      border-radius: 50%;
      box-sizing: border-box;
      background: var(--bl-muted);
      transform: scale(1.5);
    }

    .ribbon-axis .past {
      background: var(--bl-accent);
    }

    .ribbon-axis .present {
      z-index: 1;
      background: var(--bl-focus);
      transform: scale(2);
    }

    .ribbon-ends {
      display: flex;
      justify-content: space-between;
    }
  }

  @media (forced-colors: active) {
    .ribbon-axis::before,
    .ribbon-axis i {
      background: CanvasText;
    }

    .ribbon-axis .present {
      background: Highlight;
    }
  }
`;
