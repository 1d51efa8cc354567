import { css, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { goToNote } from "../../shared/document/note-links.js";
import { html } from "../../shared/template/html.js";
import { whenGraphicsDrawn } from "./drawn-graphics.js";

/**
 * The page of one system: its article on paper, with the way back to all systems. Notes are followed within the page;
 * an entry that is chosen in a chart opens in the timeline.
 *
 * @attr data-ready - set once all graphics of the page are drawn
 * @slot - the article
 */
export class SystemElement extends LitElement {
  static override styles = css`
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

  /** Address of the page of all systems. */
  @property() all = "";
  /** Words of the link to it. */
  @property({ attribute: "all-label" }) allLabel = "";

  /** Shows a page, given as HTML of our own server in which all that comes from data is escaped. */
  show(article: string): void {
    this.removeAttribute("data-ready");
    this.innerHTML = article;
    this.scrollTo({ top: 0 });
    void whenGraphicsDrawn(this).then(() => {
      this.setAttribute("data-ready", "");
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.handleClick);
    this.addEventListener("bl-select", this.handleSelect);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.handleClick);
    this.removeEventListener("bl-select", this.handleSelect);
  }

  protected override render(): TemplateResult {
    return html`
      <nav><a href=${this.all}>${this.allLabel}</a></nav>
      <main><slot></slot></main>
    `;
  }

  private readonly handleClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const address = link?.getAttribute("href") ?? "";
    if (address.startsWith("#")) {
      event.preventDefault();
      event.stopPropagation();
      goToNote(this, address);
    }
  };

  /** By a link, so that the application goes there as it does after any other. */
  private readonly handleSelect = (event: Event): void => {
    const { id } = (event as CustomEvent<{ id: string | null }>).detail;
    if (id === null) {
      return;
    }
    const parameters = new URLSearchParams({ entry: id });
    const language = new URLSearchParams(location.search).get("lang");
    if (language !== null) {
      parameters.set("lang", language);
    }
    const link = document.createElement("a");
    link.href = `.?${parameters.toString()}`;
    this.append(link);
    link.click();
    link.remove();
  };
}
