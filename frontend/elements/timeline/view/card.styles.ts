import { css } from "lit";

/** The card beside an entry. It is loaded with the card's code, when the first card is shown. */
export const cardStyles = css`
  .card {
    position: absolute;
    inset: 0 auto auto 0;
    display: flex;
    flex-direction: column;
    inline-size: calc(340px * var(--unit));
    max-inline-size: calc(100% - 8px);
    box-sizing: border-box;
    overflow: hidden;
    border: 1px solid color-mix(in srgb, var(--theme, var(--_line)) 55%, var(--_line));
    border-radius: calc(10px * var(--unit));
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.3;
    cursor: pointer;
    -webkit-touch-callout: none;
    box-shadow: 0 calc(10px * var(--unit)) calc(36px * var(--unit)) rgb(0 0 0 / 0.45);
    animation: card-in 0.14s ease-out;
  }

  .card[hidden],
  .card img[hidden],
  .card p:empty,
  .card ul:empty,
  .card:not(.stays) button {
    display: none;
  }

  .card.counts {
    inline-size: max-content;
    max-inline-size: min(calc(340px * var(--unit)), calc(100% - 8px));
  }

  /* Of what there is too little height for, the drawing gives way first. */
  .card img {
    flex: 0 1 auto;
    inline-size: 100%;
    block-size: calc(150px * var(--unit));
    min-block-size: 0;
    object-fit: cover;
    background: var(--_raised);
  }

  .card .words {
    flex: 0 0 auto;
    display: grid;
    justify-items: start;
    gap: calc(5px * var(--unit));
    padding: calc(13px * var(--unit)) calc(17px * var(--unit)) calc(15px * var(--unit));
  }

  .card p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .card .when {
    color: var(--theme, var(--_muted));
    font-size: calc(12.5px * var(--unit));
    font-weight: 600;
  }

  .card .when span + span::before {
    content: " · ";
  }

  .card .title {
    font-family: var(--_font-heading);
    font-size: calc(19px * var(--unit));
    font-weight: 650;
    font-stretch: normal;
    line-height: 1.22;
    text-wrap: pretty;
  }

  .card.counts .title {
    font: inherit;
    font-weight: 600;
  }

  .card .lede {
    font-family: var(--_font-text);
    font-size: calc(14.5px * var(--unit));
    font-stretch: normal;
    line-height: 1.4;
    color: color-mix(in srgb, var(--_text) 86%, var(--_surface));
  }

  .card .facts,
  .card .sign {
    color: var(--_muted);
    font-size: calc(12.5px * var(--unit));
  }

  .card .sign {
    justify-self: stretch;
    padding-block-start: calc(7px * var(--unit));
    border-block-start: 1px solid var(--_line);
  }

  /* Shown by a long press before all is known: its height, and so its button, stays when the rest comes. */
  .card.stays.reserves .lede {
    display: -webkit-box;
    overflow: hidden;
    min-block-size: 3lh;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .card.stays.reserves .facts {
    display: block;
    overflow: hidden;
    min-block-size: 1lh;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .card ul {
    margin: 0;
    padding-inline-start: 1.1em;
    font-size: calc(13px * var(--unit));
  }

  .card button {
    min-block-size: calc(44px * var(--unit));
    margin-block-start: calc(6px * var(--unit));
    padding-inline: calc(22px * var(--unit));
    border: 0;
    border-radius: calc(22px * var(--unit));
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  @keyframes card-in {
    from {
      opacity: 0;
    }
  }

  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .card {
      animation: none;
    }
  }
`;
