import { pressLink } from "../shared/address/timeline-address.js";
import { loadFragment } from "../shared/document/fragment.js";
import { DocumentUnavailableError } from "../shared/document/document-request.js";
import { LatestRequest } from "../shared/document/latest-request.js";
import { askUntilAnswered } from "../shared/page/server.js";
import { loadArticleSheet } from "./article-sheet.js";
import { make, type Stage } from "./stage.js";

/** The panel of a view, and the article of its open entry. */
export class EntryArticles {
  /** Hidden until an entry is open and the element is defined. */
  readonly panel = make("bl-entry-panel", { hidden: true });
  readonly #stage: Stage;
  readonly #requests = new LatestRequest();

  constructor(stage: Stage) {
    this.#stage = stage;
    this.panel.label = stage.words("entry-panel.label");
    this.panel.gripLabel = stage.words("entry-panel.grip");
    this.panel.closeLabel = stage.words("entry-panel.close");
  }

  /** Loads the code of the panel, and the styles of what it shows. */
  async define(): Promise<void> {
    await Promise.all([
      askUntilAnswered(() => import("../elements/entry-panel/bl-entry-panel.js"), {
        isWanted: () => !this.#stage.signal.aborted,
      }),
      loadArticleSheet(this.#stage.root),
    ]);
  }

  /**
   * Fetches the article of the open entry and shows it, unless another one has been opened meanwhile.
   *
   * @param id - empty for none
   * @param thread - id of the entry whose whole thread is shown beside the panel
   */
  async show(id: string, thread = ""): Promise<void> {
    const isLatest = this.#requests.begin();
    if (id === "") {
      return;
    }
    const article = this.#article(this.#stage.addresses.entry(id, thread));
    await this.define();
    const html = await article;
    if (isLatest() && !this.#stage.signal.aborted) {
      this.panel.show(html, id);
    }
  }

  /** Empty where there is no such entry. */
  async #article(address: string): Promise<string> {
    try {
      return await loadFragment(address);
    } catch (failure) {
      if (failure instanceof DocumentUnavailableError) {
        return "";
      }
      throw failure;
    }
  }
}

/** Leads to the full timeline with the whole thread of the open entry, for a view that can't show one. */
export function leaveForThread(root: HTMLElement): void {
  const link = root.querySelector<HTMLAnchorElement>("bl-entry-panel a[data-thread]");
  if (link) {
    pressLink(root, link.href);
  }
}
