import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { open } from "../../shared/testing/page.js";
import "./bl-embed-dialog.js";
import type { Snippets } from "./snippets.js";

const WORDS = {
  button: "Embed",
  close: "Close",
  copied: "Copied.",
  copy: "Copy",
  element: "Script and element",
  failed: "The server does not answer.",
  frame: "Frame",
  heading: "Embed this view",
  instead: "The timeline is offered instead.",
  link: "Link",
  none: "This page can't be embedded.",
  oembed: "oEmbed address",
  open: "Embed this view",
  palette: "Colours",
  "palette.day": "Day",
  "palette.host": "As the page around it",
  "palette.night": "Night",
  preview: "Preview",
  selected: "Selected.",
  size: "Height",
  "size.large": "Large",
  "size.medium": "Medium",
  "size.small": "Small",
  version: "When the exhibit changes",
  "version.frozen": "The embed stays as it is now",
  "version.live": "The embed follows",
};

const SNIPPETS: Snippets = {
  title: "A view",
  preview: "about:blank",
  height: 600,
  frame: '<iframe src="https://example.org/embed" title="A view"></iframe>',
  element: '<blue-lamp src="https://example.org/embed"></blue-lamp>',
  oembed: "https://example.org/oembed?url=x",
  link: "https://example.org/",
  own: true,
};

const asked = vi.fn<(address: URL) => Promise<Response>>();
const button = page.getByRole("button", { name: "Embed this view" });
const dialog = page.getByRole("dialog", { name: "Embed this view" });

function answer(body: unknown, status = 200): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(body), { status }));
}

