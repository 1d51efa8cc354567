import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { fileKeyOf, keyOf, KeptVersions, type Surroundings } from "./kept-versions.js";

const ROOT = "http://localhost:8080/museum/";

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Caches that are a map, and refuse what is put when the disk is full. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  room = Infinity;

  open(name: string): Promise<Cache> {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    const cache: Pick<Cache, "match" | "put"> = {
      match: (address) => Promise.resolve(entries.get(address as string)?.clone()),
      put: (address, response) => {
        if (--this.room < 0) {
          return Promise.reject(new DOMException("full", "QuotaExceededError"));
        }
        entries.set(address as string, response);
        return Promise.resolve();
      },
    };
    return Promise.resolve(cache as Cache);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.all.keys()]);
  }
}

let caches: FakeCaches;
let served: Partial<Record<string, string>>;
let asked: string[];
let isAway: boolean;

function list(version: string, files: Record<string, string>): string {
  return JSON.stringify({
    version,
    files: Object.entries(files).map(([url, text]) => ({ url, bytes: text.length, sha256: hash(text) })),
  });
}

/** The server has a version. */
function serve(version: string, files: Record<string, string>): void {
  served = { ...files, "kiosk/version.json": list(version, files) };
}

function around(): Surroundings {
  return {
    caches,
    root: ROOT,
    keyOf,
    fetch: (address) => {
      const url = address.slice(ROOT.length);
      asked.push(url);
      if (isAway) {
        return Promise.reject(new TypeError("Failed to fetch"));
      }
      const text = served[url];
      return Promise.resolve(new Response(text ?? "", { status: text === undefined ? 404 : 200 }));
    },
    sha256: (content) => Promise.resolve(hash(Buffer.from(content).toString())),
  };
}

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  isAway = false;
  serve("one", { kiosk: "page 1", "media/a.svg": "drawing", "api/v1/timeline.json?lang=ar": "arabic 1" });
});

async function text(versions: KeptVersions, url: string): Promise<string | undefined> {
  return (await versions.answer(ROOT + url))?.text();
}

test("the first version is kept whole and shown at once, also by the next start of the worker", async () => {
  await expect(new KeptVersions(around()).take()).resolves.toBe(false);
  isAway = true;
  const later = new KeptVersions(around());
  expect(await text(later, "kiosk")).toBe("page 1");
  expect(await text(later, "api/v1/timeline.json?v=7&lang=ar")).toBe("arabic 1");
  expect(await text(later, "media/small/128/a.svg.png?v=7")).toBe("drawing");
  expect(await text(later, "api/v1/none.json")).toBeUndefined();
  expect((await later.answer("https://example.org/kiosk"))?.status).toBeUndefined();
});

test("without a version it answers nothing", async () => {
  expect(await text(new KeptVersions(around()), "kiosk")).toBeUndefined();
});

test("a new version waits until it is turned to, and fetches only what has changed", async () => {
  const versions = new KeptVersions(around());
  await versions.take();
  serve("two", { kiosk: "page 2", "media/a.svg": "drawing" });
  asked = [];
  await expect(versions.take()).resolves.toBe(true);
  expect(asked).toEqual(["kiosk/version.json", "kiosk"]);
  expect(await text(versions, "kiosk")).toBe("page 1");
  await versions.turn();
  expect(await text(versions, "kiosk")).toBe("page 2");
  expect(await text(versions, "media/a.svg")).toBe("drawing");
  expect([...caches.all.keys()].sort()).toEqual(["kiosk-book", "kiosk-two"]);
});

test("a version that waits is not fetched again, and gives way to a later one", async () => {
  const versions = new KeptVersions(around());
  await versions.take();
  serve("two", { kiosk: "page 2" });
  await versions.take();
  asked = [];
  await expect(new KeptVersions(around()).take()).resolves.toBe(true);
  expect(asked).toEqual(["kiosk/version.json"]);
  serve("three", { kiosk: "page 3" });
  await versions.take();
  await versions.turn();
  expect(await text(versions, "kiosk")).toBe("page 3");
  expect([...caches.all.keys()].sort()).toEqual(["kiosk-book", "kiosk-three"]);
});

test("the version that is shown, offered again, waits for nothing", async () => {
  const versions = new KeptVersions(around());
  await versions.take();
  await expect(versions.take()).resolves.toBe(false);
  await versions.turn();
  expect(await text(versions, "kiosk")).toBe("page 1");
});

test.each([
  ["a file has changed meanwhile", () => (served["kiosk"] = "page 3")],
  ["a file is gone meanwhile", () => delete served["kiosk"]],
  ["the disk is full", () => (caches.room = 1)],
])("where %s, what is shown stays and nothing half remains", async (_what, spoil) => {
  const versions = new KeptVersions(around());
  await versions.take();
  serve("two", { kiosk: "page 2", "media/a.svg": "another drawing", "media/b.svg": "b" });
  spoil();
  await expect(versions.take()).rejects.toThrow();
  expect(await text(versions, "kiosk")).toBe("page 1");
  expect([...caches.all.keys()].sort()).toEqual(["kiosk-book", "kiosk-one"]);
});

test("while the server is away, nothing is taken and all is answered", async () => {
  const versions = new KeptVersions(around());
  await versions.take();
  isAway = true;
  await expect(versions.take()).rejects.toThrow();
  expect(await text(versions, "kiosk")).toBe("page 1");
});

test("two that take at once fetch once", async () => {
  const versions = new KeptVersions(around());
  await Promise.all([versions.take(), versions.take()]);
  expect(asked.filter((url) => url === "kiosk/version.json")).toHaveLength(1);
});

test.each([
  ["kiosk?a=b#c", "kiosk"],
  ["api/v1/entries/a.html?lang=ar&thread=b&v=1", "api/v1/entries/a.html?lang=ar"],
  ["bluelamp/kiosk.css?v=1", "bluelamp/kiosk.css"],
])("the key of %s is %s", (address, key) => {
  expect(keyOf(ROOT + address, ROOT)).toBe(key);
});

test("a version that is taken over leaves the page's own requests connections to the server", async () => {
  const connections = 6;
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, file) => [`media/${file}.svg`, `${file}`]));
  serve("a", files);
  let open = 0;
  let most = 0;
  const surroundings = around();
  const kept = new KeptVersions({
    ...surroundings,
    fetch: async (address) => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      const response = await surroundings.fetch(address);
      open--;
      return response;
    },
  });
  await kept.take();
  expect(most).toBeLessThan(connections - 1);
});

test("what lies elsewhere has no key", () => {
  expect(keyOf("http://localhost:8080/other/kiosk", ROOT)).toBeUndefined();
});

test.each([
  ["kiosk/", "kiosk/"],
  ["api/v1/timeline.json?v=12", "api/v1/timeline.json"],
  ["ar-XB/api/v1/timeline.json?lang=ar-XB&v=12", "ar-XB/api/v1/timeline.json"],
  ["thread/pact/api/v1/entries/congress.html", "api/v1/entries/congress.html"],
  ["ar/thread/pact/api/v1/entries/congress.html", "ar/api/v1/entries/congress.html"],
  ["ar/media/small/128/tower.svg.png?v=3", "media/small/128/tower.svg.png"],
])("a site of files keeps %s as %s", (address, key) => {
  expect(fileKeyOf(ROOT + address, ROOT)).toBe(key);
  expect(fileKeyOf(`http://localhost:8080/other/${address}`, ROOT)).toBeUndefined();
});
