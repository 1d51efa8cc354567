/** What is said of a control to who can't see it: its name, and what it stands at. */
import type { Utterance } from "./speaker.js";

const UNSPOKEN = "[hidden], [aria-hidden=true], style, script, template";
/** Fields whose content is nobody's secret. */
const WRITTEN = "input:is([type=text], [type=search], :not([type])), textarea";

/** Words for what is switched on or off. */
export interface StateWords {
  readonly on: Utterance;
  readonly off: Utterance;
}

/** The name, and after it a value, what is written in it, or whether it is on. */
export function sayingOf(control: Element, words: StateWords): readonly Utterance[] {
  const language = languageAt(control);
  const said = [nameOf(control), valueOf(control)]
    .filter((text) => text !== "")
    .map((text) => ({ text, language }));
  const state = control.ariaPressed ?? control.ariaChecked ?? checkedOf(control);
  return state === null ? said : [...said, state === "true" ? words.on : words.off];
}

/** As assistive technology names it: by its label, else by the text in it. */
export function nameOf(element: Element): string {
  const labels = (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .map((id) => (element.getRootNode() as Document | ShadowRoot).getElementById(id))
    .filter((label) => label !== null);
  const outer = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const named = labels.length > 0 ? labels.map(textOf).join(" ") : element.ariaLabel;
  const name = named?.trim() || outer.map(textOf).join(" ").trim() || textOf(element);
  return (name.trim() || placeholderOf(element)).replace(/\s+/g, " ");
}

/** BCP 47 tag; also of what stands in shadow trees. */
export function languageAt(element: Element): string {
  const own = element.closest<HTMLElement>("[lang]:not([lang=''])");
  if (own) {
    return own.lang;
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : document.documentElement.lang || "en";
}

function valueOf(control: Element): string {
  if (control.ariaValueText !== null) {
    return control.ariaValueText;
  }
  return control.matches(WRITTEN) ? (control as HTMLInputElement | HTMLTextAreaElement).value : "";
}

function checkedOf(control: Element): string | null {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")
    ? String(control.checked)
    : null;
}

function placeholderOf(element: Element): string {
  return element.getAttribute("placeholder") ?? element.getAttribute("title") ?? "";
}

/** What is read in it, in shadow trees and slots, too. */
function textOf(node: Node): string {
  if (node instanceof Text) {
    return node.data;
  }
  if (!(node instanceof Element) || node.matches(UNSPOKEN)) {
    return "";
  }
  if (node instanceof HTMLImageElement) {
    return node.alt;
  }
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inner = slotted.length > 0 ? slotted : [...(node.shadowRoot ?? node).childNodes];
  return inner.map(textOf).join(" ").replace(/\s+/g, " ").trim();
}
