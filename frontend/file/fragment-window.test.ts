import { expect, test } from "vitest";
import { FragmentWindow, type BrowserWindow } from "./fragment-window.js";

const FOLDER = "/media/stick/";

/** A browser's window with a file in it, whose history may refuse. */
class FileWindow extends EventTarget {
  readonly document = { baseURI: `file://${FOLDER}timeline.html` };
  readonly location = { pathname: `${FOLDER}timeline.html`, search: "", hash: "" };
  readonly calls: string[] = [];
  refuses = false;
  readonly history = {
    state: null,
    pushState: (_state: unknown, _unused: string, address?: string | URL | null) => {
      this.#take("push", String(address));
    },
    replaceState: (_state: unknown, _unused: string, address?: string | URL | null) => {
      this.#take("replace", String(address));
    },
  };
  readonly setTimeout = setTimeout as unknown as BrowserWindow["setTimeout"];
  readonly clearTimeout = clearTimeout as unknown as BrowserWindow["clearTimeout"];
  readonly requestAnimationFrame = () => 0;
  readonly cancelAnimationFrame = () => undefined;

  #take(how: string, address: string): void {
    if (this.refuses) {
      throw new DOMException("A file has no history", "SecurityError");
    }
    this.calls.push(`${how} ${address}`);
    this.location.hash = address;
  }
}

function opened(hash = "", search = "") {
  const outer = new FileWindow();
  Object.assign(outer.location, { hash, search });
  return { outer, view: new FragmentWindow(outer) };
}

test.each([
  ["", "", "", ""],
  ["#/", "", "", ""],
  ["#/?entry=first-lamp", "", "", "?entry=first-lamp"],
  ["#/stories/singing-lamp?page=2", "", "stories/singing-lamp", "?page=2"],
  ["#/about/", "", "about", ""],
  ["#note-2", "", "", ""],
  ["", "?entry=first-lamp", "", "?entry=first-lamp"],
  ["#/list", "?entry=first-lamp", "list", ""],
])("%s behind %s shows %s with %s", (hash, before, path, search) => {
  const { view } = opened(hash, before);
  expect(view.location).toEqual({ pathname: FOLDER + path, search, hash: "" });
});

test("what is written stands behind the number sign, without the folder of the file", () => {
  const { outer, view } = opened("#/list");
  view.history.pushState(null, "", `${view.location.pathname}?theme=law`);
  view.history.replaceState(null, "", "about");
  expect(outer.calls).toEqual(["push #/list?theme=law", "replace #/about"]);
  expect(view.location.pathname).toBe(`${FOLDER}about`);
});

test("an address of before leads on without a step", () => {
  const { outer, view } = opened("#/entry/old-lamp?thread=old-lamp");
  view.leadOn("entry/first-lamp?thread=old-lamp");
  expect(outer.calls).toEqual(["replace #/entry/first-lamp?thread=old-lamp"]);
});

test("where the browser refuses, the exhibit goes on until the visitor goes elsewhere", () => {
  const { outer, view } = opened("#/list");
  outer.refuses = true;
  view.history.pushState(null, "", `${FOLDER}list?q=lamp`);
  expect(view.location.search).toBe("?q=lamp");
  outer.dispatchEvent(new Event("popstate"));
  expect(view.location.search).toBe("");
});
