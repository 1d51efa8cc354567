import type { FiltersElement } from "../elements/filters/filters-element.js";
import type { SearchElement } from "../elements/search/search-element.js";
import { askUntilAnswered } from "../shared/page/server.js";
import { icon } from "./icon.js";
import { make } from "./stage.js";

/** The same as in their elements. */
const GLASS = "M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M13 13l5 5";
const LINES = "M2 5h16M5 10h10M8 15h4";

/** What stands in for search and filters until somebody wants them. */
export interface HeadTools {
  readonly search: SearchElement;
  readonly filters: FiltersElement;
  /** Name of the search field. */
  readonly label: string;
  /** The word on the button of the filters. */
  readonly word: string;
}

/**
 * Search and filters without their code, which most readers of an article never need: a field and a button that look
 * like them, so that nothing moves later. As soon as a pointer or the focus comes to the head, the code is loaded and takes their place. Letters
 * typed meanwhile stay, and so does the focus; a press on the button opens the filters once they are here.
 *
 * @returns loads the code at once, for views that are filtered already
 */
export function loadWhenWanted(head: HTMLElement, tools: HeadTools, signal: AbortSignal): () => void {
  const { search, filters, label, word } = tools;
  const field = make("input", { type: "search", name: "q", placeholder: label, autocomplete: "off" });
  field.className = "bl-exhibit-field";
  field.ariaLabel = label;
  field.role = "combobox";
  field.ariaExpanded = "false";
  const glass = icon("0 0 20 20", GLASS);
  const button = make("button", { type: "button", className: "bl-exhibit-filters" });
  button.append(icon("0 0 20 20", LINES), word);
  search.append(glass, field);
  filters.append(button);
  let isPressed = false;
  button.addEventListener("click", () => {
    isPressed = true;
  });
  const once = new AbortController();
  const load = (): void => {
    if (once.signal.aborted) {
      return;
    }
    once.abort();
    const isWanted = (): boolean => !signal.aborted;
    askUntilAnswered(() => import("../elements/search/bl-search.js"), { isWanted })
      .then(async () => {
        await search.updateComplete;
        field.remove();
        glass.remove();
      })
      .catch(() => undefined);
    askUntilAnswered(() => import("../elements/filters/bl-filters.js"), { isWanted })
      .then(async () => {
        await filters.updateComplete;
        const isFocused = button.matches(":focus");
        button.remove();
        if (isPressed) {
          filters.open();
        } else if (isFocused) {
          filters.focus();
        }
      })
      .catch(() => undefined);
  };
  for (const type of ["pointerenter", "pointerdown", "focusin"]) {
    head.addEventListener(type, load, { signal: AbortSignal.any([signal, once.signal]) });
  }
  return load;
}
