import { message } from "../shared/document/messages.js";
import { make } from "../shell/stage.js";
import type { KioskDocument } from "./kiosk-document.js";

/** What fills the kiosk at a time. */
export interface Screen {
  readonly element: HTMLElement;
  /** Ends it. It is removed by who has put it there. */
  close(): void;
}

/** Words of the kiosk by the key that follows `kiosk.`. */
export type KioskWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(document: KioskDocument): KioskWords {
  return (key, values) => message(document, `kiosk.${key}`, values);
}

/** A button with a picture before its words; both belong to its class. */
export function makeButton(
  className: string,
  words: string,
  press: () => void,
  { path, unseen = false }: { readonly path?: string; readonly unseen?: boolean } = {},
): HTMLButtonElement {
  const button = make("button", { type: "button", className });
  if (path !== undefined) {
    button.append(drawIcon(path));
  }
  button.append(make("span", { className: unseen ? "bl-unseen" : "" }, words));
  button.addEventListener("click", press);
  return button;
}

/** A picture that says nothing which words beside it don't. */
export function makePicture(address: string): HTMLImageElement {
  return make("img", { src: address, alt: "", draggable: false });
}

const SVG = "http://www.w3.org/2000/svg";

/** A line drawing of 20 by 20. */
export function drawIcon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.ariaHidden = "true";
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
