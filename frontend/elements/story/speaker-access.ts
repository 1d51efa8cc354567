/**
 * The ways for a speaker to steer a story from elsewhere, in a dialog: a window of its own, and a code for a phone. It is
 * loaded when somebody asks for it.
 */
import { nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { PresentationCommand, PresentationState } from "../../shared/presentation/messages.js";
import { readCommand } from "../../shared/presentation/messages.js";
import { post, RelayStream } from "../../shared/presentation/relay.js";
import { html } from "../../shared/template/html.js";
import { keepTalk, keptTalk, type Talk } from "./kept-talk.js";
import { speakerAccessStyles } from "./speaker-access.styles.js";

const WINDOW = "popup,width=1180,height=820";

/** What this needs of the story's element. */
export interface AccessHost extends ReactiveControllerHost, HTMLElement {
  readonly story: string;
  readonly speaker: string;
  readonly state: PresentationState;
  obey(command: PresentationCommand): void;
}

type Words = (key: string, values?: Readonly<Record<string, number>>) => string;

/** What the screen shows on a code that is read aloud and typed: two groups of three. */
export function grouped(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

export class SpeakerAccess {
  readonly #host: AccessHost;
  readonly #text: Words;
  #talk: Talk | undefined;
  /** Empty once too many were guessed at; undefined until the server has said it. */
  #code: string | undefined;
  #phones = 0;
  /** Key of what there is to say. */
  #notice = "";
  #listening: AbortController | undefined;
  #isTelling = false;
  #untold: PresentationState | undefined;

  constructor(host: AccessHost, text: Words) {
    this.#host = host;
    this.#text = text;
    const root = host.shadowRoot;
    const sheet = speakerAccessStyles.styleSheet;
    if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets.push(sheet);
    }
    const kept = keptTalk(host.story);
    if (kept) {
      this.#listen(kept);
    }
  }

  /** Shows the dialog. */
  open(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const dialog = this.#dialog;
      if (dialog && !dialog.open) {
        dialog.showModal();
      }
    });
  }

  /** Lets go of everything; a talk goes on on the server, for a page that comes back to it. */
  close(): void {
    this.#dialog?.close();
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** Tells the phones what the screen shows now: the last state always, those before it if there is time. */
  tell(): void {
    if (this.#talk && this.#listening) {
      this.#untold = this.#host.state;
      void this.#say();
    }
  }

  render(): TemplateResult {
    const text = this.#text;
    return html`<dialog class="access" aria-labelledby="access-title">
      <div class="access-head">
        <h2 id="access-title">${text("speaker")}</h2>
        <button type="button" class="access-close" @click=${this.#shut}>${text("speaker.close")}</button>
      </div>
      ${this.#host.speaker ? this.#ways() : html`<p>${text("speaker.here")}</p>`}
      <p class="access-notice" role="alert">${this.#notice ? text(this.#notice) : nothing}</p>
    </dialog>`;
  }

  #ways(): TemplateResult {
    const text = this.#text;
    return html`
      <p>${text("speaker.windowHint")}</p>
      <p>
        <button type="button" class="access-main" @click=${this.#openWindow}>
          ${text("speaker.window")}
        </button>
      </p>
      ${
        this.#talk
          ? this.#phone(this.#talk)
          : html`<p>
              <button type="button" @click=${this.#ask}>${text("speaker.code")}</button>
            </p>`
      }
    `;
  }

  #phone({ address }: Talk): TemplateResult {
    const text = this.#text;
    return html`
      <p>${text("speaker.address")} <span class="access-address" dir="ltr">${address}</span></p>
      <p class="access-code" dir="ltr" translate="no">${this.#code ? grouped(this.#code) : nothing}</p>
      <p>${this.#code === "" ? text("speaker.guessed") : text("speaker.code.hint")}</p>
      <p class="access-phones">
        <span role="status">${text("speaker.phones", { count: this.#phones })}</span>
        <button type="button" @click=${this.#end}>${text("speaker.end")}</button>
      </p>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>("dialog.access") ?? null;
  }

  get #page(): URL {
    return new URL(this.#host.speaker, document.baseURI);
  }

  /** Beside the folder of the speaker's pages. */
  get #relay(): string {
    return new URL("../relay/", this.#page).href;
  }

  #show(notice: string): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }

  readonly #shut = (): void => {
    this.#dialog?.close();
  };

  readonly #openWindow = (): void => {
    // By its name a second press finds the window that is there.
    const opened = window.open(this.#page, `bluelamp-speaker-${this.#host.story}`, WINDOW);
    opened?.focus();
    this.#show(opened ? "" : "speaker.blocked");
  };

  readonly #ask = async (): Promise<void> => {
    this.#show("");
    const { status, fields } = await post(this.#relay, "open", { story: this.#host.story });
    const { key, address, problem } = fields;
    if (status === 200 && key && address) {
      const talk = { key, address };
      keepTalk(this.#host.story, talk);
      this.#listen(talk);
    } else if (problem === "loopback") {
      this.#show("speaker.loopback");
    } else {
      this.#show(status === 0 ? "speaker.failed" : "speaker.refused");
    }
  };

  readonly #end = async (): Promise<void> => {
    const talk = this.#talk;
    if (talk) {
      // Before the server ends the stream, which would look like a connection that is lost.
      this.#forget("");
      await post(this.#relay, "end", { key: talk.key });
    }
  };

  #forget(notice: string): void {
    keepTalk(this.#host.story, undefined);
    this.#listening?.abort();
    this.#listening = undefined;
    this.#talk = undefined;
    this.#code = undefined;
    this.#phones = 0;
    this.#show(notice);
  }

  #listen(talk: Talk): void {
    this.#talk = talk;
    this.#listening = new AbortController();
    new RelayStream(
      this.#relay,
      talk.key,
      ["code", "phones", "command"],
      {
        heard: (event, document) => {
          this.#hear(event, document);
        },
        turned: (isThere) => {
          if (isThere) {
            this.tell();
          }
        },
        over: () => {
          this.#forget("speaker.over");
        },
      },
      this.#listening.signal,
    );
    this.#host.requestUpdate();
  }

  #hear(event: string, document: unknown): void {
    const { code, count } = (document ?? {}) as { readonly code?: unknown; readonly count?: unknown };
    if (event === "code" && typeof code === "string") {
      this.#code = code;
    } else if (event === "phones" && typeof count === "number") {
      this.#phones = count;
    } else {
      const command = readCommand(document);
      if (command) {
        this.#host.obey(command);
      }
    }
    this.#host.requestUpdate();
  }

  async #say(): Promise<void> {
    if (this.#isTelling) {
      return;
    }
    this.#isTelling = true;
    while (this.#untold && this.#talk) {
      const state = this.#untold;
      this.#untold = undefined;
      await post(this.#relay, "say", { key: this.#talk.key, state });
    }
    this.#isTelling = false;
  }
}
