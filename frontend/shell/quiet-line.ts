import { icon } from "./icon.js";
import { server } from "../shared/page/server.js";

/** Failures shorter than this are not told: they end before they are read. */
const BLIP_MS = 500;

/** Words of an exhibit in its language. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What the page has to say of its own address. */
export interface Notice {
  readonly words: string;
  /** A view that may have been meant; it takes the place of this one. */
  readonly nearest?: { readonly address: string; readonly title: string };
}

/** What the line may say. What comes first here is said first. */
interface Told {
  /** An address that the frame could not open. */
  address?: string;
  /** Whether the server gives no answer. */
  away?: boolean;
  notice?: Notice | undefined;
}

/**
 * One quiet line of an exhibit: says so while the server is away, what of the address made no sense, and the address of a
 * link that the frame is not allowed to open. Empty most of the time.
 */
export class QuietLine {
  readonly element = document.createElement("div");
  readonly #words: Words;
  #told: Told = {};

  /** @param signal - ends it */
  constructor(words: Words, notice: Notice | undefined, signal: AbortSignal) {
    this.#words = words;
    this.element.className = "bl-exhibit-line";
    this.element.role = "status";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      clearTimeout(timer);
      if (!server.isAway) {
        this.#tell({ away: false });
      } else {
        timer = setTimeout(() => {
          this.#tell({ away: true });
        }, BLIP_MS);
      }
    };
    server.onChange(follow, signal);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
    });
    this.notice(notice);
    follow();
  }

  /** Says what of the address made no sense, or what else is to be known; undefined for nothing. */
  notice(notice: Notice | undefined): void {
    this.#tell({ notice });
  }

  /** Shows an address that the visitor wanted to open, to be copied. */
  copy(address: string): void {
    this.#tell({ address });
    const field = this.element.querySelector("input");
    field?.focus();
    field?.select();
  }

  #tell(news: Told): void {
    const before = this.#told;
    this.#told = { ...before, ...news };
    const { address, away, notice } = this.#told;
    const key = JSON.stringify([address, away, notice]);
    if (key === this.element.dataset["told"]) {
      return;
    }
    this.element.dataset["told"] = key;
    if (address) {
      this.#show(this.#words("shell.copy"), addressField(address, this.#words("shell.copy")), () => {
        this.#tell({ address: "" });
      });
    } else if (away) {
      this.#show(this.#words("shell.away"));
    } else if (notice) {
      this.#show(notice.words, notice.nearest && nearestLink(notice.nearest), () => {
        this.#tell({ notice: undefined });
      });
    } else {
      this.element.replaceChildren();
    }
  }

  #show(words: string, more?: HTMLElement, close?: () => void): void {
    const said = document.createElement("p");
    said.textContent = words;
    this.element.replaceChildren(said);
    if (more) {
      this.element.append(more);
    }
    if (close) {
      const button = document.createElement("button");
      button.type = "button";
      button.title = this.#words("shell.close");
      button.ariaLabel = button.title;
      button.append(icon("0 0 20 20", "M4 4l12 12M16 4L4 16"));
      button.addEventListener("click", close);
      this.element.append(button);
    }
  }
}

function nearestLink({ address, title }: NonNullable<Notice["nearest"]>): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = title;
  link.dataset["stays"] = "";
  return link;
}

function addressField(address: string, label: string): HTMLInputElement {
  const field = document.createElement("input");
  field.readOnly = true;
  field.value = address;
  field.ariaLabel = label;
  return field;
}
