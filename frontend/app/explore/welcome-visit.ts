/** When the welcome is shown beside the timeline, and when it gives way. */
import type { View } from "../../shared/view/view-address.js";
import { asksForNothing, asksForWelcome } from "../../shared/view/view-address.js";
import { onTimelineTouch } from "./timeline-touch.js";
import { hasBeenWelcomed, rememberWelcome } from "./visit-memory.js";

interface Graphic extends HTMLElement {
  selected: string | null;
  coach: boolean;
}

/** What is needed of `<bl-welcome>`. */
interface WelcomeCard extends HTMLElement {
  open: boolean;
  readonly point: string | null;
  readonly isOnItsWay: boolean;
  pause(): void;
  turnBack(): void;
  end(): void;
  giveWay(rest: Promise<unknown>): Promise<void>;
}

/**
 * Shows the welcome on a first visit to an address that asks for nothing, and wherever an address asks for it. It is over
 * once the visitor turns to the timeline or asks for something; this browser remembers that.
 */
export class WelcomeVisit {
  readonly #view: HTMLElement;
  #listening: AbortController | undefined;
  #isDecided = false;
  #entry = "";

  /** @param view - holds the welcome, where it has one, and the timeline */
  constructor(view: HTMLElement) {
    this.#view = view;
  }

  connect(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#isDecided = false;
    const view = this.#view;
    onTimelineTouch(
      view,
      () => this.#card?.open === true,
      (rest) => void this.#card?.giveWay(rest),
      signal,
    );
    view.addEventListener("bl-welcome-end", this.#handleEnd, { signal });
    view.addEventListener(
      "bl-point",
      ({ detail }) => {
        this.#mark(detail.id);
      },
      { signal },
    );
    // What is chosen in the header is another question than that of the card.
    for (const name of ["bl-filter", "bl-search", "bl-thread"] as const) {
      document.body.addEventListener(
        name,
        ({ target }) => {
          if (target !== this.#card) {
            this.#close();
          }
        },
        { signal },
      );
    }
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape" && event.target === document.body && !event.defaultPrevented) {
          this.#close();
        }
      },
      { signal },
    );
  }

  disconnect(): void {
    this.#listening?.abort();
    const wasOpen = this.#card?.open === true;
    // The application attaches a view again in the same task. Who goes to another page has been welcomed.
    setTimeout(() => {
      if (wasOpen && !this.#view.isConnected) {
        rememberWelcome();
      }
    });
  }

  /** Back, Forward or a link has led to an address. Who goes back from a way to where it began may take another one. */
  moved(search: string): void {
    if (asksForNothing(search)) {
      this.#card?.turnBack();
    }
  }

  /** The page stands at an address. */
  follow(search: string): void {
    const card = this.#card;
    const isFirst = !this.#isDecided;
    this.#isDecided = true;
    if (!card) {
      return;
    }
    if (asksForWelcome(search)) {
      this.#show(card, isFirst);
    } else if (isFirst) {
      card.open = asksForNothing(search) && !hasBeenWelcomed();
      // Who comes for an entry reads it first, and on a phone its sheet leaves the line no room.
      this.#coach(!card.open && !new URLSearchParams(search).has("entry"));
    } else if (!asksForNothing(search) && !card.isOnItsWay) {
      this.#close();
    }
  }

  /** The elements have been told what an address says. */
  shown({ entry }: View): void {
    this.#entry = entry;
    const point = this.#card?.point ?? null;
    if (entry) {
      this.#card?.pause();
    } else if (point !== null) {
      this.#mark(point);
    }
  }

  get #card(): WelcomeCard | null {
    return this.#view.querySelector<WelcomeCard>("bl-welcome");
  }

  #show(card: WelcomeCard, isFirst: boolean): void {
    if (card.open) {
      return;
    }
    card.open = true;
    if (!isFirst) {
      // Who has asked for it goes on from there.
      card.focus();
    }
  }

  /** The turning point stands out on the timeline, without being open. */
  #mark(id: string | null): void {
    const timeline = this.#view.querySelector<Graphic>("bl-timeline");
    if (timeline && !this.#entry) {
      timeline.selected = id;
    }
  }

  /** The welcome says how the timeline is used; without it the timeline does. */
  #coach(isWanted: boolean): void {
    const timeline = this.#view.querySelector<Graphic>("bl-timeline");
    if (timeline) {
      timeline.coach = isWanted && !hasBeenWelcomed();
    }
  }

  #close(): void {
    if (this.#card?.open) {
      this.#card.end();
    }
  }

  readonly #handleEnd = (): void => {
    rememberWelcome();
    if (document.activeElement === this.#card) {
      // What had the focus is gone: the next press of Tab goes on from the timeline.
      this.#view.closest<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
    }
  };
}
