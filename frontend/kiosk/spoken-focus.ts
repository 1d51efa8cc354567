import type { KioskWords } from "./screen.js";
import type { Speaker, Utterance } from "./speaker.js";
import { nameOf, languageAt, sayingOf } from "./spoken-names.js";

/** What changes of a control without another one getting the focus. */
const CHANGES = ["aria-activedescendant", "aria-valuetext", "aria-pressed", "aria-checked"];
/** Keys of a PIN are not said aloud. */
const PRIVATE = ".bl-staff";

/** The words of the present visitor, and their language. */
export interface SpokenWords {
  readonly language: string;
  readonly words: KioskWords;
}

/**
 * Says the name of each control that keys or one switch lead to, for visitors who can't see it (EN 301 549, 5.1.3). The next
 * key, a touch and the next control end it. Who comes by touch hears nothing.
 */
export class SpokenFocus {
  readonly #speaker: Speaker;
  readonly #present: () => SpokenWords;
  readonly #changes = new MutationObserver(() => {
    this.#sayFocused();
  });
  #isByKeys = false;
  #isSaying = false;
  #focused: Element | undefined;
  #dialog: Element | null = null;

  /** @param signal - ends it */
  constructor(speaker: Speaker, present: () => SpokenWords, signal: AbortSignal) {
    this.#speaker = speaker;
    this.#present = present;
    const early = { capture: true, signal };
    window.addEventListener("keydown", this.#listenFor(true), early);
    window.addEventListener("pointerdown", this.#listenFor(false), early);
    window.addEventListener("focusin", this.#follow, early);
    window.addEventListener("input", this.#echo, early);
    signal.addEventListener("abort", () => {
      this.#changes.disconnect();
      this.#hush();
    });
  }

  /** What scanning has framed: a control, or all of a group. */
  readonly frame = (controls: readonly Element[]): void => {
    this.#say(controls.flatMap((control) => this.#sayingOf(control)));
  };

  #listenFor(isByKeys: boolean): () => void {
    return () => {
      this.#isByKeys = isByKeys;
      this.#hush();
    };
  }

  readonly #follow = (event: FocusEvent): void => {
    this.#changes.disconnect();
    const [target] = event.composedPath();
    this.#focused = target instanceof Element && !target.closest(PRIVATE) ? target : undefined;
    if (this.#focused) {
      this.#changes.observe(this.#focused, { attributeFilter: CHANGES });
      this.#sayFocused();
    }
  };

  /** A field says what stands in it now. */
  readonly #echo = (event: Event): void => {
    if (event.composedPath()[0] === this.#focused) {
      this.#sayFocused();
    }
  };

  #sayFocused(): void {
    const focused = this.#focused;
    if (!focused || !this.#isByKeys) {
      return;
    }
    const active = focused.getAttribute("aria-activedescendant") ?? "";
    const chosen = (focused.getRootNode() as Document | ShadowRoot).getElementById(active);
    this.#say([
      ...this.#contextOf(focused),
      ...this.#sayingOf(focused),
      ...(chosen ? this.#sayingOf(chosen) : []),
    ]);
  }

  /** Of a dialog that has just opened, what it asks. */
  #contextOf(focused: Element): readonly Utterance[] {
    const before = this.#dialog;
    this.#dialog = focused.closest("dialog");
    return this.#dialog && this.#dialog !== before
      ? [{ text: nameOf(this.#dialog), language: languageAt(this.#dialog) }]
      : [];
  }

  #sayingOf(control: Element): readonly Utterance[] {
    const { language, words } = this.#present();
    return sayingOf(control, {
      on: { text: words("spoken.on"), language },
      off: { text: words("spoken.off"), language },
    });
  }

  #say(said: readonly Utterance[]): void {
    this.#isSaying = true;
    this.#speaker.read(said, {
      reads: () => undefined,
      ended: () => {
        this.#isSaying = false;
      },
    });
  }

  /** What a visitor listens to goes on; only names are cut short. */
  #hush(): void {
    if (this.#isSaying) {
      this.#speaker.stop();
    }
  }
}
