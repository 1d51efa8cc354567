import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { open } from "../../shared/testing/page.js";
import "./bl-cite.js";

const CITATIONS = `<div class="bl-citations"><dl>
  <div class="bl-citation" data-style="apa"><dt>APA (7)</dt><dd>
    <span class="bl-citation-text">A title. <i>Blue Lamp</i>.</span>
    <button class="bl-citation-copy" type="button" aria-label="Copy the citation in APA (7)" data-copied="Copied: APA (7)"
      hidden>Copy</button>
  </dd></div></dl><p class="bl-citation-news" role="status"></p></div>`;

const asked = vi.fn<(address: URL | string) => Promise<Response>>();
let number = 0;

function openWith(content: string): void {
  // Answers are kept by their address.
  number++;
  open(`<bl-cite src="api/v1/cite/entry/a${number}.html?v=1">${content}</bl-cite>`);
}

function lastAddress(): URL {
  return new URL(String(asked.mock.lastCall?.[0]), location.href);
}

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(() =>
    Promise.resolve(new Response(CITATIONS, { headers: { "Content-Type": "text/html" } })),
  );
  vi.stubGlobal("fetch", asked);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = page.getByRole("button", { name: "Cite this entry" });
const copy = page.getByRole("button", { name: "Copy the citation in APA (7)" });

test("nothing is asked for before a visitor wants it, then with the visitor's day", async () => {
  openWith(`<a href="cite/entry/a">Cite this entry</a>`);
  expect(asked).not.toHaveBeenCalled();
  await button.click();
  await expect.element(copy).toBeVisible();
  const now = new Date();
  const [year, month, day] = (lastAddress().searchParams.get("accessed") ?? "").split("-").map(Number);
  expect([year, month, day]).toEqual([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
  await expect.element(button).toHaveAttribute("aria-expanded", "true");
});

test("a second press puts the citations away, a third shows them without asking again", async () => {
  openWith(`<a href="cite/entry/a">Cite this entry</a>`);
  await button.click();
  await expect.element(copy).toBeVisible();
  await button.click();
  await expect.element(copy).not.toBeInTheDocument();
  await expect.element(button).toHaveAttribute("aria-expanded", "false");
  await button.click();
  await expect.element(copy).toBeVisible();
  expect(asked).toHaveBeenCalledTimes(1);
});

test("one tap copies the citation with its italics, and says so", async () => {
  const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
  openWith(`<a href="cite/entry/a">Cite this entry</a>`);
  await button.click();
  await copy.click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Copied: APA (7)");
  const [[[item]]] = write.mock.calls;
  expect(await (await item.getType("text/plain")).text()).toBe("A title. Blue Lamp.");
  expect(await (await item.getType("text/html")).text()).toContain("A title. <i>Blue Lamp</i>.");
});

test("where nothing may be copied, the citation is selected", async () => {
  vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("refused"));
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  openWith(`<a href="cite/entry/a">Cite this entry</a>`);
  await button.click();
  await copy.click();
  await expect.poll(() => getSelection()?.toString().trim()).toBe("A title. Blue Lamp.");
});

test("a server whose day is another gives the citations without one", async () => {
  asked.mockImplementation((address) =>
    Promise.resolve(
      String(address).includes("accessed")
        ? new Response("{}", { status: 400 })
        : new Response(CITATIONS, { headers: { "Content-Type": "text/html" } }),
    ),
  );
  openWith(`<a href="cite/entry/a">Cite this entry</a>`);
  await button.click();
  await expect.element(copy).toBeVisible();
  expect(lastAddress().searchParams.has("accessed")).toBe(false);
});

test("where the server has no citations, the link to their page is left", async () => {
  asked.mockImplementation(() => Promise.resolve(new Response("", { status: 404 })));
  openWith(`<a href="cite/entry/a">Cite this entry</a>`);
  await button.click();
  const link = page.getByRole("link", { name: "Cite this entry" });
  await expect.element(link).toBeVisible();
  await expect.element(button).not.toBeInTheDocument();
});

test("citations of a page that works without script get their buttons and the day", async () => {
  openWith(CITATIONS);
  await expect.element(copy).toBeVisible();
  expect(lastAddress().searchParams.has("accessed")).toBe(true);
});
