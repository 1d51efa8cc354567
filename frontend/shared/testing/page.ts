/**
 * The page around an element that is tested alone in a browser: its content, its address, its documents, and what its
 * reader asks of the system. What a test changes is put back when the test ends. No part of an element imports this module.
 */
/// <reference types="@vitest/browser-playwright" />
import { expect, onTestFinished, vi } from "vitest";
import { cdp } from "vitest/browser";

/**
 * Shows HTML as all of the page, at an address.
 *
 * @param search query part of the address, with its question mark unless it is empty
 */
export function open(html: string, search = ""): void {
  const { pathname, href } = location;
  history.replaceState(null, "", pathname + search);
  document.body.innerHTML = html;
  onTestFinished(() => {
    document.body.replaceChildren();
    history.replaceState(null, "", href);
  });
}

/** The first element of a kind on the page, once it has drawn what it has to show. */
export async function ready<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.querySelector(name);
  if (!element) {
    throw new Error(`There is no <${name}> on the page.`);
  }
  await expect.poll(() => element.hasAttribute("data-ready")).toBe(true);
  return element;
}

/**
 * The first element within another, or within its shadow tree.
 *
 * @throws Error where there is none
 */
export function within(host: Element, selector: string): HTMLElement {
  const found =
    host.shadowRoot?.querySelector<HTMLElement>(selector) ?? host.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`<${host.localName}> has no ${selector}.`);
  }
  return found;
}

/** All elements of a shadow tree that a selector finds. */
export function allWithin(host: Element, selector: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of the first element of a shadow tree that a selector finds, with single spaces; empty where there is none. */
export function textWithin(host: Element, selector: string): string {
  return (host.shadowRoot?.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** A document, HTML, or the answer as it is. */
type Answered = object | string | Response;
/** What a server answers at an address; where it throws, it gives no answer. */
type Answer = (address: URL) => Answered | Promise<Answered>;

/**
 * Answers requests for documents in place of a server.
 *
 * @param answers documents, HTML or answers by the path of their address, or who is asked for one each time
 * @returns the addresses that were asked for, in order
 */
export function answer(answers: Readonly<Record<string, Answered | Answer>>): URL[] {
  const asked: URL[] = [];
  const fetchFromServer = fetch;
  vi.stubGlobal("fetch", async (wanted: RequestInfo | URL, options?: RequestInit) => {
    const address = new URL(wanted instanceof Request ? wanted.url : wanted, document.baseURI);
    if (!(address.pathname in answers)) {
      return fetchFromServer(wanted, options);
    }
    asked.push(address);
    const found = answers[address.pathname];
    return answerWith(await Promise.resolve(isAnswer(found) ? found(address) : found));
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return asked;
}

function answerWith(answer: Answered): Response {
  if (answer instanceof Response) {
    return answer;
  }
  return typeof answer === "string"
    ? new Response(answer, { headers: { "Content-Type": "text/html" } })
    : Response.json(answer);
}

function isAnswer(found: Answered | Answer): found is Answer {
  return typeof found === "function";
}

/** Keeps the events of a name that reach the page. */
export function listen<Detail>(name: string): Detail[] {
  const details: Detail[] = [];
  const ending = new AbortController();
  document.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail), {
    signal: ending.signal,
  });
  onTestFinished(() => {
    ending.abort();
  });
  return details;
}

/** What a reader may ask of the system, by media feature. */
export interface Wishes {
  readonly media?: "screen" | "print";
  readonly "prefers-reduced-motion"?: "reduce";
  readonly "forced-colors"?: "active";
  readonly "prefers-contrast"?: "more";
}

/** The page is shown to a reader with wishes of their own. */
export async function wish({ media = "screen", ...features }: Wishes): Promise<void> {
  await emulate(
    media,
    Object.entries(features).map(([name, value]) => ({ name, value })),
  );
  onTestFinished(() => emulate("", []));
}

async function emulate(media: string, features: { name: string; value: string }[]): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", { media, features });
}

/** From now on the page's clock is turned by hand, by `vi.advanceTimersByTime`. */
export function stopClock(): void {
  vi.useFakeTimers({
    toFake: ["Date", "performance", "setTimeout", "clearTimeout", "setInterval", "clearInterval"],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** The tab is hidden, or shown again. */
export function show(isSeen: boolean): void {
  Object.defineProperty(document, "visibilityState", {
    value: isSeen ? "visible" : "hidden",
    configurable: true,
  });
  document.dispatchEvent(new Event("visibilitychange"));
  onTestFinished(() => {
    Reflect.deleteProperty(document, "visibilityState");
  });
}
