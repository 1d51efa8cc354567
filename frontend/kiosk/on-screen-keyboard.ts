import { make } from "../shell/stage.js";
import { layoutOf, rowsOf, type KeyName, type Shown } from "./keyboard-layouts.js";
import { drawIcon, type KioskWords } from "./screen.js";

const ICONS: Readonly<Partial<Record<KeyName, string>>> = {
  delete: "M7 4h10v12H7L2 10zM10 7.5l4 5M14 7.5l-4 5",
  shift: "M10 3l7 7h-4v6H7v-6H3z",
  close: "M4 7l6 6 6-6",
};
const TYPED_INTO = /^(?:text|search|tel|url|email|number|password|)$/;
const LETTERS: Shown = { isShifted: false, isMore: false, isPad: false };
/** A key of a real keyboard that types or moves in a field. */
const REAL_KEY = /^(?:.|Backspace|Delete|Arrow\w+|Enter)$/u;

/**
 * A keyboard for who has none: it comes with the focus to a field, wherever that stands, and goes with it, or when a real
 * keyboard is used. The field keeps the focus; what is typed comes to it as if by a real one.
 */
export class OnScreenKeyboard {
  readonly element = make("div", { className: "bl-keyboard", hidden: true, role: "region" });
  readonly #words: KioskWords;
  readonly #language: string;
  #field: HTMLInputElement | undefined;
  #shown = LETTERS;
  /** Whether a hand is on the glass or on the mouse's button. */
  #isPressed = false;
  /** The focus has left the field while a hand pressed. */
  #isLeft = false;

  /**
   * @param root - its fields are served
   * @param signal - ends it
   */
  constructor(root: HTMLElement, words: KioskWords, language: string, signal: AbortSignal) {
    this.#words = words;
    this.#language = language;
    this.element.ariaLabel = words("keyboard");
    // A press must not take the focus away from the field.
    this.element.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    this.element.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    root.addEventListener(
      "focusin",
      (event) => {
        const [target] = event.composedPath();
        if (target instanceof HTMLInputElement && TYPED_INTO.test(target.type) && !target.readOnly) {
          this.#open(target);
        } else if (!event.composedPath().includes(this.element)) {
          this.#leave();
        }
      },
      { signal },
    );
    root.addEventListener(
      "focusout",
      ({ relatedTarget }) => {
        if (relatedTarget === null) {
          this.#leave();
        }
      },
      { signal },
    );
    const early = { capture: true, signal };
    // A touch is told as a mouse, too, when it moves the focus.
    window.addEventListener(
      "mousedown",
      () => {
        this.#isPressed = true;
      },
      early,
    );
    window.addEventListener("mouseup", this.#letGo, early);
    root.addEventListener(
      "keydown",
      ({ isTrusted, key }) => {
        if (isTrusted && REAL_KEY.test(key)) {
          this.close();
        }
      },
      { capture: true, signal },
    );
  }

  close(): void {
    this.#isLeft = false;
    this.#field = undefined;
    this.element.hidden = true;
  }

  /** What a hand presses must not move away below it: then the keyboard goes when it lets go. */
  #leave(): void {
    if (this.#isPressed) {
      this.#isLeft = true;
    } else {
      this.close();
    }
  }

  readonly #letGo = (): void => {
    this.#isPressed = false;
    if (this.#isLeft) {
      // After the click, which comes at once.
      setTimeout(() => {
        if (this.#isLeft) {
          this.close();
        }
      });
    }
  };

  #open(field: HTMLInputElement): void {
    this.#isLeft = false;
    this.#field = field;
    const isPad = field.inputMode === "numeric" || field.type === "number";
    this.#draw({ ...LETTERS, isPad });
    this.element.hidden = false;
  }

  #draw(shown: Shown): void {
    this.#shown = shown;
    const layout = layoutOf(this.#language);
    this.element.dir = shown.isPad || shown.isMore ? "ltr" : layout.direction;
    this.element.classList.toggle("bl-keyboard-pad", shown.isPad);
    const rows = rowsOf(layout, shown, this.#language).map((keys) =>
      this.#row(
        keys.map((key) =>
          this.#key(key, () => {
            this.#type(key);
          }),
        ),
      ),
    );
    const last = rows[rows.length - 1];
    if (shown.isPad) {
      last.prepend(this.#named("close"));
      last.append(this.#named("delete"));
      this.element.replaceChildren(...rows, this.#row([this.#named("enter")]));
      return;
    }
    if (layout.hasCapitals && !shown.isMore) {
      last.prepend(this.#named("shift"));
    }
    last.append(this.#named("delete"));
    const foot = (["close", "more", "space", "enter"] as const).map((name) => this.#named(name));
    this.element.replaceChildren(...rows, this.#row(foot));
  }

  #row(keys: readonly HTMLElement[]): HTMLElement {
    return make("div", { className: "bl-keyboard-row" }, ...keys);
  }

  #key(text: string, press: () => void): HTMLButtonElement {
    const key = make("button", { type: "button", tabIndex: -1 }, text);
    key.addEventListener("click", press);
    return key;
  }

  #named(name: KeyName): HTMLButtonElement {
    const icon = ICONS[name];
    const isMore = name === "more" && this.#shown.isMore;
    const words = this.#words(`keyboard.${isMore ? "letters" : name}`);
    const key = this.#key(icon === undefined ? words : "", () => {
      this.#press(name);
    });
    key.className = `bl-keyboard-${name}`;
    if (icon !== undefined) {
      key.append(drawIcon(icon));
      key.ariaLabel = words;
    }
    if (name === "shift") {
      key.ariaPressed = String(this.#shown.isShifted);
    }
    return key;
  }

  #press(name: KeyName): void {
    switch (name) {
      case "shift":
        this.#draw({ ...this.#shown, isShifted: !this.#shown.isShifted });
        break;
      case "more":
        this.#draw({ ...this.#shown, isMore: !this.#shown.isMore });
        break;
      case "delete":
        this.#delete();
        break;
      case "space":
        this.#type(" ");
        break;
      case "enter":
        this.#enter();
        break;
      case "close":
        this.close();
        break;
    }
  }

  #type(text: string): void {
    const field = this.#field;
    if (!field) {
      return;
    }
    field.setRangeText(
      text,
      field.selectionStart ?? field.value.length,
      field.selectionEnd ?? field.value.length,
      "end",
    );
    tellInput(field, "insertText", text);
    if (this.#shown.isShifted) {
      this.#draw({ ...this.#shown, isShifted: false });
    }
  }

  /** One letter with all its marks. */
  #delete(): void {
    const field = this.#field;
    if (!field) {
      return;
    }
    const end = field.selectionEnd ?? field.value.length;
    let start = field.selectionStart ?? end;
    if (start === end) {
      const before = [...new Intl.Segmenter(this.#language).segment(field.value.slice(0, end))];
      start = before.at(-1)?.index ?? 0;
    }
    field.setRangeText("", start, end, "end");
    tellInput(field, "deleteContentBackward", null);
  }

  /** As a field hears it, and a form if the field stands in one. */
  #enter(): void {
    const field = this.#field;
    if (!field) {
      return;
    }
    const key = { key: "Enter", code: "Enter", bubbles: true, composed: true, cancelable: true };
    if (field.dispatchEvent(new KeyboardEvent("keydown", key))) {
      field.form?.requestSubmit();
    }
    field.dispatchEvent(new KeyboardEvent("keyup", key));
    this.close();
  }
}

function tellInput(field: HTMLInputElement, inputType: string, data: string | null): void {
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType, data }));
}
