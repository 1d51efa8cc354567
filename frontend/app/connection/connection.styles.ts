import { css } from "lit";

/**
 * The line stands below the header, above all else, and takes no pointer events. It is rendered before it has a text,
 * so that screen readers notice the change.
 */
export const connectionStyles = css`
  :host {
    position: fixed;
    inset: 0 0.75rem auto;
    display: flex;
    justify-content: center;
    width: auto;
    height: auto;
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 0;
    background: none;
    pointer-events: none;
  }

  p {
    box-sizing: border-box;
    max-width: 40rem;
    margin: 0.5rem 0 0;
    color: var(--bl-text, #e8ecf5);
    font: 500 0.9375rem/1.4 var(--bl-font-text, system-ui, sans-serif);
    text-wrap: balance;
  }

  p[data-shown] {
    padding: 0.5rem 1rem;
    border: 1px solid var(--bl-line, #37415a);
    border-radius: 1.5rem;
    background: var(--bl-raised, #1c2436);
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