function parametersOf(address: URL | undefined): Record<string, string> {
  return Object.fromEntries(address?.searchParams ?? []);
}

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(() => answer(SNIPPETS));
  vi.stubGlobal("fetch", asked);
  open(
    `<bl-embed-dialog messages='${JSON.stringify(WORDS).replaceAll("'", "&#39;")}'></bl-embed-dialog>`,
    "?from=1920",
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("opened, the dialog asks for the address at which the page stands then", async () => {
  history.replaceState(null, "", "?from=1930&to=1940");
  await button.click();
  await expect.element(dialog).toBeVisible();
  const [[address]] = asked.mock.calls;
  expect(address.pathname).toMatch(/\/embed\/snippets\.json$/);
  expect(parametersOf(address)).toEqual({ url: location.href, height: "600", palette: "host" });
});

test("the four texts are those of the server, under their names", async () => {
  await button.click();
  for (const [name, text] of [
    ["Frame", SNIPPETS.frame],
    ["Script and element", SNIPPETS.element],
    ["oEmbed address", SNIPPETS.oembed],
    ["Link", SNIPPETS.link],
  ]) {
    await expect.element(page.getByRole("textbox", { name })).toHaveValue(text);
  }
});

test("a page without an embed of its own is said to have none, and no other is", async () => {
  await button.click();
  const instead = page.getByText(WORDS.instead);
  await expect.element(page.getByRole("textbox", { name: "Link" })).toBeVisible();
  await expect.element(instead).not.toBeInTheDocument();
  asked.mockImplementation(() => answer({ ...SNIPPETS, own: false }));
  await page.getByRole("radio", { name: "Night" }).click();
  await expect.element(instead).toBeVisible();
});

test("the preview is a frame of our own with a name, loaded lazily", async () => {
  await button.click();
  const frame = page.getByTitle("Preview");
  await expect.element(frame).toHaveAttribute("src", "about:blank");
  await expect.element(frame).toHaveAttribute("loading", "lazy");
});

test("a choice asks anew, for the same view", async () => {
  await button.click();
  const view = location.href;
  history.replaceState(null, "", "?from=1990");
  await page.getByRole("radio", { name: "Night" }).click();
  await page.getByRole("radio", { name: "Large" }).click();
  await expect.poll(() => asked.mock.calls.length).toBe(3);
  expect(parametersOf(asked.mock.lastCall?.[0])).toEqual({ url: view, height: "800", palette: "night" });
});

test("previews one after another leave the visitor's history as it was", async () => {
  const before = history.length;
  const previews = ["1", "2", "3"].map((text) =>
    URL.createObjectURL(new Blob([text], { type: "text/html" })),
  );
  const left = [...previews];
  asked.mockImplementation(() => answer({ ...SNIPPETS, preview: left.shift() }));
  await button.click();
  const frame = page.getByTitle("Preview");
  const shown = () => (frame.element() as HTMLIFrameElement).contentWindow?.location.href;
  await expect.poll(shown).toBe(previews[0]);
  await page.getByRole("radio", { name: "Night" }).click();
  await expect.poll(shown).toBe(previews[1]);
  await page.getByRole("radio", { name: "Day" }).click();
  await expect.poll(shown).toBe(previews[2]);
  expect(history.length).toBe(before);
});

test("an embed that stays as it is has its version kept first, and waits until it is", async () => {
  await button.click();
  const frozen = [
    { version: "abc", state: "being-kept", text: "" },
    { version: "abc", state: "kept", text: "" },
  ];
  asked.mockImplementation((address) =>
    answer(
      address.pathname.endsWith("/frozen.json")
        ? frozen.shift()
        : { ...SNIPPETS, link: "https://example.org/kept" },
    ),
  );
  await page.getByRole("radio", { name: "The embed stays as it is now" }).click();
  await expect.element(page.getByRole("textbox", { name: "Link" })).toHaveValue("https://example.org/kept");
  expect(frozen).toEqual([]);
  expect(parametersOf(asked.mock.lastCall?.[0])).toHaveProperty("version", "abc");
});

test("while a version is being kept the dialog says so, and offers nothing to copy", async () => {
  let answerLate: (response: Response) => void = () => undefined;
  const late = new Promise<Response>((resolve) => {
    answerLate = resolve;
  });
  await button.click();
  const copy = page.getByRole("button", { name: "Copy: Link" });
  await expect.element(copy).toBeVisible();
  const isOffered = () => copy.element().closest("[inert]") === null;
  expect(isOffered()).toBe(true);
  asked.mockImplementationOnce(() => answer({ version: "abc", state: "being-kept", text: "A moment." }));
  asked.mockImplementationOnce(() => late);
  await page.getByRole("radio", { name: "The embed stays as it is now" }).click();
  await expect.element(page.getByText("A moment.")).toBeVisible();
  expect(isOffered()).toBe(false);
  answerLate(new Response(JSON.stringify({ version: "abc", state: "kept", text: "" })));
  await expect.poll(isOffered).toBe(true);
  await expect.element(page.getByText("A moment.")).not.toBeInTheDocument();
});

test("a version that is not kept is said in the server's words", async () => {
  await button.click();
  asked.mockImplementation(() => answer({ version: "abc", state: "full", text: "There is no room." }));
  await page.getByRole("radio", { name: "The embed stays as it is now" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("There is no room.");
  await expect.element(page.getByRole("textbox", { name: "Link" })).not.toBeInTheDocument();
});

test("an answer that a newer choice has overtaken is dropped", async () => {
  let answerLate: (response: Response) => void = () => undefined;
  const late = new Promise<Response>((resolve) => {
    answerLate = resolve;
  });
  await button.click();
  asked.mockImplementationOnce(() => late);
  await page.getByRole("radio", { name: "Day" }).click();
  asked.mockImplementationOnce(() => answer({ ...SNIPPETS, link: "https://example.org/night" }));
  await page.getByRole("radio", { name: "Night" }).click();
  await expect.element(page.getByRole("textbox", { name: "Link" })).toHaveValue("https://example.org/night");
  answerLate(new Response(JSON.stringify({ ...SNIPPETS, link: "https://example.org/day" })));
  await late;
  await expect.element(page.getByRole("textbox", { name: "Link" })).toHaveValue("https://example.org/night");
});

test("a press of a copy button copies the text and says so", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await button.click();
  await page.getByRole("button", { name: "Copy: Link" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Copied.");
  expect(write).toHaveBeenCalledWith(SNIPPETS.link);
});

test("where nothing may be copied, the text is selected and the visitor told so", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  await button.click();
  await page.getByRole("button", { name: "Copy: Link" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Selected.");
  const field = page.getByRole("textbox", { name: "Link" }).element() as HTMLTextAreaElement;
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, SNIPPETS.link.length]);
});

test("Escape closes the dialog and gives the focus back to its button", async () => {
  await button.click();
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  const { shadowRoot } = document.querySelector("bl-embed-dialog") as HTMLElement;
  await expect.poll(() => shadowRoot?.activeElement).toBe(button.element());
});

test("the keyboard opens the dialog and stays within it", async () => {
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("textbox", { name: "Link" })).toBeVisible();
  const { shadowRoot } = document.querySelector("bl-embed-dialog") as HTMLElement;
  for (let press = 0; press < 30; press++) {
    await userEvent.keyboard("{Tab}");
    expect(shadowRoot?.activeElement ?? document.body).not.toBe(button.element());
  }
});

test("a page that can't be embedded, and a server that is away, are said", async () => {
  asked.mockImplementation(() => answer({}, 404));
  await button.click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("This page can't be embedded.");
  asked.mockImplementation(() => Promise.reject(new TypeError("away")));
  await page.getByRole("radio", { name: "Day" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("The server does not answer.");
});

test("closed, the dialog holds nothing, so that no preview goes on", async () => {
  await button.click();
  await expect.element(page.getByTitle("Preview")).toBeInTheDocument();
  await page.getByRole("button", { name: "Close" }).click();
  await expect.element(page.getByTitle("Preview")).not.toBeInTheDocument();
});
