import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  EXHIBIT,
  exhibitFrames,
  heightsOf,
  openHosts,
  rawFrames,
  SCRIPT,
  type Embedding,
} from "./testing/hosts.js";

// Messages at random, from the very windows that each end listens to: nothing may throw, lead anywhere or grow beyond bounds.

let hosts: Embedding;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(async () => {
  await hosts.close();
});

/** Stands for the token that is in force. */
const TOKEN = "the token";

const view = fc.oneof(
  fc.constantFrom(
    "",
    "list",
    "entry/a",
    "?from=1950",
    "v/x/entry/a",
    "entry/..",
    "entry/%2e%2e",
    "entry/a/b",
    "#x",
  ),
  fc.constantFrom(
    "javascript:alert(1)",
    "https://evil.test/",
    "//evil.test/",
    "\\\\evil.test",
    "data:text/html,x",
  ),
  fc.string(),
);
const message = fc.record(
  {
    bluelamp: fc.oneof(
      { weight: 8, arbitrary: fc.constant(1) },
      fc.constantFrom(0, 2, "1", null, Number.NaN),
    ),
    type: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom("ready", "height", "view", "key", "call", "hello", "go", "palette"),
      },
      fc.constantFrom("constructor", "__proto__", "toString", 1, null, ["height"]),
    ),
    token: fc.oneof(
      { weight: 4, arbitrary: fc.constant(TOKEN) },
      fc.string(),
      fc.constantFrom(null, undefined, 0),
    ),
    height: fc.oneof(
      fc.double(),
      fc.constantFrom(1e9, -5, 0, Infinity, Number.NaN, "900", null),
      fc.integer(),
    ),
    view: fc.oneof({ weight: 4, arbitrary: view }, fc.constantFrom(null, 7, ["list"], { toString: "x" })),
    key: fc.constantFrom("ArrowRight", "Enter", "a", "__proto__", "constructor", null, 39),
    palette: fc.constantFrom("day", "night", "host", "__proto__", null, 1),
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(
  { weight: 6, arbitrary: message },
  fc
    .anything({ maxDepth: 2, withDate: false, withBigInt: false })
    .filter((value) => typeof value !== "object"),
);

function sample(seed: number): readonly unknown[] {
  return fc.sample(anything, { numRuns: 500, seed });
}

