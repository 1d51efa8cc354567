import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addressOf,
  isSlideKey,
  isView,
  readFrameMessage,
  readHostMessage,
  viewAt,
  written,
} from "./messages.js";

const EMBED = "https://exhibit.test/museum/embed";

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
});
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "constructor",
    "__proto__",
    "toString",
    "ready",
    "hello",
    "height",
    "view",
    "key",
    "go",
    "palette",
    "call",
  ),
);
const address = fc.oneof(
  fc.string(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    "javascript:alert(1)",
    "//evil.test",
    "\\\\evil.test",
    "entry/../../..",
    "entry/%2e%2e",
    "?\n#x",
    " list",
  ),
);
/** Messages that are nearly right. */
const nearly = fc.record(
  {
    bluelamp: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, anything),
    type: text,
    token: fc.oneof(fc.string(), anything),
    height: fc.oneof(fc.double(), fc.constantFrom(Infinity, -Infinity, NaN, -1, 0, 1e300), anything),
    view: fc.oneof(address, anything),
    key: text,
    palette: fc.oneof(fc.constantFrom("day", "night"), anything),
  },
  { requiredKeys: [] },
);
const data = fc.oneof(anything, nearly);

test("whatever a frame says is one of its messages within bounds, or nothing", () => {
  fc.assert(
    fc.property(data, (said) => {
      const message = readFrameMessage(said);
      if (message?.type === "height") {
        expect(message.height).toBeGreaterThanOrEqual(1);
        expect(message.height).toBeLessThanOrEqual(20_000);
        expect(Number.isInteger(message.height)).toBe(true);
      } else if (message?.type === "view" || message?.type === "ready") {
        expect(isView(message.view)).toBe(true);
      } else if (message) {
        expect(isSlideKey(message.key)).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});

test("whatever a page says is one of its messages, or nothing", () => {
  fc.assert(
    fc.property(data, (said) => {
      const message = readHostMessage(said);
      if (message?.type === "go") {
        expect(isView(message.view)).toBe(true);
      } else if (message && "palette" in message) {
        expect(["day", "night"]).toContain(message.palette);
      }
    }),
    { numRuns: 5000 },
  );
});

test("no view leads out of the embed", () => {
  const view = fc.oneof(
    address,
    fc
      .tuple(
        fc.constantFrom("", "list", "entry/", "story/", "v/"),
        fc.string(),
        fc.constantFrom("", "?", "#"),
        fc.string(),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(view, (said) => {
      if (isView(said)) {
        const { href } = new URL(addressOf(EMBED, said));
        expect(href.startsWith(EMBED)).toBe(true);
        expect(new URL(href).origin).toBe("https://exhibit.test");
      }
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["", true],
  ["?from=1950&to=1960", true],
  ["list?q=a+b%26c", true],
  ["entry/melbourne-wireless-patrol", true],
  ["entry/a/b", false],
  ["entry/", false],
  ["/entry/a", false],
  ["v/0123/entry/a", false],
  ["https://evil.test", false],
  ["?#x", false],
  [`?${"x".repeat(2000)}`, false],
])("isView(%o) is %s", (view, is) => {
  expect(isView(view)).toBe(is);
});

test.each([
  [EMBED, ""],
  [`${EMBED}/`, ""],
  [`${EMBED}?from=1950#x`, "?from=1950"],
  [`${EMBED}/entry/a?lang=de`, "entry/a?lang=de"],
  [`${EMBED}ded`, undefined],
  [`${EMBED}list`, undefined],
  [`${EMBED}//evil.test`, undefined],
  ["https://evil.test/museum/embed", undefined],
])("viewAt(%o) is %o", (where, view) => {
  expect(viewAt(EMBED, where)).toBe(view);
});

test("what is written is read again", () => {
  const height = { type: "height", token: "t", height: 12 } as const;
  expect(readFrameMessage(written(height))).toEqual(height);
  const hello = { type: "hello", token: "t", height: "auto", palette: "day" } as const;
  expect(readHostMessage(written(hello))).toEqual(hello);
});

test("other versions are not heard", () => {
  expect(readFrameMessage({ bluelamp: 2, type: "ready", view: "" })).toBeUndefined();
  expect(readHostMessage({ bluelamp: "1", type: "call" })).toBeUndefined();
});
