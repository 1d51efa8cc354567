import { isPlainPress, pressedLink } from "../shared/address/link-press.js";
import { goToNote } from "../shared/document/note-links.js";
import { saveAs } from "../shared/page/save-file.js";
import { routeOf } from "./file-addresses.js";
import { parts } from "./fragment-window.js";

/** What becomes of the links of a file. */
export interface Ways {
  /** Where the exhibit stands for others, with a slash at its end. */
  readonly home: string | undefined;
  /** Whether the file has a page at a path. */
  readonly has: (path: string) => boolean;
  /** A document of the file, to be saved. */
  readonly file: (path: string) => Blob | undefined;
  /** The query part that a link to another view of all entries takes along; empty for none. */
  readonly kept: () => string;
}

/** Links and pages of the shell know addresses of a server; what asks for one of those is pressed, or is about to be. */
const PRESSES = ["click", "auxclick", "contextmenu"];

/**
 * Lets links lead where they lead on a server: to the page of the same file, behind the number sign; what the file does not
 * hold, to where the exhibit stands, or nowhere; a source out in a tab of its own. An element that answers a press itself
 * sees the link as it was.
 *
 * @param signal - ends it
 */
export function leadWithin(ways: Ways, signal: AbortSignal): void {
  const before = new WeakMap<HTMLAnchorElement, string>();
  const restore = (link: HTMLAnchorElement): void => {
    const address = before.get(link);
    if (address !== undefined) {
      link.setAttribute("href", address);
      before.delete(link);
    }
  };
  const begin = (event: Event): void => {
    const link = pressedLink(event as MouseEvent);
    if (link) {
      restore(link);
    }
  };
  const lead = (event: Event): void => {
    const link = pressedLink(event as MouseEvent);
    const written = link?.getAttribute("href");
    if (!link || !written || event.defaultPrevented) {
      return;
    }
    if (written.startsWith("#") && !written.startsWith("#/")) {
      if (event.type === "click" && isPlainPress(event as MouseEvent)) {
        event.preventDefault();
        goToNote(document, written);
      }
      return;
    }
    const route = routeOf(link.href, fileAddress(), ways.home);
    if (route === undefined) {
      if (/^https?:$/.test(link.protocol)) {
        leaveBy(link);
      }
      return;
    }
    before.set(link, written);
    if (event.type !== "contextmenu") {
      // The browser follows the link when all have heard of the press. A menu copies the address later.
      setTimeout(restore, 0, link);
    }
    const [path, query] = parts(route);
    const saved = ways.file(path);
    const isMenu = event.type === "contextmenu";
    if (isMenu && (saved || (ways.home === undefined && !ways.has(path)))) {
      return;
    }
    if (saved) {
      event.preventDefault();
      saveAs(saved, link.download || (path.split("/").at(-1) ?? path));
    } else if (ways.has(path)) {
      const kept = link.dataset["keepsView"] !== undefined && query === "" ? ways.kept() : query;
      link.href = `${fileAddress()}#/${path}${kept}`;
    } else if (ways.home === undefined) {
      event.preventDefault();
    } else {
      link.href = ways.home + route;
      leaveBy(link);
    }
  };
  for (const type of PRESSES) {
    window.addEventListener(type, begin, { capture: true, signal });
    window.addEventListener(type, lead, { signal });
  }
}

function leaveBy(link: HTMLAnchorElement): void {
  link.target = "_blank";
  link.relList.add("noopener");
}

function fileAddress(): string {
  return document.baseURI.replace(/[?#].*$/, "");
}
