import { css } from "lit";

/** The dialog with the ways for a speaker to steer from elsewhere. */
export const speakerAccessStyles = css`
  .access {
    box-sizing: border-box;
    width: min(34rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    overflow: auto;
    padding: 1.5rem;
    border: 1px solid var(--bl-paper-line);
    border-radius: var(--bl-radius);
    background: var(--bl-paper);
    color: var(--bl-paper-text);
    font: 400 1rem / 1.5 var(--bl-font-text);
    cursor: auto;
  }

  .access::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .access p {
    margin: 0.75rem 0 0;
  }

  .access-notice:empty {
    display: none;
  }

  .access .access-notice {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--bl-paper-accent);
    background: var(--bl-paper-raised);
  }

  .access-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }

  .access h2 {
    margin: 0;
    font: 600 1.375rem / 1.25 var(--bl-font-heading);
  }

  .access button {
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--bl-paper-muted);
    border-radius: 1.5rem;
    background: none;
    color: inherit;
    font: 600 0.9375rem / 1.2 var(--bl-font-label);
    cursor: pointer;
  }

  .access button:hover {
    border-color: var(--bl-paper-accent);
  }

  .access .access-main {
    border-color: transparent;
    background: var(--bl-paper-accent);
    color: var(--bl-on-paper-accent);
  }

  .access-address {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .access .access-code {
    min-height: 1.25em;
    margin-block: 0.5rem 0;
    font: 700 3rem / 1.25 var(--bl-font-label);
    letter-spacing: 0.12em;
  }

  .access-phones {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }

  @media print {
    .access {
      display: none;
    }
  }
`;
