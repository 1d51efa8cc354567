import { make } from "../shell/stage.js";
import { drawIcon } from "./screen.js";

/** What can be chosen. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Of the name: BCP 47 tag. */
  readonly language?: string;
}

/** What a wheel says, and what it is told. */
export interface WheelOptions {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The value that is chosen at first. */
  readonly value: string;
  /** Words for who can't see it: by one and by ten, back and on. */
  readonly words: Readonly<Record<"back" | "on" | "backTen" | "onTen", string>>;
  /** Whether there are so many that one goes by tens, too. */
  readonly hasTens: boolean;
  changed(value: string): void;
}

const BACK = "M4 13l6-6 6 6";
const ON = "M4 7l6 6 6-6";
const BACK_TEN = "M4 10l6-6 6 6M4 16l6-6 6 6";
const ON_TEN = "M4 4l6 6 6-6M4 10l6 6 6-6";
const TEN = 10;
const KEYS: ReadonlyMap<string, number> = new Map([
  ["ArrowUp", -1],
  ["ArrowDown", 1],
  ["PageUp", -TEN],
  ["PageDown", TEN],
  ["Home", -Infinity],
  ["End", Infinity],
]);
/** Letters and digits that follow one another sooner are one word. */
const TYPING_MS = 1_500;

/**
 * A wheel to choose by: what stands in its middle is chosen. It is turned by a finger, by its buttons, by arrow keys, and by
 * typing the beginning of what is meant, such as the digits of a year.
 */
export class Wheel {
  readonly element: HTMLElement;
  readonly #options: WheelOptions;
  readonly #list = make("div", { className: "bl-wheel-list", role: "listbox", tabIndex: 0 });
  readonly #rows: readonly HTMLElement[];
  readonly #watch = new ResizeObserver(() => {
    this.#centre();
  });
  #place = 0;
  #typed = "";
  #typedMs = -Infinity;

  constructor(options: WheelOptions) {
    this.#options = options;
    const { label, choices, value, words, hasTens } = options;
    this.#list.ariaLabel = label;
    this.#rows = choices.map(({ name, language = "" }, place) => {
      const row = make("div", { role: "option", id: `bl-wheel-${label}-${place}`, dir: "auto" }, name);
      row.lang = language;
      row.addEventListener("click", () => {
        this.#choose(place);
      });
      return row;
    });
    this.#list.append(...this.#rows);
    this.#list.addEventListener("keydown", this.#handleKey);
    this.#list.addEventListener("scroll", this.#handleScroll, { passive: true });
    const button = (words: string, path: string, by: number): HTMLElement => {
      const made = make("button", { type: "button", className: "bl-wheel-turn", ariaLabel: words });
      made.append(drawIcon(path));
      made.addEventListener("click", () => {
        this.#turn(by);
      });
      return made;
    };
    this.element = make(
      "div",
      { className: "bl-wheel", role: "group", ariaLabel: label },
      make("p", { ariaHidden: "true" }, label),
      this.#list,
      make(
        "div",
        { className: "bl-wheel-turns" },
        ...(hasTens ? [button(words.backTen, BACK_TEN, -TEN)] : []),
        button(words.back, BACK, -1),
        button(words.on, ON, 1),
        ...(hasTens ? [button(words.onTen, ON_TEN, TEN)] : []),
      ),
    );
    this.#mark(this.#placeOf(value));
    this.#watch.observe(this.#list);
  }

  /** Turns it to a value, without telling of it. */
  turnTo(value: string): void {
    this.#mark(this.#placeOf(value));
    this.#centre();
  }

  close(): void {
    this.#watch.disconnect();
  }

  #placeOf(value: string): number {
    return Math.max(
      0,
      this.#options.choices.findIndex((choice) => choice.value === value),
    );
  }

  #turn(by: number): void {
    this.#choose(this.#place + by);
  }

  #choose(place: number): void {
    const before = this.#place;
    this.#mark(place);
    this.#centre();
    if (this.#place !== before) {
      this.#options.changed(this.#options.choices[this.#place].value);
    }
  }

  #mark(place: number): void {
    this.#rows[this.#place].ariaSelected = "false";
    this.#place = Math.min(Math.max(place, 0), this.#rows.length - 1);
    const row = this.#rows[this.#place];
    row.ariaSelected = "true";
    this.#list.setAttribute("aria-activedescendant", row.id);
  }

  #centre(): void {
    this.#list.scrollTop = this.#place * this.#rowPx;
  }

  /** All rows are of one height. */
  get #rowPx(): number {
    return this.#rows[0].getBoundingClientRect().height;
  }

  /** A finger has turned it. */
  readonly #handleScroll = (): void => {
    const place = Math.round(this.#list.scrollTop / this.#rowPx);
    if (place !== this.#place && Number.isFinite(place)) {
      this.#mark(place);
      this.#options.changed(this.#options.choices[this.#place].value);
    }
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const by = KEYS.get(event.key);
    if (by !== undefined) {
      event.preventDefault();
      this.#turn(by);
    } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
      event.preventDefault();
      this.#type(event.key);
    }
  };

  #type(letter: string): void {
    const isNew = performance.now() - this.#typedMs > TYPING_MS;
    this.#typedMs = performance.now();
    this.#typed = (isNew ? "" : this.#typed) + letter.toLocaleLowerCase();
    const place = this.#options.choices.findIndex(({ name }) =>
      name.toLocaleLowerCase().startsWith(this.#typed),
    );
    if (place >= 0) {
      this.#choose(place);
    }
  }
}
