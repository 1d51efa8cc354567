import { expect } from "vitest";
import type { FrameWay, Place, Tab } from "../browsers/browser.ts";
import { SEEK, type Seek } from "../browsers/seek.ts";

/** What JSON can carry. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const FAR_PX = 1;

/** What a visitor sees and does in a page, or in a frame of it. Selectors find elements in shadow trees, too. */
export class View {
  readonly #tab: Tab;
  readonly #way: FrameWay;

  constructor(tab: Tab, way: FrameWay = []) {
    this.#tab = tab;
    this.#way = way;
  }

  /** What a frame of this view shows. */
  frame(selector: string): View {
    return new View(this.#tab, [...this.#way, selector]);
  }

  /** Runs a function in the page. It sees nothing of this program but what it is given. */
  async run<Result, Given extends readonly Json[]>(
    script: (seek: Seek, ...given: Given) => Result,
    ...given: Given
  ): Promise<Result> {
    return (await this.#tab.evaluate(this.#way, expression(script, given))) as Result;
  }

  /** Path and query, decoded. The slash that servers of files put behind a folder belongs to no address of ours. */
  address(): Promise<string> {
    return this.run(() => decodeURIComponent(location.pathname.replace(/(?<=.)\/$/, "") + location.search));
  }

  /** A parameter of the address. */
  parameter(name: string): Promise<string | null> {
    return this.run((_, wanted) => new URLSearchParams(location.search).get(wanted), name);
  }

  /** Whether an element, or one within it, would hear a key. */
  hasFocus(selector: string): Promise<boolean> {
    return this.run((seek, wanted) => {
      const element = seek(wanted).at(0);
      let focused = document.hasFocus() ? document.activeElement : null;
      for (; focused && focused !== element && !element?.contains(focused);) {
        focused = focused.shadowRoot?.activeElement ?? null;
      }
      return focused !== null;
    }, selector);
  }

  /** The texts of all elements that fit and are shown, without the white space around. */
  texts(selector: string): Promise<readonly string[]> {
    return this.run(
      (seek, wanted) =>
        seek(wanted)
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => element.textContent.trim().replaceAll(/\s+/g, " ")),
      selector,
    );
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.run(
      (seek, wanted, attribute) => seek(wanted).at(0)?.getAttribute(attribute) ?? null,
      selector,
      name,
    );
  }

  /** Waits until an element is there and shown. */
  async shows(selector: string): Promise<void> {
    await expect.poll(() => this.#count(selector), { message: `${selector} is shown` }).toBeGreaterThan(0);
  }

  /** Waits until no such element is there, or none is shown. */
  async hides(selector: string): Promise<void> {
    await expect.poll(() => this.#count(selector), { message: `${selector} is hidden` }).toBe(0);
  }

  /** Presses an element where it can be pressed. */
  async press(selector: string): Promise<void> {
    await this.#tab.press(await this.placeOf(selector));
  }

  async wheel(selector: string, deltaY: number): Promise<void> {
    await this.#tab.wheel(await this.placeOf(selector), deltaY);
  }

  /** Drags from the middle of an element. */
  async drag(selector: string, by: Partial<Place>): Promise<void> {
    const from = await this.placeOf(selector);
    await this.#tab.drag(from, { x: from.x + (by.x ?? 0), y: from.y + (by.y ?? 0) });
  }

  async swipe(selector: string, by: Partial<Place>): Promise<void> {
    const from = await this.placeOf(selector);
    await this.#tab.swipe(from, { x: from.x + (by.x ?? 0), y: from.y + (by.y ?? 0) });
  }

  /** The middle of an element in the tab, once the element rests there with nothing above it. Scrolls to it if need be. */
  async placeOf(selector: string): Promise<Place> {
    let last: Place | undefined;
    await expect
      .poll(
        async () => {
          const place = await this.#reach(selector);
          const rests =
            typeof place !== "string" &&
            last !== undefined &&
            Math.hypot(place.x - last.x, place.y - last.y) < FAR_PX;
          last = typeof place === "string" ? undefined : place;
          return rests ? "can be pressed" : typeof place === "string" ? place : "moves";
        },
        { message: selector },
      )
      .toBe("can be pressed");
    return last as unknown as Place;
  }

  /** The middle of an element in the tab, or why nobody could press it. */
  async #reach(selector: string): Promise<Place | string> {
    const place = await this.run(findMiddle, selector);
    return typeof place === "string" ? place : this.#inTab(place);
  }

  /** A place in this frame as a place in the tab, through all frames around, which may be scaled. */
  async #inTab(place: Place): Promise<Place> {
    let { x, y } = place;
    for (let depth = this.#way.length - 1; depth >= 0; depth--) {
      const around = new View(this.#tab, this.#way.slice(0, depth));
      const frame = await around.run(findFrame, this.#way[depth]);
      x = frame.x + x * frame.scale;
      y = frame.y + y * frame.scale;
    }
    return { x, y };
  }

  #count(selector: string): Promise<number> {
    return this.run(
      (seek, wanted) =>
        seek(wanted).filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
        }).length,
      selector,
    );
  }
}

function expression(script: (...given: never[]) => unknown, given: readonly Json[]): string {
  return `(${script.toString()})(${[SEEK, ...given.map((value) => JSON.stringify(value))].join(", ")})`;
}

/** Runs in the page. */
function findMiddle(seek: Seek, selector: string): { x: number; y: number } | string {
  const element = seek(selector).at(0);
  if (!element) return "is not there";
  if (!element.checkVisibility({ visibilityProperty: true })) return "is not shown";
  const middle = (): { x: number; y: number } => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const before = middle();
  if (before.x < 0 || before.y < 0 || before.x > innerWidth || before.y > innerHeight) {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  }
  const { x, y } = middle();
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const within = hit.shadowRoot.elementFromPoint(x, y);
    if (!within || within === hit) break;
    hit = within;
  }
  for (
    let above: Node | null = hit;
    above;
    above = above instanceof ShadowRoot ? above.host : above.parentNode
  ) {
    if (above === element) return { x, y };
  }
  return `is covered by ${hit?.outerHTML.slice(0, 100) ?? "nothing"}`;
}

/** Runs in the page around a frame. */
function findFrame(seek: Seek, selector: string): { x: number; y: number; scale: number } {
  const [frame] = seek(selector);
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / frame.offsetWidth;
  return { x: left + frame.clientLeft * scale, y: top + frame.clientTop * scale, scale };
}
