import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakePage } from "../page/testing.js";
import { DocumentUnavailableError, loadDocument, townOf } from "./exhibit-document.js";
import { message } from "./messages.js";

beforeEach(() => {
  vi.useFakeTimers();
  fakePage();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function answer(...responses: (Response | Error)[]) {
  const fetched = vi.fn(() => {
    const next = responses.shift() ?? new Error("no more answers");
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

test("the server is asked once for two readers", async () => {
  const fetched = answer(Response.json({ version: "1" }));
  const [first, second] = await Promise.all([loadDocument("/once"), loadDocument("/once")]);
  expect(first).toBe(second);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("a document is asked for once, in whatever order its parameters are written", async () => {
  const fetched = answer(Response.json({}), Response.json({}));
  await Promise.all([loadDocument("/d?v=1&q=radio&lang=fr"), loadDocument("/d?lang=fr&q=radio&v=1")]);
  expect(fetched).toHaveBeenCalledExactlyOnceWith("/d?lang=fr&q=radio&v=1", expect.anything());
  await loadDocument("/d?theme=b&theme=a");
  expect(fetched).toHaveBeenLastCalledWith("/d?theme=b&theme=a", expect.anything());
});

test("a relative address and the whole one are the same document", async () => {
  vi.stubGlobal("document", { baseURI: "https://museum.example/police/" });
  const fetched = answer(Response.json({}));
  await Promise.all([loadDocument("api/d?v=1"), loadDocument("/police/api/d?v=1")]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("the document is asked for again while the server is away, and each reader is told", async () => {
  const fetched = answer(
    new TypeError("offline"),
    new Response("", { status: 503 }),
    Response.json({ version: "2" }),
  );
  const told = [vi.fn(), vi.fn()];
  const documents = told.map((missed) => loadDocument("/away", missed));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await Promise.all(documents)).toEqual([{ version: "2" }, { version: "2" }]);
  expect(fetched).toHaveBeenCalledTimes(3);
  for (const missed of told) {
    expect(missed.mock.calls.map(([failure]) => String(failure))).toEqual([
      "DocumentUnavailableError: /away: no answer from the server",
      "DocumentUnavailableError: /away: the server answered 503",
    ]);
  }
});

test("a refusal names address and reason, and the next reader asks anew", async () => {
  answer(new Response("", { status: 404 }), new Response("<html>"), Response.json({ version: "3" }));
  await expect(loadDocument("/refused")).rejects.toThrow("/refused: the server answered 404");
  await expect(loadDocument("/refused")).rejects.toThrow("/refused: the answer is no JSON");
  await expect(loadDocument("/refused")).resolves.toEqual({ version: "3" });
});

test("a document for which the server is away is given up when nobody has asked for it lately", async () => {
  answer(new TypeError("offline"), ...Array.from({ length: 8 }, () => Response.json({})));
  const overtaken = loadDocument("/overtaken");
  overtaken.catch(() => undefined);
  for (let index = 0; index < 8; index++) {
    void loadDocument(`/newer/${index}`);
  }
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(overtaken).rejects.toThrow(DocumentUnavailableError);
});

test("the oldest of more than eight documents is forgotten", async () => {
  const addresses = Array.from({ length: 9 }, (_, index) => `/kept/${index}`);
  const fetched = answer(...addresses.map(() => Response.json({})), Response.json({}));
  for (const address of [...addresses, "/kept/0"]) {
    await loadDocument(address);
  }
  expect(fetched).toHaveBeenCalledTimes(10);
});

test("a message has its placeholders filled and its plural chosen", () => {
  const source = {
    language: "en",
    messages: {
      "list.count.one": "{count} entry",
      "list.count.other": "{count} entries",
      hello: "Hello {name}",
    },
  };
  expect(message(source, "list.count", { count: 1 })).toBe("1 entry");
  expect(message(source, "list.count", { count: 1200 })).toBe("1,200 entries");
  expect(message(source, "hello", { name: "{count}" })).toBe("Hello {count}");
  expect(message(source, "missing")).toBe("missing");
});

test.each([
  ["Melbourne, Australia", "Melbourne"],
  ["ملبورن، أستراليا", "ملبورن"],
  ["東京、日本", "東京"],
  ["Singapore", "Singapore"],
])("the town of %s is %s", (place, town) => {
  expect(townOf(place)).toBe(town);
});
