import { css } from "lit";

export const systemStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    height: 100%;
    overflow: auto;
    outline: none;
  }

  nav {
    box-sizing: border-box;
    max-width: 64rem;
    margin-inline: auto;
    padding: 0.75rem clamp(1rem, 4cqi, 2rem);
  }

  nav a {
    display: inline-block;
    padding-block: 0.5rem;
    color: var(--bl-accent);
  }

  nav a::before {
    content: "← " / "";
  }

  nav a:dir(rtl)::before {
    content: "→ " / "";
  }

  @media (pointer: coarse) {
    nav a {
      min-height: 2.75rem;
      box-sizing: border-box;
      padding-block: 0.625rem;
    }
  }

  a:focus-visible {
    outline: 3px solid var(--bl-focus);
    outline-offset: 2px;
  }

  main {
    max-width: 64rem;
    margin: 0 auto clamp(0rem, 4vh, 4rem);
  }

  @media print {
    :host {
      height: auto;
      overflow: visible;
    }

    nav {
      display: none;
    }
  }
`;
