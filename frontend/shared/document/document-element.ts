import { LitElement } from "lit";
import { property, state } from "lit/decorators.js";
import { loadDocument, type ExhibitDocument } from "./exhibit-document.js";
import { message } from "./messages.js";
import { LatestRequest } from "./latest-request.js";

/**
 * An element that shows the exhibit's document at `src`. Keeps the last good document while the next one is on its
 * way, however long the server is away, and drops an answer that was overtaken by a newer address.
 *
 * @attr src - address of the exhibit's document
 * @attr data-ready - set once the element shows the document at `src`
 */
export abstract class DocumentElement extends LitElement {
  /** Address of the exhibit's document. */
  @property() src = "";

  @state() protected source: ExhibitDocument | undefined = undefined;
  @state() protected failed = false;

  readonly #requests = new LatestRequest();

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("src") && this.src) {
      void this.#load(this.src);
    }
  }

  protected text(key: string, values?: Readonly<Partial<Record<string, string | number>>>): string {
    return this.source ? message(this.source, key, values) : "";
  }

  /** Asks for the document at `src` again, after a failure. */
  protected retry(): void {
    void this.#load(this.src);
  }

  async #load(address: string): Promise<void> {
    const isLatest = this.#requests.begin();
    this.removeAttribute("data-ready");
    try {
      const loaded = await loadDocument(address, () => {
        this.failed ||= isLatest() && this.source === undefined;
      });
      if (isLatest()) {
        this.source = loaded;
        this.failed = false;
        await this.updateComplete;
        this.toggleAttribute("data-ready", isLatest());
      }
    } catch (error) {
      if (isLatest()) {
        console.warn(error);
        this.failed = true;
      }
    }
  }
}
