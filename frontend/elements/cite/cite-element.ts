import { loadFragment } from "../../shared/document/fragment.js";
import { serverHtml } from "../../shared/document/server-html.js";
import { copyCitation } from "./copy-citation.js";

/**
 * How something is cited, in the article that it is about. Around a link, it makes a button of it that shows the citations
 * below; around citations that are there already, it renews them. Either way they tell the day on which they are read,
 * and can be copied.
 *
 * What it shows is the server's HTML, styled by the page. Where the server has none, the link is left, which leads to a page
 * with the same.
 *
 * @attr src - address of the citations as HTML
 */
export class CiteElement extends HTMLElement {
  #button: HTMLButtonElement | undefined;
  #isAsked = false;

  connectedCallback(): void {
    this.addEventListener("click", this.#handleClick);
    const link = this.querySelector<HTMLAnchorElement>(":scope > a");
    if (this.#citations) {
      void this.#load();
    } else if (link && !this.#button) {
      this.#button = buttonFor(link);
      link.hidden = true;
      link.after(this.#button);
    }
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#handleClick);
  }

  get #citations(): HTMLElement | null {
    return this.querySelector<HTMLElement>(":scope > .bl-citations");
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    if (!pressed) {
      return;
    }
    if (pressed === this.#button) {
      void this.#toggle();
    } else if (pressed.matches(".bl-citation-copy")) {
      void this.#copy(pressed);
    }
  };

  async #toggle(): Promise<void> {
    const citations = this.#citations;
    if (citations) {
      citations.hidden = !citations.hidden;
      this.#button?.setAttribute("aria-expanded", String(!citations.hidden));
    } else if (!this.#isAsked) {
      await this.#load();
    }
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#show(await citationsOf(this.getAttribute("src") ?? ""));
    } catch {
      this.#leaveToLink();
    } finally {
      this.#isAsked = false;
    }
  }

  #show(html: string): void {
    const before = this.#citations;
    const parsed = serverHtml(html);
    if (before) {
      before.replaceWith(parsed);
    } else {
      this.append(parsed);
      this.#button?.setAttribute("aria-expanded", "true");
    }
    for (const button of this.querySelectorAll<HTMLElement>(".bl-citation-copy")) {
      button.hidden = false;
    }
  }

  #leaveToLink(): void {
    const link = this.querySelector<HTMLAnchorElement>(":scope > a");
    if (link && this.#button) {
      link.hidden = false;
      this.#button.remove();
      this.#button = undefined;
      link.focus();
    }
  }

  async #copy(button: Element): Promise<void> {
    const citation = button.parentElement?.querySelector<HTMLElement>(".bl-citation-text");
    const news = this.querySelector(".bl-citation-news");
    if (citation && news) {
      const isCopied = await copyCitation(citation);
      news.textContent = isCopied && button instanceof HTMLElement ? (button.dataset["copied"] ?? "") : "";
    }
  }
}

/** The citations as read today. A server that takes this for no day that can be today gives them without one. */
async function citationsOf(address: string): Promise<string> {
  try {
    return await loadFragment(`${address}${address.includes("?") ? "&" : "?"}accessed=${today()}`);
  } catch {
    return loadFragment(address);
  }
}

/** The visitor's day, which need not be the server's. */
function today(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function buttonFor(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.textContent = link.textContent;
  button.lang = link.lang || button.lang;
  button.setAttribute("aria-expanded", "false");
  return button;
}
