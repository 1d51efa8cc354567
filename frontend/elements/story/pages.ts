import { serverHtml } from "../../shared/document/server-html.js";

/** A page of a story, with the data that its element carries. */
export interface StoryPage {
  readonly element: HTMLElement;
  /** The window to show, EDTF. */
  readonly from: string;
  readonly to: string;
  /** Id of the entry that the page is about; empty for none. */
  readonly entry: string;
  /** How long it stands when the story plays. */
  readonly seconds: number;
  /** Heading, and the BCP 47 tag of its language. */
  readonly name: string;
  readonly language: string;
}

function pageOf(element: HTMLElement): StoryPage {
  const { from = "", to = "", entry = "", seconds = "0", name = "", nameLanguage = "" } = element.dataset;
  return { element, from, to, entry, seconds: Number(seconds), name, language: nameLanguage };
}

/**
 * Puts pages into an element in place of those before; all are hidden.
 *
 * @param html - of our own server, in which all that comes from data is escaped
 */
export function fill(host: HTMLElement, html: string): StoryPage[] {
  host.replaceChildren(serverHtml(html));
  return [...host.querySelectorAll<HTMLElement>(":scope > [data-name]")].map(pageOf);
}

/** Shows one page, from its beginning, and hides the others. */
export function turnTo(pages: readonly StoryPage[], index: number): void {
  pages.forEach(({ element }, place) => {
    element.hidden = place !== index;
  });
}

/** The text of a page without headings, notes and navigation. */
export function wordsOf(page: StoryPage): string {
  const words = page.element
    .querySelector<HTMLElement>(".bl-article-statement, .bl-article-lede")
    ?.cloneNode(true);
  if (!(words instanceof HTMLElement)) {
    return "";
  }
  words.querySelectorAll("sup").forEach((reference) => {
    reference.remove();
  });
  return words.textContent;
}
