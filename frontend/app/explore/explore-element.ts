import { keepViewInLanguages, keepViewInNavigation } from "../../shared/address/links.js";
import { withoutWelcome } from "../../shared/view/view-address.js";
import { ViewController } from "../../shared/view/view-controller.js";
import { WelcomeVisit } from "./welcome-visit.js";

/**
 * A view whose whole state is the address. Turns what a visitor does in the elements within it, and in the header's
 * tools, into a new address, and tells the elements what the address says: at once and without the server. The server
 * is told of the address, too, and answers with what only it knows: documents, the article of the open entry. So an
 * answer that comes late, or never, changes nothing that a visitor has done since. Draws nothing itself.
 *
 * @fires bl-address - the visitor changed the view; the detail is the new query part of the address
 */
export class ExploreElement extends HTMLElement {
  readonly #welcome = new WelcomeVisit(this);
  readonly #view = new ViewController({
    // The header's tools stand outside this element, so events are heard on the body, which holds both.
    root: document.body,
    body: "bl-explore > main > *",
    shown: (view) => {
      this.#welcome.shown(view);
    },
    moved: (search) => {
      this.#welcome.moved(search);
    },
    followed: (search) => {
      keepViewInNavigation(withoutWelcome(search));
      keepViewInLanguages(search);
      this.#welcome.follow(search);
    },
    settled: (search) => {
      this.dispatchEvent(new CustomEvent("bl-address", { detail: { search } }));
    },
  });

  connectedCallback(): void {
    this.#view.connect();
    this.#welcome.connect();
    // The elements within this one and in the header are attached after it, in the same task.
    queueMicrotask(() => {
      if (this.isConnected) {
        this.#view.follow();
      }
    });
  }

  disconnectedCallback(): void {
    this.#view.disconnect();
    this.#welcome.disconnect();
  }
}
