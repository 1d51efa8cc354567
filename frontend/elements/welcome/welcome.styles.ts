import { css } from "lit";

export const welcomeStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    width: clamp(22rem, 24.5vw, 40rem);
    height: 100%;
    padding: clamp(0.75rem, 2vh, 1.5rem) clamp(0.75rem, 1.6vw, 1.75rem);
    padding-inline-start: 0.5rem;
    background: var(--bl-ground);
    font-family: var(--bl-font-text);
    outline: none;
  }

  :host([hidden]) {
    display: none;
  }

  /* The room stays until the timeline rests, so that nothing moves under the hand. */
  :host([leaving]) {
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.2s;
  }

  section {
    position: relative;
    display: flex;
    flex-direction: column;
    max-height: 100%;
    overflow: hidden;
    border-radius: 1rem;
    background: var(--bl-paper);
    color: var(--bl-paper-text);
    box-shadow: 0 0.75rem 2.5rem rgb(0 0 0 / 30%);
    container-type: inline-size;
  }

  section[aria-busy="true"] {
    height: 100%;
  }

  .scrolls {
    flex: 1;
    min-height: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  [part="close"] {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.625rem;
    inset-inline-end: 0.625rem;
    display: grid;
    place-items: center;
    width: 2.5rem;
    height: 2.5rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: color-mix(in srgb, var(--bl-paper) 88%, transparent);
    color: inherit;
    cursor: pointer;
  }

  [part="close"]:hover {
    background: var(--bl-paper-raised);
  }

  :is(button, a, input, select, h2):focus-visible {
    outline: 3px solid var(--bl-paper-accent);
    outline-offset: 2px;
  }

  .drawing {
    display: block;
    width: 100%;
    height: clamp(6rem, 19vh, 22rem);
    object-fit: cover;
  }

  .words {
    padding: clamp(1rem, 2.2vh, 2rem) clamp(1.25rem, 6.5cqi, 2.75rem);
  }

  h2 {
    margin: 0;
    font: 600 clamp(1.375rem, 6.6cqi, 2.75rem) / 1.18 var(--bl-font-heading);
    text-wrap: balance;
  }

  h2:focus:not(:focus-visible) {
    outline: none;
  }

  .sentence {
    margin: 0.5rem 0 0;
    font-size: clamp(1.0625rem, 4.6cqi, 1.75rem);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .ways {
    display: grid;
    gap: 0.625rem;
    margin: clamp(0.75rem, 2vh, 1.375rem) 0 0;
    padding: 0;
    list-style: none;
  }

  .way {
    display: grid;
    grid-template: auto auto / auto minmax(0, 1fr);
    align-content: center;
    align-items: center;
    gap: 0 clamp(0.75rem, 3.4cqi, 1.25rem);
    box-sizing: border-box;
    width: 100%;
    min-height: 3.5rem;
    padding: 0.625rem clamp(0.75rem, 3.4cqi, 1.25rem);
    border: 1px solid var(--bl-paper-line);
    border-radius: 0.875rem;
    background: var(--bl-paper-raised);
    color: inherit;
    font: 500 clamp(1rem, 4.2cqi, 1.625rem) / 1.25 var(--bl-font-text);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .way:hover {
    border-color: var(--bl-paper-accent);
  }

  .way.main,
  .plain.main {
    border-color: transparent;
    background: var(--bl-paper-accent);
    color: var(--bl-on-paper-accent, #fff);
  }

  .way.main:hover,
  .plain.main:hover:not(:disabled) {
    background: color-mix(in srgb, var(--bl-paper-accent) 86%, #000);
  }

  .disc {
    grid-row: 1 / 3;
    display: grid;
    place-items: center;
    width: clamp(2.5rem, 10.5cqi, 4.5rem);
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 50%;
    background: var(--bl-paper-line);
  }

  .disc img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .label:last-child {
    grid-row: 1 / 3;
  }

  .line {
    color: var(--bl-paper-muted);
    font-size: 0.84em;
    font-weight: 400;
  }

  .main .line {
    color: inherit;
  }

  .coach {
    margin: clamp(0.75rem, 2vh, 1.25rem) 0 0;
    color: var(--bl-paper-muted);
    font-size: clamp(0.9375rem, 3.6cqi, 1.375rem);
    line-height: 1.45;
    text-wrap: pretty;
  }

  .plain {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    box-sizing: border-box;
    min-height: 2.75rem;
    margin-block-start: 1rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--bl-paper-line);
    border-radius: 2rem;
    background: var(--bl-paper-raised);
    color: inherit;
    font: 500 1.0625rem / 1.25 var(--bl-font-text);
    cursor: pointer;
  }

  .plain:hover:not(:disabled) {
    border-color: var(--bl-paper-accent);
  }

  .plain:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .back {
    margin: 0 0 0.75rem;
    padding-inline: 0.75rem 1rem;
  }

  .when {
    margin: 0 0 0.25rem;
    color: var(--bl-paper-muted);
    font: 500 1rem / 1.4 var(--bl-font-label);
  }

  .controls {
    flex: none;
  }

  .controls .place {
    flex: 1;
    margin: 0;
    text-align: center;
    text-decoration: none;
  }

  form {
    display: grid;
    gap: 1rem;
    margin-block-start: 1rem;
  }

  form .plain {
    width: 100%;
    margin: 0;
  }

  .field {
    display: grid;
    gap: 0.25rem;
    margin: 0;
  }

  .field label {
    font: 500 1rem / 1.3 var(--bl-font-label);
  }

  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--bl-paper-muted);
    border-radius: 0.625rem;
    background: var(--bl-paper);
    color: inherit;
    font: 400 1.125rem / 1.3 var(--bl-font-text);
    color-scheme: light;
  }

  small {
    color: var(--bl-paper-muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }

  .answer p {
    margin: 1rem 0 0;
    font-size: 1.125rem;
    line-height: 1.4;
  }

  .answer ul {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  .found {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0;
    border: 0;
    border-block-end: 1px solid var(--bl-paper-line);
    background: none;
    color: var(--bl-paper-accent);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .found:hover span {
    text-decoration: underline;
  }

  .found small {
    display: block;
  }

  input[aria-invalid="true"] {
    border-width: 2px;
  }

  .answer .plain {
    width: 100%;
    margin-block-start: 0.625rem;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  svg {
    flex: none;
    width: 1.125rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (pointer: coarse) {
    [part="close"] {
      width: 2.75rem;
      height: 2.75rem;
    }
  }

  /* Upright screens: a sheet in the lower half, and the timeline ends where it begins. */
  @media (width < 56rem), (orientation: portrait) {
    :host {
      --_height: 50dvh;

      flex: none;
      width: auto;
      height: calc(var(--_height) + max(0px, var(--_drag, 0px)));
      min-height: 0;
      padding: 0;
      background: var(--bl-paper);
    }

    :host([tall]) {
      --_height: 88dvh;
    }

    section {
      height: 100%;
      border-radius: 0;
      box-shadow: none;
    }

    .grip {
      position: absolute;
      z-index: 1;
      inset: 0 0 auto;
    }

    /* It lies on a picture, or on the paper. */
    .grip::before {
      outline: 1px solid var(--bl-paper);
    }

    [part="close"] {
      z-index: 2;
    }

    /* The picture takes the room that the words leave. */
    .scrolls {
      display: flex;
      flex-direction: column;
    }

    .drawing {
      flex: 1 0 8rem;
      height: 8rem;
    }

    .words {
      flex: none;
    }

    .words:first-child {
      padding-block-start: 1.75rem;
    }

    h2 {
      font-size: clamp(1.375rem, 4cqi, 2.75rem);
    }

    .sentence,
    .way,
    .coach {
      font-size: clamp(1rem, 2cqi, 1.5rem);
    }

    .disc {
      width: clamp(2.5rem, 6cqi, 4rem);
    }
  }

  /* No room for a picture above the words. */
  @media (width < 36rem), (width < 56rem) and (height < 40rem) {
    .drawing {
      display: none;
    }

    .words {
      padding: 1.75rem 1.25rem 0.75rem;
    }

    h2 {
      padding-inline-end: 2.25rem;
      font-size: 1.25rem;
    }

    .back + h2 {
      padding-inline-end: 0;
    }

    .sentence {
      margin-block-start: 0.25rem;
      line-height: 1.35;
    }

    .ways {
      gap: 0.5rem;
      margin-block-start: 0.75rem;
    }

    .way {
      padding-block: 0.375rem;
    }
  }

  @media (width < 36rem) and (height < 50rem) {
    .coach {
      display: none;
    }
  }

  /* Too low to stand one above the other: a phone on its side. */
  @media (orientation: landscape) and (36rem <= width < 56rem) and (height < 36rem) {
    :host {
      width: 50%;
      height: 100%;
      border-radius: 0;
    }

    .grip {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host,
    :host([leaving]) {
      transition: none;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
