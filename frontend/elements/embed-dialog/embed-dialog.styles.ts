import { css } from "lit";

export const embedDialogStyles = css`
  :host {
    display: inline-block;
    color: var(--bl-text);
    font: 500 0.9375rem / 1.4 var(--bl-font-text);
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-width: var(--bl-target, 2.75rem);
    min-height: 2.5rem;
    box-sizing: border-box;
    padding: 0 0.875rem;
    border: 1px solid var(--bl-line);
    border-radius: 2rem;
    background: var(--bl-ground);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--bl-raised);
  }

  :focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: 2px;
  }

  svg {
    flex: none;
    width: 1.125rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  dialog {
    width: min(44rem, 100vw - 2rem);
    max-width: none;
    max-height: calc(100dvh - 2rem);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius);
    background: var(--bl-surface);
    color: var(--bl-text);
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 35%);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .content {
    display: grid;
    gap: 1.25rem;
    padding: 1.25rem clamp(1rem, 4vw, 1.75rem) 1.75rem;
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }

  h2 {
    margin: 0;
    font: 600 1.5rem / 1.2 var(--bl-font-heading);
  }

  .close {
    padding: 0;
    border-color: transparent;
    background: none;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2.5rem;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .text > label {
    padding: 0;
    font: 600 0.9375rem / 1.3 var(--bl-font-label);
  }

  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.5rem;
    cursor: pointer;
  }

  input {
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    accent-color: var(--bl-accent);
  }

  .view,
  .texts {
    display: grid;
    align-content: start;
    gap: 1.25rem;
    min-width: 0;
  }

  .texts[inert] {
    opacity: 0.5;
  }

  .preview {
    height: 37.5rem;
    max-height: 60dvh;
    overflow: hidden;
    border: 1px solid var(--bl-line);
    border-radius: 0.375rem;
    background: var(--bl-ground);
  }

  .preview.small {
    height: 25rem;
  }

  .preview.large {
    height: 50rem;
  }

  iframe {
    display: block;
    width: 100%;
    height: 100%;
    border: 0;
  }

  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: start;
  }

  .copy {
    grid-area: 1 / 2 / span 2;
    min-height: 2.25rem;
    font-size: 0.875rem;
  }

  .text > p {
    grid-column: 1;
    font-size: 0.875rem;
  }

  textarea,
  .text > .outcome {
    grid-column: 1 / -1;
  }

  p {
    margin: 0;
    color: var(--bl-muted);
  }

  .notice {
    color: var(--bl-text);
  }

  .text > .outcome {
    color: var(--bl-text);
  }

  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  textarea {
    width: 100%;
    box-sizing: border-box;
    padding: 0.5rem 0.625rem;
    margin-top: 0.25rem;
    field-sizing: content;
    resize: vertical;
    border: 1px solid var(--bl-line);
    border-radius: 0.375rem;
    background: var(--bl-ground);
    color: inherit;
    font:
      0.8125rem / 1.45 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }

  @media (width >= 70rem) {
    dialog {
      width: min(84rem, 100vw - 4rem);
      max-height: calc(100dvh - 3rem);
    }

    .content {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
      gap: 1.25rem 2.25rem;
    }

    .head {
      grid-column: 1 / -1;
    }

    .preview {
      max-height: calc(100dvh - 21rem);
    }
  }

  @media (width < 90rem) {
    .word {
      display: none;
    }
  }

  @media (width < 62rem) {
    button {
      min-height: var(--bl-target, 2.5rem);
      padding: 0 min(0.875rem, 6px);
    }
  }

  @media (width < 30rem) {
    dialog {
      width: 100vw;
      max-height: 100dvh;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }

  @media (pointer: coarse) {
    button {
      min-width: var(--bl-target, 2.75rem);
      min-height: var(--bl-target, 2.75rem);
    }
  }
`;
