import { LitElement, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { askUntilAnswered, server } from "../../shared/page/server.js";
import { html } from "../../shared/template/html.js";
import { connectionStyles } from "./connection.styles.js";
import { applicationState, hasBegun, isWaiting, onApplicationState, setHere } from "./application-state.js";

/**
 * Failures shorter than this are not shown: they end before they are read, such as those of a page that is being left.
 */
const BLIP_MS = 500;
/** After so long without an answer the line says so. */
const SLOW_MS = 5_000;

/** How often it is looked whether the application still waits. */
const LOOK_MS = 500;
/**
 * The line stands below the header, so that its tools stay free. The header's height varies, and a presentation has
 * none.
 */
const HEADER = ".bl-header";

type Trouble = "away" | "slow";

/**
 * A quiet line that says so while the server is away or very slow, and nothing else: documents, the application and a
 * lost session come back by themselves. Where the application could not even begin, it is begun again.
 *
 * @csspart line - the line
 */
export class ConnectionElement extends LitElement {
  static override styles = connectionStyles;

  /** Says that the server is away; English until the application has brought the page's language. */
  @property() away = "The server does not answer. This page goes on by itself as soon as it does.";
  /** Says that an answer takes long. */
  @property() slow = "Waiting for the server…";

  @state() private trouble: Trouble | undefined;
  #next: Trouble | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  #isComingBack = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = "manual";
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    server.onChange(this.#look, signal);
    onApplicationState(this.#follow, signal);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  protected override updated(): void {
    // Above dialogs and open filters.
    const isShown = this.trouble !== undefined;
    if (isShown !== this.matches(":popover-open")) {
      this.style.top = `${document.querySelector(HEADER)?.getBoundingClientRect().bottom ?? 0}px`;
      this.togglePopover(isShown);
    }
  }

  protected override render(): TemplateResult {
    return html`<p part="line" role="status" ?data-shown=${this.trouble !== undefined}>
      ${this.trouble === undefined ? "" : this[this.trouble]}
    </p>`;
  }

  readonly #follow = (): void => {
    if (applicationState() === "away") {
      void this.#comeBack();
    } else if (applicationState() === "here" && hasBegun()) {
      server.answered();
    }
    this.#look();
  };

  /**
   * Waits until the application is back. Its client asks by itself for what it waits for, but when it has lost the
   * network and found it again it does not notice that it has all of it. What has not begun asks for nothing at all.
   */
  async #comeBack(): Promise<void> {
    if (this.#isComingBack) {
      return;
    }
    this.#isComingBack = true;
    while (this.isConnected && applicationState() === "away") {
      if (!hasBegun()) {
        await server.nextAttempt();
      } else if (isWaiting()) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      } else {
        await askUntilAnswered(askForLittle, { isWanted: () => true });
      }
      if (applicationState() === "away" && !isWaiting()) {
        setHere();
      }
    }
    this.#isComingBack = false;
  }

  readonly #look = (): void => {
    const isBeginning = this.#next === "away" && !hasBegun();
    const isAway = server.isAway || isBeginning || applicationState() === "away";
    const next = isAway ? "away" : applicationState() === "loading" ? "slow" : undefined;
    if (next === this.#next) {
      return;
    }
    this.#next = next;
    clearTimeout(this.#timer);
    if (next === undefined) {
      this.trouble = undefined;
    } else {
      this.#timer = setTimeout(
        () => {
          this.trouble = next;
        },
        next === "away" ? BLIP_MS : SLOW_MS,
      );
    }
  };
}

function askForLittle(): Promise<Response> {
  return fetch("bluelamp/favicon.svg", { method: "HEAD", cache: "no-store" });
}
