import { expect, test } from "vitest";
import { keepWantedAddress } from "./wanted-address.js";

/** A tab whose pages come and go; what is stored stays. */
function tab() {
  const stored = new Map<string, string>();
  const visited: unknown[] = [];
  const load = (isReloaded: boolean): EventTarget => {
    const window = new EventTarget();
    keepWantedAddress({
      window,
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => stored.set(key, value),
        removeItem: (key) => stored.delete(key),
      },
      history: { pushState: (_data, _title, address) => visited.push(address) },
      isReloaded,
    });
    return window;
  };
  return { load, visited };
}

function press(page: EventTarget): void {
  const detail = { pathname: "/numbers", search: "?lang=fr", hash: "" };
  page.dispatchEvent(new CustomEvent("vaadin-router-go", { detail }));
}

test("a page that is loaded anew while a link is followed goes where the link leads", () => {
  const { load, visited } = tab();
  press(load(false));
  load(true);
  expect(visited).toEqual(["/numbers?lang=fr"]);
  load(true);
  expect(visited).toHaveLength(1);
});

test("a link that was followed, or overtaken by Back, is forgotten", () => {
  for (const arrived of ["vaadin-router-location-changed", "popstate"]) {
    const { load, visited } = tab();
    const page = load(false);
    press(page);
    page.dispatchEvent(new Event(arrived));
    load(true);
    expect(visited).toEqual([]);
  }
});

test("an address that the visitor typed instead is where they stay", () => {
  const { load, visited } = tab();
  press(load(false));
  load(false);
  load(true);
  expect(visited).toEqual([]);
});
