import { make } from "../shell/stage.js";
import { qrCode } from "./qr-code.js";
import { makeButton, type KioskWords } from "./screen.js";

const CROSS = "M4 4l12 12M16 4L4 16";

/** What a card says. */
export interface Card {
  readonly heading: string;
  /** In the page's language, or as a source has it. */
  readonly text: string;
  /** What a phone is to open. */
  readonly address: string;
}

/** A card with a code for the visitor's phone, over everything. Its button, a press beside it and Escape put it away. */
export function cardDialog({ heading, text, address }: Card, words: KioskWords): HTMLDialogElement {
  const title = make("h2", {}, heading);
  const dialog = make("dialog", { className: "bl-kiosk-dialog bl-kiosk-card" });
  const close = (): void => {
    dialog.close();
  };
  dialog.append(
    title,
    make("p", { className: "bl-kiosk-card-text" }, text),
    make("div", { className: "bl-kiosk-card-code" }, qrCode(address, words("card.code"))),
    make("p", {}, words("card.scan")),
    make("p", { className: "bl-kiosk-card-address", dir: "ltr" }, address),
    makeButton("bl-kiosk-button", words("card.close"), close, { path: CROSS }),
  );
  dialog.ariaLabel = heading;
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) {
      close();
    }
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
  });
  return dialog;
}

/** Asks whether somebody is there, over everything else, and counts down. */
export class CountdownDialog {
  readonly element: HTMLDialogElement;
  readonly #left: HTMLElement;
  readonly #words: KioskWords;
  #said = -1;

  constructor(words: KioskWords, stay: () => void) {
    this.#words = words;
    const heading = make("h2", { id: "bl-kiosk-idle" }, words("idle"));
    this.#left = make("p", { className: "bl-kiosk-left" });
    const button = makeButton("bl-kiosk-button bl-kiosk-stay", words("idle.stay"), stay);
    this.element = make(
      "dialog",
      { className: "bl-kiosk-dialog bl-kiosk-idle" },
      heading,
      this.#left,
      button,
    );
    this.element.role = "alertdialog";
    this.element.setAttribute("aria-labelledby", heading.id);
    this.#left.role = "timer";
    this.element.addEventListener("cancel", stay);
  }

  /** Opened again after another dialog has opened, it lies over that one. */
  show(secondsLeft: number): void {
    if (secondsLeft !== this.#said) {
      this.#said = secondsLeft;
      this.#left.textContent = this.#words("idle.left", { count: secondsLeft });
    }
    if (!this.element.open) {
      this.element.showModal();
      this.element.querySelector("button")?.focus();
    }
  }

  close(): void {
    this.element.close();
    this.element.remove();
  }
}
