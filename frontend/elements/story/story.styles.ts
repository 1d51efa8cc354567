import { css } from "lit";

export const storyStyles = css`
  :host {
    display: grid;
    position: relative;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) clamp(23rem, 29vw, 44rem);
    height: 100%;
    background: var(--bl-ground);
  }

  main {
    display: contents;
  }

  ::slotted([slot="timeline"]) {
    min-height: 0;
    height: 100%;
  }

  section {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    min-height: 0;
    container-type: inline-size;
    background: var(--bl-paper);
    color: var(--bl-paper-text);
    font-family: var(--bl-font-text);
    touch-action: pan-y;
    outline: none;
  }

  section:focus-visible {
    box-shadow: inset 0 0 0 3px var(--bl-paper-accent);
  }

  /* An entry that is opened lies on the story's paper. */
  ::slotted([slot="panel"]) {
    grid-area: 1 / 2;
    z-index: 2;
    width: auto;
  }

  section {
    grid-area: 1 / 2;
  }

  /* Head */
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding: 0.5rem 1.75rem 0.75rem;
    border-block-end: 1px solid var(--bl-paper-line);
  }

  header a {
    order: 1;
    padding-block: 0.375rem;
    color: var(--bl-paper-accent);
    font: 500 0.875rem / 1.3 var(--bl-font-label);
  }

  ::slotted([slot="heading"]) {
    flex: 1;
    margin: 0;
    font: 600 1rem / 1.3 var(--bl-font-heading);
  }

  .progress {
    order: 2;
    display: flex;
    flex-basis: 100%;
    gap: 3px;
  }

  .progress i {
    flex: 1;
    height: 4px;
    overflow: hidden;
    border-radius: 2px;
    background: var(--bl-paper-line);
  }

  .progress .past,
  .progress .present {
    background: var(--bl-paper-accent);
  }

  .progress .present:has(.runs) {
    background: color-mix(in srgb, var(--bl-paper-accent) 40%, var(--bl-paper-line));
  }

  .progress b {
    display: block;
    height: 100%;
  }

  .progress .runs {
    background: var(--bl-paper-accent);
    transform-origin: var(--_start, left);
    animation: fill linear both;
  }

  :host([data-unseen]) .progress .runs {
    animation-play-state: paused;
  }

  :host(:dir(rtl)) {
    --_start: right;
  }

  @keyframes fill {
    from {
      transform: scaleX(0);
    }
  }

  /* Pages and the list of them */
  .pages,
  .contents {
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .pages[hidden] {
    display: none;
  }

  .contents {
    margin: 0;
    padding: 0.75rem 1rem;
    list-style: none;
  }

  .contents button {
    display: flex;
    gap: 0.75rem;
    width: 100%;
    padding: 0.625rem 0.75rem;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: 400 1.0625rem / 1.4 var(--bl-font-text);
    text-align: start;
    cursor: pointer;
  }

  .contents .number {
    flex: none;
    width: 1.75em;
    color: var(--bl-paper-muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .contents button:hover,
  .contents [aria-current] {
    background: color-mix(in srgb, var(--bl-paper-accent) 12%, var(--bl-paper));
  }

  .contents [aria-current] {
    font-weight: 650;
  }

  button:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--bl-paper-accent);
    outline-offset: 2px;
  }

  .told {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Upright screens: the paper lies below. */
  @media (width < 56rem), (orientation: portrait) {
    :host {
      grid-template: minmax(0, 43fr) minmax(0, 57fr) / minmax(0, 1fr);
    }

    section {
      grid-area: 2 / 1;
      z-index: 1;
      overflow: hidden;
      border-radius: 1.25rem 1.25rem 0 0;
      box-shadow: 0 -0.5rem 2rem rgb(0 0 0 / 30%);
    }

    ::slotted([slot="panel"]) {
      position: static;
      grid-area: 2 / 1;
      height: 100%;
      overflow: hidden;
      border-radius: 1.25rem 1.25rem 0 0;
    }
  }

  /* Too low to stand one above the other: a phone on its side, a frame in somebody's page. */
  @media (orientation: landscape) and (36rem <= width < 56rem) and (height < 40rem) {
    :host {
      grid-template: minmax(0, 1fr) / minmax(0, 46fr) minmax(0, 54fr);
    }

    section,
    ::slotted([slot="panel"]) {
      grid-area: 1 / 2;
      border-radius: 0;
    }
  }

  @media (width < 30rem) {
    :host {
      grid-template-rows: minmax(0, 36fr) minmax(0, 64fr);
    }

    header {
      padding-inline: 1.25rem;
    }
  }

  /* Presenting */
  :host([present]) {
    grid-template-columns: minmax(0, 1fr) clamp(24rem, 38vw, 90rem);
  }

  :host([present]) header a {
    display: none;
  }

  :host([present]) header {
    padding: 1.25rem clamp(1.75rem, 2.4vw, 4rem) 1rem;
    border: 0;
  }

  :host([present]) ::slotted([slot="heading"]) {
    color: var(--bl-paper-muted);
    font-size: clamp(1.125rem, 1.1vw, 2.5rem);
  }

  /* The paper belongs to the words; the controls come over it. */
  :host([present]) section {
    position: relative;
  }

  :host([present][quiet]) {
    cursor: none;
  }

  .blank {
    position: fixed;
    inset: 0;
    z-index: 1000;
    width: 100%;
    border: 0;
    background: #000;
    cursor: none;
  }

  .blank.white {
    background: #fff;
  }

  .blank:focus-visible {
    outline-offset: -4px;
  }

  /* Beside more buttons than a reader on a phone has the place takes two lines, and Back its sign alone. */
  @media (width >= 48rem) {
    @container (width < 36rem) {
      .controls:has(.speaker) {
        gap: 0.25rem;
        padding-inline: 0.75rem;
      }

      .controls:has(.speaker) .place {
        white-space: normal;
      }

      .controls:has(.speaker) .main {
        padding-inline: 0.625rem;
      }

      .controls:has(.speaker) .turn:not(.main) span {
        display: none;
      }
    }
  }

  @media (width < 48rem) {
    .speaker {
      display: none;
    }
  }

  @media (orientation: portrait) {
    :host([present]) {
      grid-template: minmax(0, 45fr) minmax(0, 55fr) / minmax(0, 1fr);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .progress .runs {
      animation: none;
      transform: none;
    }
  }

  /* On paper: all pages one after the other, with their drawings and sources; what is opened over them comes last. */
  @media print {
    :host,
    :host([present]) {
      display: block;
      height: auto;
      background: none;
      color-scheme: light;
    }

    section {
      display: block;
      overflow: visible;
      border-radius: 0;
      background: none;
      box-shadow: none;
    }

    header,
    :host([present]) header {
      padding: 0 0 1rem;
      border: 0;
    }

    ::slotted([slot="heading"]),
    :host([present]) ::slotted([slot="heading"]) {
      color: inherit;
      font-size: 1.75rem;
    }

    .pages,
    .pages[hidden] {
      display: block;
      overflow: visible;
    }

    .contents,
    .progress,
    .blank,
    .told,
    header a,
    ::slotted([slot="timeline"]) {
      display: none;
    }
  }

  @media (pointer: coarse) {
    header a {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      min-width: 2.75rem;
      margin-block: -0.5rem;
    }

    .contents button {
      min-height: 2.75rem;
    }
  }
`;