test.each([1, 2, 3])("a page is moved by nothing that a frame says (%i)", async (seed) => {
  const { page, failures } = await hosts.open(
    `<iframe src="${EXHIBIT}/embed/raw?keys=host" data-hash width="600" height="400"></iframe>
    <iframe src="${EXHIBIT}/embed/raw" sandbox="allow-scripts" width="600" height="400"></iframe>${SCRIPT}`,
  );
  const address = page.url();
  const frames = await rawFrames(page, 2);
  for (const raw of frames) {
    await raw.evaluate(
      ({ messages, token }) => {
        const own = (window as unknown as { token: string }).token;
        for (const said of messages) {
          const isOurs = typeof said === "object" && said !== null && "token" in said && said.token === token;
          parent.postMessage(isOurs ? { ...said, token: own } : said, "*");
        }
        const circle: Record<string, unknown> = { bluelamp: 1, type: "height", token: own, height: 500 };
        circle["self"] = circle;
        parent.postMessage(circle, "*");
        // A flood, and heights that can't be.
        for (let height = 0; height < 2000; height += 1) {
          parent.postMessage({ bluelamp: 1, type: "height", token: own, height: height * 1000 }, "*");
        }
      },
      { messages: sample(seed), token: TOKEN },
    );
  }
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  for (const height of await heightsOf(page)) {
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(20_000);
  }
  expect(page.url().replace(/#.*/, "")).toBe(address);
  expect(page.url()).not.toMatch(/evil|javascript/);
  expect(frames.every((raw) => raw.url().startsWith(`${EXHIBIT}/embed/raw`))).toBe(true);
  expect(failures).toEqual([]);
});

test.each([1, 2, 3])("a frame stays within the exhibit whatever its page says (%i)", async (seed) => {
  const { page, failures } = await hosts.open(
    `<iframe src="${EXHIBIT}/embed/entry/car" width="600" height="400"></iframe>`,
  );
  await exhibitFrames(page, 1);
  await page.evaluate(
    ({ messages, token }) => {
      const frame = document.querySelector("iframe")?.contentWindow;
      frame?.postMessage({ bluelamp: 1, type: "hello", token }, "*");
      for (const said of messages) {
        frame?.postMessage(said, "*");
      }
    },
    { messages: sample(seed), token: TOKEN },
  );
  // One of the messages may have brought another token, or another document, which has none yet.
  const goToList = (): Promise<void> =>
    page.evaluate((token) => {
      const frame = document.querySelector("iframe")?.contentWindow;
      frame?.postMessage({ bluelamp: 1, type: "hello", token }, "*");
      const circle: Record<string, unknown> = { bluelamp: 1, type: "go", token, view: "list" };
      circle["self"] = circle;
      frame?.postMessage(circle, "*");
    }, TOKEN);
  await expect
    .poll(async () => {
      await goToList();
      return page.frames()[1].url();
    })
    .toBe(`${EXHIBIT}/embed/list`);
  await exhibitFrames(page, 1);
  expect(failures).toEqual([]);
});

test("a frame is moved by no token but the one in force, and by no window but its page's", async () => {
  const { page, failures } = await hosts.open(
    `<iframe name="shown" src="${EXHIBIT}/embed?from=1950" width="600" height="400"></iframe>
    <iframe srcdoc="<p>Another</p>" width="600" height="100"></iframe>${SCRIPT}`,
  );
  const [exhibit] = await exhibitFrames(page, 1);
  const another = page.frames().find((frame) => frame.url() === "about:srcdoc");
  await page.evaluate(() => {
    for (const token of ["", "guess", "undefined"]) {
      document
        .querySelector("iframe")
        ?.contentWindow?.postMessage({ bluelamp: 1, type: "go", token, view: "list" }, "*");
    }
  });
  await another?.evaluate(() => {
    const frame = parent.frames[0];
    frame.postMessage({ bluelamp: 1, type: "hello", token: "mine", palette: "night" }, "*");
    frame.postMessage({ bluelamp: 1, type: "go", token: "mine", view: "list" }, "*");
    // To the page, in the name of a frame that it knows.
    parent.postMessage({ bluelamp: 1, type: "ready", view: "" }, "*");
    parent.postMessage({ bluelamp: 1, type: "height", token: "mine", height: 900 }, "*");
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(exhibit.url()).toBe(`${EXHIBIT}/embed?from=1950`);
  expect(await exhibit.getAttribute("html", "data-palette")).toBeNull();
  expect(await heightsOf(page)).toEqual([400, 100]);
  expect(failures).toEqual([]);
});

test("a page that a frame has been led to elsewhere is not heard", async () => {
  const { page } = await hosts.open(
    `<iframe src="${EXHIBIT}/embed" width="600" height="400"></iframe>${SCRIPT}`,
  );
  const [exhibit] = await exhibitFrames(page, 1);
  hosts.pages.set("https://evil.test/", { html: "<!doctype html><p>Elsewhere</p>" });
  await exhibit.goto("https://evil.test/");
  const given = await exhibit.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        addEventListener("message", ({ data }: MessageEvent<{ type?: string }>) => {
          if (data.type === "hello") resolve(data);
        });
        parent.postMessage({ bluelamp: 1, type: "ready", view: "" }, "*");
        parent.postMessage({ bluelamp: 1, type: "height", token: "guess", height: 900 }, "*");
        setTimeout(() => {
          resolve("nothing");
        }, 500);
      }),
  );
  expect(given).toBe("nothing");
  expect(await heightsOf(page)).toEqual([400]);
});
