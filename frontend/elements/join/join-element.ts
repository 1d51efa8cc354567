import { message } from "../../shared/document/messages.js";
import { post } from "../../shared/presentation/relay.js";

const SECONDS_PER_MINUTE = 60;

/** What the server's problems are called in our words. */
const PROBLEMS: Readonly<Partial<Record<string, string>>> = { unknown: "unknown", crowded: "crowded" };

/**
 * The form in which a phone gives the code of a screen; a right one leads to the speaker's page of the screen's story.
 *
 * @attr relay - address below which the relay answers
 * @attr pages - where the speaker's pages of all stories begin
 * @attr messages - words of the form by key, as JSON
 * @slot - the form
 */
export class JoinElement extends HTMLElement {
  #listening: AbortController | undefined;
  #isAsking = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener("submit", this.#submit, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#isAsking) {
      this.#isAsking = true;
      void this.#join().finally(() => {
        this.#isAsking = false;
      });
    }
  };

  async #join(): Promise<void> {
    const field = this.querySelector("input");
    this.#say("");
    const relay = new URL(this.getAttribute("relay") ?? "", document.baseURI).href;
    const { status, fields } = await post(relay, "join", { code: field?.value ?? "" });
    const { key = "", story = "", problem = "", seconds = "" } = fields;
    if (status === 200 && /^[\w-]+$/.test(key)) {
      const page = new URL(
        (this.getAttribute("pages") ?? "") + encodeURIComponent(story) + location.search,
        document.baseURI,
      );
      page.hash = `relay=${key}`;
      location.assign(page);
      return;
    }
    field?.select();
    if (problem === "later") {
      const count = Math.ceil(Number(seconds) / SECONDS_PER_MINUTE);
      this.#say(this.#text("later", { count }));
    } else {
      this.#say(this.#text(PROBLEMS[problem] ?? "failed"));
    }
  }

  #say(words: string): void {
    const said = this.querySelector<HTMLElement>("[role=alert]");
    if (said) {
      said.textContent = words;
    }
  }

  #text(key: string, values?: Readonly<Record<string, number>>): string {
    const messages = JSON.parse(this.getAttribute("messages") ?? "{}") as Record<string, string>;
    return message({ messages, language: document.documentElement.lang || "en" }, key, values);
  }
}
