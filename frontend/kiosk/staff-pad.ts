import { make } from "../shell/stage.js";
import { makeButton, type KioskWords } from "./screen.js";
import type { StaffAnswer } from "./staff-entry.js";

const CROSS = "M4 4l12 12M16 4L4 16";
const DELETE = "M7 4h10v12H7L2 10zM10 7.5l4 5M14 7.5l-4 5";
const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
/** As a PIN is set. */
const LONGEST_PIN = 32;
/** So long nobody types, and the pad goes. */
export const PAD_IDLE_MS = 30_000;
const TICK_MS = 250;

/** What the pad needs of the kiosk. */
export interface StaffDoor {
  ask(pin: string): Promise<StaffAnswer>;
  /** To the staff's view. */
  go(to: string): void;
}

/**
 * Asks staff for their PIN, over whatever is shown: by keys on the screen, by a keyboard, or by Tab and Enter. What is
 * typed is never shown; when nobody types the pad goes by itself.
 */
export class StaffPad {
  readonly element: HTMLDialogElement;
  readonly #words: KioskWords;
  readonly #door: StaffDoor;
  readonly #field = make("input", {
    type: "password",
    className: "bl-staff-pin",
    autocomplete: "off",
    inputMode: "none",
    maxLength: LONGEST_PIN,
  });
  readonly #said = make("p", { className: "bl-staff-said", role: "status" });
  readonly #left = make("p", { className: "bl-staff-said", role: "timer", hidden: true });
  readonly #keys: HTMLButtonElement[] = [];
  readonly #away: HTMLButtonElement;
  readonly #ticking: ReturnType<typeof setInterval>;
  #touchedMs = performance.now();
  #isAsking = false;

  /** Until when no PIN is looked at, by the page's clock; of all pads of a page, since the server counts for all. */
  static #closedUntilMs = 0;

  constructor(words: KioskWords, door: StaffDoor) {
    this.#words = words;
    this.#door = door;
    const heading = make("h2", { id: "bl-staff" }, words("staff"));
    this.#field.ariaLabel = words("staff.pin");
    const form = make(
      "form",
      { className: "bl-staff-form" },
      this.#field,
      this.#said,
      this.#left,
      this.#makeKeys(),
    );
    this.#away = makeButton("bl-kiosk-button", words("staff.close"), this.#close, { path: CROSS });
    this.element = make("dialog", { className: "bl-kiosk-dialog bl-staff" }, heading, form, this.#away);
    this.element.setAttribute("aria-labelledby", heading.id);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#field.addEventListener("input", () => {
      this.#field.value = this.#field.value.replace(/\D/g, "");
    });
    for (const name of ["pointerdown", "keydown", "focusin"]) {
      this.element.addEventListener(name, () => {
        this.#touchedMs = performance.now();
      });
    }
    this.element.addEventListener("keydown", this.#type);
    // A press does not take the focus away from the field.
    this.element.addEventListener("mousedown", (event) => {
      if (event.target !== this.#field) {
        event.preventDefault();
      }
    });
    this.element.addEventListener("close", this.#end);
    this.#ticking = setInterval(this.#tick, TICK_MS);
    this.#say(words("staff.ask"));
    this.#tick();
  }

  /** Whether it is there: it goes by itself, and may be removed with all other dialogs. */
  get isOpen(): boolean {
    return this.element.isConnected && this.element.open;
  }

  open(): void {
    document.body.append(this.element);
    this.element.showModal();
    this.#field.focus();
  }

  #makeKeys(): HTMLElement {
    const key = (digit: string): HTMLButtonElement =>
      makeButton("bl-staff-key", digit, () => {
        this.#put(digit);
      });
    const remove = makeButton(
      "bl-staff-key",
      this.#words("keyboard.delete"),
      () => {
        this.#field.value = this.#field.value.slice(0, -1);
      },
      { path: DELETE, unseen: true },
    );
    const enter = makeButton("bl-staff-key bl-staff-enter", this.#words("keyboard.enter"), () => undefined);
    enter.type = "submit";
    this.#keys.push(...DIGITS.map(key), remove, key("0"), enter);
    return make("div", { className: "bl-staff-keys", dir: "ltr" }, ...this.#keys);
  }

  #put(digit: string): void {
    if (this.#field.value.length < LONGEST_PIN) {
      this.#field.value += digit;
    }
  }

  /** Keys of a keyboard mean the PIN wherever the focus is; and nothing outside, where they would begin a visit. */
  readonly #type = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.target === this.#field || this.#field.disabled) {
      return;
    }
    if (/^\d$/.test(event.key)) {
      this.#put(event.key);
    } else if (event.key === "Backspace") {
      this.#field.value = this.#field.value.slice(0, -1);
    } else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) {
      void this.#ask();
    }
  };

  async #ask(): Promise<void> {
    const pin = this.#field.value;
    this.#field.value = "";
    if (pin === "" || this.#isAsking || StaffPad.#closedUntilMs > performance.now()) {
      return;
    }
    this.#isAsking = true;
    this.#say(this.#words("staff.asking"));
    const answer = await this.#door.ask(pin);
    this.#isAsking = false;
    this.#touchedMs = performance.now();
    // Who has closed it meanwhile does not want to go.
    if (this.isOpen) {
      this.#hear(answer);
    }
  }

  #hear(answer: StaffAnswer): void {
    switch (answer.kind) {
      case "right":
        this.#door.go(answer.to);
        break;
      case "later":
        StaffPad.#closedUntilMs = performance.now() + answer.seconds * 1000;
        this.#say(this.#words("staff.later"));
        this.#tick();
        break;
      default:
        this.#say(this.#words(`staff.${answer.kind}`));
    }
  }

  #say(words: string): void {
    this.#said.textContent = words;
  }

  readonly #tick = (): void => {
    const now = performance.now();
    if (!this.#isAsking && now - this.#touchedMs >= PAD_IDLE_MS) {
      this.#close();
      return;
    }
    const seconds = Math.ceil((StaffPad.#closedUntilMs - now) / 1000);
    const isClosed = seconds > 0;
    if (isClosed !== this.#field.disabled) {
      this.#field.disabled = isClosed;
      this.#left.hidden = !isClosed;
      for (const key of this.#keys) {
        key.disabled = isClosed;
      }
      this.#say(this.#words(isClosed ? "staff.later" : "staff.ask"));
      (isClosed ? this.#away : this.#field).focus();
    }
    if (isClosed) {
      this.#left.textContent = this.#words("staff.left", { time: clockOf(seconds) });
    }
  };

  readonly #close = (): void => {
    this.element.close();
    this.#end();
  };

  readonly #end = (): void => {
    clearInterval(this.#ticking);
    this.#field.value = "";
    this.element.remove();
  };
}

/** As a clock has it: 1:05. */
function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
