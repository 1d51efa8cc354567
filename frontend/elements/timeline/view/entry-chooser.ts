/**
 * The list of entries from which the visitor chooses: those of a cluster that no zoom can separate, or those to which a
 * thread forks. It is a modal <dialog>: the browser keeps the focus in it, closes it on Escape and shows it in front of
 * the page.
 */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { html } from "../../../shared/template/html.js";
import type { Choices } from "../interact/host.js";
import { inDigits, wording } from "../text/messages.js";
import { themeClass } from "../scene/scene.js";

/** Choices of which not all need be listed. */
export interface ListedChoices extends Choices {
  /** How many of the entries are listed; a button lists more. */
  readonly listed?: number;
}

/** So many entries are listed at first: few enough to be drawn at once by a slow kiosk. */
const FIRST_LISTED = 200;
/** So many more a press of the button lists: more than any real day has. */
const LISTED_BY_A_PRESS = 5000;

/**
 * @param closed called when the list is closed, also after a choice
 * @param list called for a longer list, with the number of entries to be listed, and of those that are listed already
 */
export function chooser(
  timeline: ExhibitDocument | undefined,
  choices: ListedChoices | undefined,
  closed: () => void,
  list: (listed: number, before: number) => void,
): TemplateResult | typeof nothing {
  if (timeline === undefined || choices === undefined) {
    return nothing;
  }
  const { choose, entries, heading, listed = FIRST_LISTED } = choices;
  const rest = entries.length - listed;
  const { columns } = timeline;
  const phrases = new Set(entries.map((entry) => columns.phrase[entry]));
  return html`<dialog
    class="chooser"
    aria-label=${heading}
    dir=${timeline.direction}
    @keydown=${moveInList}
    @pointerdown=${pressOutside}
    @click=${closeOutside}
    @close=${closed}
  >
    <h2>${heading}</h2>
    <ul>
      ${entries.slice(0, listed).map(
        (entry) =>
          html`<li>
            <button
              type="button"
              class=${themeClass(columns.theme[entry])}
              @click=${(event: Event) => {
                close(event);
                choose(entry);
              }}
            >
              <i></i>
              <span lang=${columns.titleLanguage[entry]} dir="auto">${columns.title[entry]}</span>
              ${
                phrases.size === 1
                  ? nothing
                  : html`<small lang=${timeline.phraseLanguage}>${columns.phrase[entry]}</small>`
              }
            </button>
          </li>`,
      )}
    </ul>
    ${
      rest > 0
        ? html`<button
            type="button"
            class="rest"
            @click=${() => {
              list(listed + LISTED_BY_A_PRESS, listed);
            }}
          >
            ${restWords(timeline, rest)}
          </button>`
        : nothing
    }
    <button type="button" class="close" @click=${close}>${wording(timeline, "close")}</button>
  </dialog>`;
}

function restWords(timeline: ExhibitDocument, count: number): string {
  return wording(timeline, "chooseRest", { count: inDigits(count, timeline.language) });
}

/** Opens the list that was just drawn, its first entry focused. */
export function openChooser(root: ParentNode): void {
  const dialog = root.querySelector<HTMLDialogElement>("dialog.chooser");
  if (dialog !== null && !dialog.open) {
    dialog.showModal();
    dialog.querySelector<HTMLElement>("li button")?.focus();
  }
}

/** Focuses an entry of the open list, by its position. */
export function focusChoice(root: ParentNode, place: number): void {
  const choices = root.querySelectorAll<HTMLElement>("dialog.chooser li button");
  if (place < choices.length) {
    choices[place].focus();
  }
}

function dialogOf({ currentTarget }: Event): HTMLDialogElement | null {
  return currentTarget instanceof Element ? currentTarget.closest("dialog") : null;
}

function close(event: Event): void {
  dialogOf(event)?.close();
}

/**
 * Dialogs on whose backdrop a press has begun. A click on the backdrop closes the list only after such a press, because the
 * tap that opened the list also ends in a click, which hits the backdrop.
 */
const pressedOutside = new WeakSet<EventTarget>();

function pressOutside(event: Event): void {
  if (event.target !== null && event.target === event.currentTarget) {
    pressedOutside.add(event.target);
  }
}

function closeOutside(event: Event): void {
  if (event.target === event.currentTarget && event.target !== null && pressedOutside.delete(event.target)) {
    close(event);
  }
}

/** Arrow keys move the focus in the list. No key event leaves it, so that Escape closes the list alone. */
function moveInList(event: KeyboardEvent): void {
  event.stopPropagation();
  const buttons = [...(dialogOf(event)?.querySelectorAll<HTMLElement>("li button, .rest") ?? [])];
  const here = buttons.findIndex((button) => button === event.target);
  const goals: Readonly<Partial<Record<string, number>>> = {
    ArrowDown: here + 1,
    ArrowUp: here < 0 ? buttons.length - 1 : here - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const goal = goals[event.key];
  if (goal !== undefined) {
    event.preventDefault();
    buttons.at(Math.min(Math.max(goal, 0), buttons.length - 1))?.focus();
  }
}
