import "../shell/bl-exhibit.js";
import { serverHtml } from "../shared/document/server-html.js";
import { loadElementsOf } from "../shell/page-elements.js";
import { make } from "../shell/stage.js";
import { parts, type FragmentWindow } from "./fragment-window.js";
import type { InlineDocuments } from "./inline-documents.js";

/** A page of the exhibit: either a view that `<bl-exhibit>` draws, or one that is written out. */
export interface FilePage {
  readonly title: string;
  /** Of `<body>`. */
  readonly className: string;
  readonly view?: string;
  readonly subject?: string;
  /** What stands below the header, in a document of this path. */
  readonly content?: string;
  /** The way in the header that is marked: which one, and the mark. */
  readonly way?: readonly [index: number, mark: string];
  /** The page that took the place of this one. */
  readonly leadsTo?: string;
}

/** What the file says of its pages. */
export interface FilePages {
  /** By path, without a slash at either end. */
  readonly pages: Readonly<Partial<Record<string, FilePage>>>;
  /** What is shown where there is no page. */
  readonly missing: FilePage;
  /** Attributes of every `<bl-exhibit>`. */
  readonly exhibit: Readonly<Record<string, string>>;
  /** Where the exhibit stands for others, with a slash at its end. */
  readonly home?: string;
}

/** Shows the page that the address names below the header, and another one as soon as it names that. */
export class PageSwitch {
  readonly #pages: FilePages;
  readonly #window: FragmentWindow;
  readonly #documents: InlineDocuments;
  readonly #header: HTMLElement;
  #content: readonly Element[];
  #path: string | undefined;

  /**
   * @param header - what is shown stands behind it
   * @param content - what stands there now
   */
  constructor(
    pages: FilePages,
    view: FragmentWindow,
    documents: InlineDocuments,
    header: HTMLElement,
    content: readonly Element[],
  ) {
    this.#pages = pages;
    this.#window = view;
    this.#documents = documents;
    this.#header = header;
    this.#content = content;
  }

  /** Path of the page that is shown. */
  get path(): string {
    return this.#path ?? "";
  }

  /** Whether the file has a page, or a way to one, at a path. */
  has(path: string): boolean {
    return this.#pages.pages[decoded(path)] !== undefined;
  }

  /** Shows what the address names, unless that page is shown already: what changes within a page is the page's own. */
  readonly follow = (): void => {
    const [path, query] = parts(this.#window.route);
    const page = this.#pages.pages[decoded(path)];
    if (page?.leadsTo !== undefined) {
      this.#window.leadOn(page.leadsTo + query);
      this.follow();
    } else if (path !== this.#path) {
      const isFirst = this.#path === undefined;
      this.#path = path;
      this.#show(page ?? this.#pages.missing, isFirst);
    }
  };

  #show(page: FilePage, isFirst: boolean): void {
    for (const element of this.#content) {
      element.remove();
    }
    document.title = page.title;
    document.body.className = page.className;
    this.#markWay(page);
    const content = this.#contentOf(page);
    this.#header.after(...content);
    this.#content = content;
    for (const element of content) {
      if (element.localName !== "bl-exhibit") {
        loadElementsOf(holderOf(element));
      }
    }
    window.scrollTo(0, 0);
    if (!isFirst) {
      // As a page that has been loaded: keys and screen readers begin at what is new.
      const main = document.querySelector<HTMLElement>("#main");
      if (main) {
        main.tabIndex = -1;
        main.focus({ preventScroll: true });
      }
    }
  }

  #contentOf({ view, subject, content }: FilePage): Element[] {
    if (view === undefined) {
      const html = this.#documents.text(content ?? "") ?? "";
      return [...serverHtml(this.#documents.withPictures(html)).children];
    }
    const exhibit = make("bl-exhibit", { id: "main" });
    for (const [name, value] of Object.entries({ ...this.#pages.exhibit, view, subject: subject ?? "" })) {
      exhibit.setAttribute(name, value);
    }
    return [exhibit];
  }

  #markWay({ way: [marked, mark] = [-1, ""] }: FilePage): void {
    this.#header.querySelectorAll(".bl-ways a").forEach((link, index) => {
      if (index === marked) {
        link.setAttribute("aria-current", mark);
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }
}

/** Elements are looked for below what holds them. */
function holderOf(element: Element): ParentNode {
  return element.parentElement ?? element;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
