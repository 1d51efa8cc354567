import { returnFocusFromPopovers } from "../../shared/focus/popover-focus.js";

/** Where the visitor's choice is kept; `palette.js` reads it before the first paint. */
const PALETTE_KEY = "bluelamp-palette";
const TEXT_SIZE_KEY = "bluelamp-text-size";
const TIME_DIRECTION_KEY = "bluelamp-time-direction";

/**
 * The visitor's own palette, size of text and, in languages written from right to left, direction of time. Its content
 * is plain HTML: radio buttons named `palette` (values `night`, `day` and empty for the system's), `text-size` (per
 * cent) and `time-direction` (`ltr`, `rtl`). The choice is kept in this browser and goes nowhere else.
 */
export class AppearanceElement extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("change", this.#handleChange, { signal });
    returnFocusFromPopovers(this, signal);
    this.#check("palette", stored(PALETTE_KEY));
    this.#check("text-size", stored(TEXT_SIZE_KEY) || "100");
    this.#check("time-direction", stored(TIME_DIRECTION_KEY) || "ltr");
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #check(name: string, value: string): void {
    for (const input of this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      input.checked = input.value === value;
    }
  }

  readonly #handleChange = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) {
      return;
    }
    const root = document.documentElement;
    if (input.name === "palette") {
      store(PALETTE_KEY, input.value);
      if (input.value) {
        root.dataset["palette"] = input.value;
      } else {
        delete root.dataset["palette"];
      }
    } else if (input.name === "text-size") {
      store(TEXT_SIZE_KEY, input.value);
      root.style.setProperty("--bl-text-scale", String(Number(input.value) / 100));
    } else if (input.name === "time-direction") {
      store(TIME_DIRECTION_KEY, input.value);
      root.dataset["timeDirection"] = input.value;
    }
  };
}

/** A browser may refuse storage; then the choice lasts as long as the page. */
function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See `stored`.
  }
}
