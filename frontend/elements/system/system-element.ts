import { LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { pressedLink } from "../../shared/address/link-press.js";
import { openInTimeline } from "../../shared/address/timeline-address.js";
import { serverHtml } from "../../shared/document/server-html.js";
import { goToNote } from "../../shared/document/note-links.js";
import { html } from "../../shared/template/html.js";
import { loadGraphicsOf } from "../on-demand/graphics.js";
import { systemStyles } from "./system.styles.js";
import { whenGraphicsDrawn } from "./drawn-graphics.js";

/**
 * The page of one system: its article on paper, with the way back to all systems. Notes are followed within the page;
 * an entry that is chosen in a chart opens in the timeline.
 *
 * @attr data-ready - set once all graphics of the page are drawn
 * @slot - the article
 */
export class SystemElement extends LitElement {
  static override styles = systemStyles;

  /** Address of the page of all systems; empty for no link to it. */
  @property() all = "";
  /** Words of the link to it. */
  @property({ attribute: "all-label" }) allLabel = "";

  /** Shows a page, given as HTML of our own server in which all that comes from data is escaped. */
  show(article: string): void {
    this.removeAttribute("data-ready");
    this.replaceChildren(serverHtml(article));
    loadGraphicsOf(this);
    this.scrollTo({ top: 0 });
    void whenGraphicsDrawn(this).then(() => {
      this.setAttribute("data-ready", "");
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.#handleClick);
    this.addEventListener("bl-select", this.#handleSelect);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#handleClick);
    this.removeEventListener("bl-select", this.#handleSelect);
  }

  protected override render(): TemplateResult {
    return html`
      ${this.all ? html`<nav><a href=${this.all}>${this.allLabel}</a></nav>` : nothing}
      <main><slot></slot></main>
    `;
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const link = pressedLink(event);
    const address = link?.getAttribute("href") ?? "";
    if (address.startsWith("#")) {
      event.preventDefault();
      event.stopPropagation();
      goToNote(this, address);
    }
  };

  readonly #handleSelect = ({ detail }: HTMLElementEventMap["bl-select"]): void => {
    if (detail.id !== null) {
      openInTimeline(this, detail.id);
    }
  };
}
