/** Which controls a page shows, in the order in which they are read, also those within elements. */
import type { Group } from "./scan-path.js";

export type Control = HTMLElement | SVGElement;

const CONTROLS =
  "a[href], button:enabled, input:enabled, summary, [role=button], [role=option], [role=menuitemradio]";
/** A group is what lies in one of these, and in none that lies deeper. */
const GROUPS = [
  ".bl-first-ways",
  ".bl-first-languages",
  ".bl-tours-list",
  ".bl-wheel",
  ".bl-visit-bar",
  ".bl-exhibit-head",
  ".bl-keyboard-row",
  ".bl-scan",
  "bl-timeline",
  "bl-list",
  "bl-entry-panel",
  "bl-story",
  "dialog",
].join(", ");
/** Numbers of notes lead to what follows anyway, and names of lanes and eras to what filters have, too. */
const LEFT_OUT =
  ".bl-article-refs, .bl-article-back, [part=lane-names], .era, .bl-wheel-list, [aria-hidden=true]";

/** Whoever has to wait for one of more than these does so for too long: they are cut into rows. */
const LONGEST_ROW = 8;

/** The groups of what can be pressed at present. What lies below a dialog can't. */
export function shownGroups(root: HTMLElement): readonly Group<Element, Control>[] {
  const found = new Map<Element, Control[]>();
  const dialogs: Element[] = [];
  const walk = (element: Element, group: Element): void => {
    if (element.matches(LEFT_OUT)) {
      return;
    }
    if (element.matches("dialog:modal")) {
      dialogs.push(element);
    }
    const own = element.matches(GROUPS) ? element : group;
    if (isControl(element) && isShown(element)) {
      found.set(own, [...(found.get(own) ?? []), element]);
    }
    for (const child of childrenOf(element)) {
      walk(child, own);
    }
  };
  walk(root, root);
  const dialog = dialogs.at(-1);
  return [...found]
    .filter(([key]) => !dialog || dialog === key || dialog.contains(key))
    .flatMap(([key, controls]) => rowsOf(key, controls));
}

/** Marks of a graphic are drawn in any order, and go from its top to its foot. */
function rowsOf(key: Element, controls: readonly Control[]): readonly Group<Element, Control>[] {
  const inOrder = controls.some((control) => control instanceof SVGElement)
    ? controls.toSorted((one, other) => topOf(one) - topOf(other))
    : controls;
  const rows = Math.ceil(controls.length / LONGEST_ROW);
  return Array.from({ length: rows }, (_, row) => {
    const own = inOrder.slice(
      Math.floor((row * controls.length) / rows),
      Math.floor(((row + 1) * controls.length) / rows),
    );
    return { key: rows === 1 ? key : own[0], controls: own };
  });
}

function topOf(control: Control): number {
  return control.getBoundingClientRect().top;
}

/** As they are drawn: of a slot what is slotted. */
function childrenOf(element: Element): Iterable<Element> {
  if (element.shadowRoot) {
    return element.shadowRoot.children;
  }
  const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return slotted.length > 0 ? slotted : element.children;
}

function isControl(element: Element): element is Control {
  return element.matches(CONTROLS) && (element instanceof HTMLElement || element instanceof SVGElement);
}

function isShown(element: Control): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}
