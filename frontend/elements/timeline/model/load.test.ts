import { afterEach, describe, expect, test, vi } from "vitest";
import { fakePage } from "../../../shared/page/testing.js";
import { DocumentLoader } from "./load.js";
import { documentOf, onDay } from "../testing/documents.js";

afterEach(() => vi.unstubAllGlobals());

/** Answers each address with what it is given, in turn; keeps what was asked. */
function serve(answers: Readonly<Record<string, unknown>>) {
  const fetched = vi.fn((address: string) =>
    address in answers
      ? Promise.resolve(Response.json(answers[address]))
      : Promise.resolve(new Response("", { status: 404 })),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

function loader() {
  const loaded: string[] = [];
  const failed: string[] = [];
  const reading = new DocumentLoader(
    ({ title }) => loaded.push(title),
    (message) => failed.push(message),
  );
  return { reading, loaded, failed };
}

describe("DocumentLoader", () => {
  test("shares one request with everyone on the page", async () => {
    const fetched = serve({ "/shared": documentOf([onDay(0)], { title: "Shared" }) });
    const [one, two] = [loader(), loader()];
    one.reading.load("/shared");
    two.reading.load("/shared");
    await Promise.all([one.reading.done, two.reading.done]);
    expect([one.loaded, two.loaded]).toEqual([["Shared"], ["Shared"]]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test("drops an answer that a newer address has overtaken", async () => {
    serve({ "/old": documentOf([], { title: "Old" }), "/new": documentOf([], { title: "New" }) });
    const { reading, loaded } = loader();
    reading.load("/old");
    const overtaken = reading.done;
    reading.load("/new");
    await Promise.all([overtaken, reading.done]);
    expect(loaded).toEqual(["New"]);
  });

  test("tells of neither answer nor failure once forgotten", async () => {
    serve({});
    const { reading, loaded, failed } = loader();
    reading.load("/gone");
    reading.forget();
    await reading.done;
    expect([loaded, failed]).toEqual([[], []]);
  });

  test("says so while the server is away, and shows the document when it is back", async () => {
    vi.useFakeTimers();
    fakePage();
    const answers = [new TypeError("offline"), Response.json(documentOf([], { title: "Late" }))];
    vi.stubGlobal("fetch", () =>
      Promise.resolve(answers.shift()).then((answer) => {
        if (answer instanceof Error) {
          throw answer;
        }
        return answer;
      }),
    );
    const { reading, loaded, failed } = loader();
    reading.load("/away");
    await vi.advanceTimersByTimeAsync(500);
    expect([loaded, failed]).toEqual([[], ["/away: no answer from the server"]]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(loaded).toEqual(["Late"]);
    vi.useRealTimers();
  });

  test("names address and reason when there is no timeline there", async () => {
    serve({ "/other": { hello: "world" } });
    const { reading, failed } = loader();
    reading.load("/other");
    await reading.done;
    reading.load("/down");
    await reading.done;
    expect(failed[0]).toMatch(/^\/other: not a timeline document/);
    expect(failed[1]).toContain("/down: the server answered 404");
  });
});
