import { make } from "../shell/stage.js";
import { makeButton, type KioskWords } from "./screen.js";
import { shownGroups, type Control } from "./scanned-controls.js";
import { ScanPath } from "./scan-path.js";

/** Who has these keys needs no scanning. */
const KEYS_THAT_END_IT = /^(?:Tab|Escape|Arrow\w+)$/;
/** Whether a key may be one to which a switch is connected. */
export function isSwitch({ key }: KeyboardEvent): boolean {
  return !KEYS_THAT_END_IT.test(key);
}

/** A hand that trembles presses once. */
const ONE_PRESS_MS = 300;
/** What moves below the frame is followed this often. */
const FOLLOW_MS = 200;
const KEYBOARD = ".bl-keyboard";
const CROSS = "M4 4l12 12M16 4L4 16";
/** By which a touch reaches the exhibit. */
const TOUCHES = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "touchstart", "touchend"];

/**
 * Scanning, for visitors who have one switch: a frame goes from group to group and from control to control at an even pace,
 * and any key, as which switches are connected, chooses what is framed.
 */
export class Scanner {
  readonly #root: HTMLElement;
  readonly #seconds: number;
  readonly #framed: (controls: readonly Control[]) => void;
  readonly #path = new ScanPath<Element, Control>();
  readonly #frame = make("div", { className: "bl-scan-frame", popover: "manual" });
  readonly #bar = make("div", { className: "bl-scan", role: "region" });
  #running: AbortController | undefined;
  #chosenMs = -Infinity;

  /**
   * @param root - what is scanned
   * @param seconds - for which each is framed
   * @param framed - is told what has been framed now
   */
  constructor(root: HTMLElement, seconds: number, framed: (controls: readonly Control[]) => void) {
    this.#root = root;
    this.#seconds = seconds;
    this.#framed = framed;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** @param withTouch - whether any touch chooses, too; else one ends the scanning */
  start(words: KioskWords, withTouch: boolean): void {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    this.#path.reset();
    this.#bar.ariaLabel = words("scan");
    this.#bar.replaceChildren(
      make("p", { role: "status" }, words(withTouch ? "scan.touch" : "scan.key")),
      makeButton("bl-scan-end", words("scan.end"), this.stop, { path: CROSS }),
    );
    this.#root.append(this.#bar, this.#frame);
    this.#root.dataset["scan"] = "";
    const early = { capture: true, passive: false, signal };
    window.addEventListener("keydown", this.#key, early);
    for (const name of TOUCHES) {
      window.addEventListener(name, withTouch ? this.#touch : this.#touchElsewhere, early);
    }
    const step = setInterval(() => {
      this.#path.step(this.#groups);
      this.#draw(true);
    }, this.#seconds * 1000);
    const follow = setInterval(() => {
      this.#draw(false);
    }, FOLLOW_MS);
    signal.addEventListener("abort", () => {
      clearInterval(step);
      clearInterval(follow);
    });
    this.#draw(true);
  }

  readonly stop = (): void => {
    this.#running?.abort();
    this.#running = undefined;
    this.#bar.remove();
    this.#frame.remove();
    delete this.#root.dataset["scan"];
  };

  /** A screen has taken the place of another one. */
  restart(): void {
    if (this.isRunning) {
      this.#root.append(this.#bar, this.#frame);
      this.#path.reset();
      this.#draw(true);
    }
  }

  get #groups(): ReturnType<typeof shownGroups> {
    return shownGroups(document.body);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!event.isTrusted) {
      return;
    }
    if (!isSwitch(event)) {
      this.stop();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) {
      this.#choose();
    }
  };

  /** Wherever it is. */
  readonly #touch = (event: Event): void => {
    if (event.isTrusted) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === "pointerdown") {
        this.#choose();
      }
    }
  };

  /** What is pressed must not move away below the hand: scanning ends when it lets go. */
  readonly #touchElsewhere = (event: Event): void => {
    if (event.isTrusted && event.type === "pointerup" && !event.composedPath().includes(this.#bar)) {
      setTimeout(this.stop);
    }
  };

  #choose(): void {
    const now = performance.now();
    if (now - this.#chosenMs < ONE_PRESS_MS) {
      return;
    }
    this.#chosenMs = now;
    const control = this.#path.choose(this.#groups);
    if (control) {
      press(control);
      // Letters are typed one after another.
      const keys = this.#root.querySelector(`${KEYBOARD}:not([hidden]) > .bl-keyboard-row`);
      this.#path.reset(keys ?? undefined);
    }
    this.#draw(true);
  }

  /** @param isNew - whether it may be out of sight */
  #draw(isNew: boolean): void {
    if (!this.isRunning) {
      return;
    }
    const marked = this.#path.marked(this.#groups);
    const [first] = marked as readonly (Control | undefined)[];
    if (isNew) {
      first?.scrollIntoView({ block: "nearest" });
      // Above a dialog that has opened since.
      this.#frame.hidePopover();
      this.#frame.showPopover();
      this.#framed(marked);
    }
    const boxes = marked.map((control) => control.getBoundingClientRect());
    const left = Math.max(0, Math.min(...boxes.map((box) => box.left)));
    const top = Math.max(0, Math.min(...boxes.map((box) => box.top)));
    const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)));
    const bottom = Math.min(innerHeight, Math.max(...boxes.map((box) => box.bottom)));
    Object.assign(this.#frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${Math.max(0, right - left)}px`,
      height: `${Math.max(0, bottom - top)}px`,
    });
  }
}

/** As assistive technology presses it. What is typed into keeps the focus, as below a finger on the keyboard. */
function press(control: Control): void {
  if (!control.closest(KEYBOARD)) {
    control.focus({ preventScroll: true });
  }
  if (control instanceof HTMLElement) {
    control.click();
  } else {
    control.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
  }
}
