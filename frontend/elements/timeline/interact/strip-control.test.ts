import { afterEach, expect, test, vi } from "vitest";
import { StripControl } from "./strip-control.js";
import { documentOf } from "../testing/documents.js";

afterEach(() => vi.unstubAllGlobals());

const LIST = { series: ["members", "searches"].map((id) => ({ id, title: { language: "en", text: id } })) };
let documents = 0;

/** Shows a series by what an address says, and gives what was asked of the server for it. */
async function ask(
  wanted: string | null,
  list: unknown,
  then?: (strip: StripControl) => void,
  hasRoom = true,
): Promise<string[]> {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address.replace(/^\d+\/|\.json$/g, ""));
    const isList = address.endsWith("/series.json");
    return Promise.resolve(isList && list ? Response.json(list) : new Response("", { status: 404 }));
  });
  const timeline = documentOf([], { series: { count: 2, first: "members" } });
  const src = `${++documents}/timeline.json`;
  const strip = new StripControl(
    () => {
      strip.choose(timeline, src, wanted);
    },
    () => Promise.resolve(),
  );
  strip.choose(timeline, src, wanted);
  if (hasRoom) {
    strip.want();
  }
  then?.(strip);
  await strip.done;
  return asked;
}

test("a series of the list is asked for once the list is here", async () => {
  expect(await ask("searches", LIST)).toEqual(["series", "series/searches"]);
});

test("what an address takes for a series is not asked for: the exhibit's own is shown", async () => {
  expect(await ask("../no-such-series", LIST)).toEqual(["series", "series/members"]);
});

test("the exhibit's own series needs no list", async () => {
  expect(await ask(null, LIST)).toEqual(["series/members"]);
  expect(await ask("members", LIST)).toEqual(["series/members"]);
});

test("a thread shown whole leaves its room to no series but one that is wanted", () => {
  const thread = { id: "first-lamp", title: "First lamp", language: "en" };
  const timeline = documentOf([], { series: { count: 2, first: "members" }, thread });
  const strip = new StripControl(
    () => undefined,
    () => Promise.resolve(),
  );
  expect(strip.choose(timeline, "thread/timeline.json", null).wish).toBe("none");
  expect(strip.choose(timeline, "thread/timeline.json", "none").wish).toBe("none");
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
  expect(strip.choose(timeline, "thread/timeline.json", "members").wish).toBe("chosen");
});

test("none is none", async () => {
  expect(await ask("none", LIST)).toEqual([]);
});

test("the list is asked for once, when the visitor is about to choose", async () => {
  const enter = (strip: StripControl): void => {
    strip.wantList();
    strip.wantList();
  };
  expect(await ask("none", LIST, enter)).toEqual(["series"]);
  expect(await ask(null, LIST, enter)).toEqual(["series/members", "series"]);
});

test("where there is no list, a series is asked for by its name", async () => {
  expect((await ask("searches", undefined)).slice(0, 2)).toEqual(["series", "series/searches"]);
});

test("a series is not asked for before there is room for it, which is kept as if it were there", async () => {
  expect(await ask(null, LIST, undefined, false)).toEqual([]);
  const timeline = documentOf([], { series: { count: 2, first: "members" } });
  expect(
    new StripControl(
      () => undefined,
      () => Promise.resolve(),
    ).choose(timeline, "0/timeline.json", null).wish,
  ).toBe("wished");
});
