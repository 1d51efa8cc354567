import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { interfaceWords } from "../../shared/testing/made-up-documents.js";
import { open } from "../../shared/testing/page.js";
import "./bl-join.js";

const asked = vi.fn<(address: URL, request: RequestInit) => Promise<Response>>();
const button = page.getByRole("button", { name: "Steer the screen" });
const said = page.getByRole("alert");

function answer(status: number, body: unknown): void {
  asked.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
}

beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal("fetch", asked);
  open(`<bl-join relay="/present/relay/" pages="/present/story/"><form>
    <label for="code">Code of six letters</label><input id="code"><p role="alert"></p>
    <button type="submit">Steer the screen</button></form></bl-join>`);
  document.querySelector("bl-join")?.setAttribute("messages", JSON.stringify(interfaceWords("join.")));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function give(code: string): Promise<void> {
  await page.getByLabelText("Code of six letters").fill(code);
  await button.click();
}

test("a code is sent as it was typed, to our own relay", async () => {
  answer(404, { problem: "unknown" });
  await give("bcd fgh");
  await expect.poll(() => said.element().textContent).toContain("There is no such code.");
  const [[address, request]] = asked.mock.calls;
  expect(address.pathname).toBe("/present/relay/join");
  expect(JSON.parse(request.body as string)).toEqual({ code: "bcd fgh" });
  expect(request.credentials).toBe("omit");
});

test.each([
  [429, { problem: "later", seconds: "61" }, "Wait 2 minutes"],
  [429, { problem: "later", seconds: "60" }, "Wait 1 minute,"],
  [409, { problem: "crowded" }, "Four phones steer this screen already"],
  [502, "not ours", "The server does not answer."],
  [200, { key: "javascript:1", story: "x" }, "The server does not answer."],
])("an answer of %i with %j is said in words", async (status, body, words) => {
  answer(status, body);
  await give("BCDFGH");
  await expect.poll(() => said.element().textContent).toContain(words);
});

test("a server that is away is said, and the next try is made", async () => {
  asked.mockImplementation(() => Promise.reject(new TypeError("away")));
  await give("BCDFGH");
  await expect.poll(() => said.element().textContent).toContain("The server does not answer.");
  answer(404, { problem: "unknown" });
  await button.click();
  await expect.poll(() => said.element().textContent).toContain("There is no such code.");
});
