/**
 * A list of entries to choose from: those that no zoom can tell apart, or the ways where a thread forks. A modal dialog of the browser's own: it holds the focus, closes
 * on Escape and stands above whatever the page has around the timeline.
 */
import { nothing, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { html } from "../../../shared/template/html.js";
import { inDigits, wording } from "../text/messages.js";
import { themeClass } from "../render/scene.js";

export interface Choices {
  readonly entries: readonly number[];
  readonly heading: string;
  readonly choose: (entry: number) => void;
  /** How many of the entries are listed; the others are a press away. */
  readonly listed?: number;
}

/** As many entries as are listed at first: drawn at once also on a slow kiosk. */
export const FIRST_LISTED = 200;
/** As many more as a press lists: all of any real day. */
const LISTED_BY_A_PRESS = 5000;

/**
 * @param closed the list was closed, by whatever means and also after a choice
 * @param list asks for a longer list: as many entries as are to be listed
 */
export function chooser(
  timeline: ExhibitDocument | undefined,
  choices: Choices | undefined,
  closed: () => void,
  list: (listed: number) => void,
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
    @keydown=${walkList}
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
              list(listed + LISTED_BY_A_PRESS);
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

/** Goes to an entry of the open list, by its place in it. */
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
 * A press beside the list hits the dialog itself: its backdrop. It must have begun there, because the tap that opened
 * the list ends in a click, too.
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

/** Arrows walk the list as they walk the timeline. No key of the list reaches the page: Escape closes this alone. */
function walkList(event: KeyboardEvent): void {
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
