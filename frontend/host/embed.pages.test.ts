import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  contentOf,
  EXHIBIT,
  exhibitFrames,
  heightsOf,
  openHosts,
  rawFrames,
  SCRIPT,
  setContent,
  type Embedding,
} from "./testing/hosts.js";

let hosts: Embedding;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(async () => {
  await hosts.close();
});

function frame(view: string, attributes = ""): string {
  return `<iframe src="${EXHIBIT}/embed${view}" width="600" height="400" title="Exhibit" ${attributes}></iframe>`;
}

/** Opens a page with one frame. */
async function openOne(
  html: string,
  headers?: Record<string, string>,
): Promise<{ page: Page; exhibit: Frame; failures: readonly string[] }> {
  const { page, failures } = await hosts.open(html, headers);
  const [exhibit] = await exhibitFrames(page, 1);
  return { page, exhibit, failures };
}

/** What an element of the page has been told of views, from now on. */
async function noteViews(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener("bl-view", (event) => seen.push((event as CustomEvent<{ view: string }>).detail.view));
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

const shows = (exhibit: Frame): Promise<string | null> => exhibit.getAttribute("bl-exhibit", "data-shows");

describe("a frame's height", () => {
  test("is that of an entry, grows and shrinks with it", async () => {
    const { page, exhibit, failures } = await openOne(frame("/entry/car") + SCRIPT);
    for (const height of [777, 1300, 150]) {
      await setContent(exhibit, `${height}px`);
      await expect.poll(() => heightsOf(page)).toEqual([height]);
    }
    expect(failures).toEqual([]);
  });

  test("counts borders where the page's boxes do", async () => {
    const { page, exhibit } = await openOne(
      `<style>iframe { box-sizing: border-box; border: 5px solid }</style>${frame("/entry/car")}${SCRIPT}`,
    );
    await setContent(exhibit, "500px");
    await expect.poll(() => heightsOf(page)).toEqual([500]);
  });

  test("stays the page's for a timeline, and where the page says so", async () => {
    const { page } = await hosts.open(
      frame("") + frame("/entry/car", 'data-height="fixed"') + frame("/entry/car") + SCRIPT,
    );
    const [timeline, fixed, natural] = await exhibitFrames(page, 3);
    for (const exhibit of [timeline, fixed, natural]) {
      await setContent(exhibit, "900px");
    }
    // Browsers let frames rest that are far from what is seen.
    await page.locator("iframe").last().scrollIntoViewIfNeeded();
    await expect.poll(() => heightsOf(page)).toEqual([400, 400, 900]);
  });

  test("is a timeline's own where the page asks for that", async () => {
    const { page, exhibit } = await openOne(frame("", 'data-height="auto"') + SCRIPT);
    await setContent(exhibit, "640px");
    await expect.poll(() => heightsOf(page)).toEqual([640]);
  });

  test("stays the box's that the page has laid it over", async () => {
    const { page } = await hosts.open(
      `<div style="position: relative; height: 300px">
        <iframe src="${EXHIBIT}/embed/entry/car" style="position: absolute; height: 100%; border: 0"></iframe></div>
        ${frame("/entry/car")}${SCRIPT}`,
    );
    for (const exhibit of await exhibitFrames(page, 2)) {
      await setContent(exhibit, "900px");
    }
    await expect.poll(() => heightsOf(page)).toEqual([300, 900]);
  });

  test("comes to rest where the content is measured in parts of it", async () => {
    const { page, exhibit } = await openOne(frame("/entry/car") + SCRIPT);
    await setContent(exhibit, "130vh");
    await expect.poll(() => heightsOf(page)).not.toEqual([400]);
    await isAtRest(page);
    expect((await heightsOf(page))[0]).toBeLessThan(1500);
  });

  test("comes to rest where a frame answers each change with a greater one", async () => {
    const { page } = await hosts.open(frame("/raw") + SCRIPT);
    const [raw] = await rawFrames(page, 1);
    await raw.evaluate(() => {
      addEventListener("resize", () => {
        parent.postMessage(
          { bluelamp: 1, type: "height", token: (window as never)["token"], height: innerHeight + 50 },
          "*",
        );
      });
      parent.postMessage(
        { bluelamp: 1, type: "height", token: (window as never)["token"], height: innerHeight + 50 },
        "*",
      );
    });
    await isAtRest(page);
    // Eight changes in a row, and one more once it has paused.
    expect(await heightsOf(page)).toEqual([400 + 9 * 50]);
  });

  test("comes to rest where the frame's width follows from it", async () => {
    // The page's scroll bar takes width away, which makes the content higher, which makes the page scroll.
    const { page, exhibit } = await openOne(
      `<style>body { margin: 0; height: 800px; overflow: auto } iframe { width: 100%; border: 0; display: block }</style>
      ${frame("/entry/car")}${SCRIPT}`,
    );
    await exhibit.evaluate(() => {
      const content = document.querySelector<HTMLElement>("bl-exhibit");
      const fit = (): void => {
        content?.style.setProperty("height", innerWidth > 990 ? "900px" : "500px");
      };
      addEventListener("resize", fit);
      fit();
    });
    await isAtRest(page);
    expect((await heightsOf(page))[0]).toBeLessThanOrEqual(900);
  });

  test("is right in a sandbox without an origin", async () => {
    const { page, exhibit, failures } = await openOne(
      frame("/entry/car", 'sandbox="allow-scripts"') + SCRIPT,
    );
    expect(await exhibit.evaluate(() => window.origin)).toBe("null");
    await setContent(exhibit, "777px");
    await expect.poll(() => heightsOf(page)).toEqual([777]);
    expect(failures).toEqual([]);
  });

  test("is right where the script comes later than the frame, or the frame later than the script", async () => {
    const { page } = await hosts.open(frame("/entry/early"));
    const [early] = await exhibitFrames(page, 1);
    await page.addScriptTag({ url: `${EXHIBIT}/embed.js` });
    await setContent(early, "555px");
    await expect.poll(() => heightsOf(page)).toEqual([555]);
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML("beforeend", html);
    }, frame("/entry/late"));
    const [, late] = await exhibitFrames(page, 2);
    await setContent(late, "666px");
    await expect.poll(() => heightsOf(page)).toEqual([555, 666]);
  });

  test("is right once a frame is shown that was made hidden", async () => {
    const { page } = await hosts.open(
      `<div id="hidden" style="display: none">${frame("/entry/a")}</div>
      <details><summary>More</summary>${frame("/entry/b")}</details>${SCRIPT}`,
    );
    const frames = await exhibitFrames(page, 2);
    for (const exhibit of frames) {
      await setContent(exhibit, "900px");
    }
    await page.evaluate(() => {
      document.querySelector("#hidden")?.removeAttribute("style");
      document.querySelector("details")?.setAttribute("open", "");
    });
    await expect.poll(() => heightsOf(page)).toEqual([900, 900]);
  });

  test("is right for a frame that is taken out and put back, and for ten with one id", async () => {
    const { page } = await hosts.open(
      Array.from({ length: 10 }, () => frame("/entry/car", 'id="one"')).join("") + SCRIPT,
    );
    await exhibitFrames(page, 10);
    await page.evaluate(() => {
      const [first] = document.querySelectorAll("iframe");
      first.remove();
      setTimeout(() => {
        document.body.append(first);
      });
    });
    await expect.poll(async () => (await exhibitFrames(page, 10)).length).toBe(10);
    // Browsers let frames rest that can't be seen: those measure themselves when they come into view.
    await page.setViewportSize({ width: 1280, height: 3000 });
    await Promise.all((await exhibitFrames(page, 10)).map((exhibit) => setContent(exhibit, "222px")));
    await expect.poll(() => heightsOf(page)).toEqual(Array.from({ length: 10 }, () => 222));
  });
});

/** Until nothing has changed for longer than the page waits for a pause. */
async function isAtRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 2500);
        const observer = new ResizeObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 2500);
        });
        document.querySelectorAll("iframe").forEach((iframe) => {
          observer.observe(iframe);
        });
      }),
  );
}

describe("deep links", () => {
  test("the page's fragment leads the frame, and the frame's view the fragment, without a step of history", async () => {
    const { page, exhibit } = await openOne(
      `<script>history.replaceState(null, "", "#bluelamp=?from=1950&to=1960")</script>${frame("", "data-hash")}${SCRIPT}`,
    );
    await expect.poll(() => shows(exhibit)).toBe("/museum/embed?from=1950&to=1960");
    const before = await page.evaluate(() => history.length);
    const views = await noteViews(page);
    await exhibit.evaluate(() => {
      Object.assign(document.querySelector("bl-exhibit") ?? {}, { query: "?from=1970&q=a+b%26c" });
    });
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#bluelamp=?from=1970&q=a+b%26c");
    expect(await views()).toEqual(["?from=1970&q=a+b%26c"]);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.evaluate(() => {
      location.hash = "#bluelamp=entry/car?lang=en";
    });
    await expect
      .poll(() => shows(page.frames()[1]).catch(() => null))
      .toBe("/museum/embed/entry/car?lang=en");
  });

  test("a link in the page leads the frame each time that it is pressed", async () => {
    const { page, exhibit } = await openOne(
      `<a href="#bluelamp=?entry=car">The car</a>${frame("", "data-hash")}${SCRIPT}`,
    );
    await expect.poll(() => shows(exhibit)).toBe("/museum/embed");
    for (const visit of ["first", "second", "third"]) {
      await page.click("a");
      await expect.poll(() => shows(exhibit), { message: visit }).toBe("/museum/embed?entry=car");
      await exhibit.evaluate(() => {
        Object.assign(document.querySelector("bl-exhibit") ?? {}, { query: "" });
      });
      await expect.poll(() => page.evaluate(() => location.hash), { message: visit }).toBe("#bluelamp=");
    }
  });

  test("a link that is pressed before the frame is there leads it once it is", async () => {
    const { page } = await hosts.open(
      `<a href="#bluelamp=?entry=car">The car</a><p style="height: 9000px"></p>
      <iframe loading="lazy" src="${EXHIBIT}/embed" data-hash></iframe>${SCRIPT}`,
    );
    await page.waitForFunction("window.BlueLamp");
    await page.click("a");
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const [exhibit] = await exhibitFrames(page, 1);
    await expect.poll(() => shows(exhibit)).toBe("/museum/embed?entry=car");
  });

  test("a view that the server knows by another address is asked for once", async () => {
    const { page } = await hosts.open(`<iframe src="${EXHIBIT}/embed/raw" data-hash></iframe>${SCRIPT}`);
    const [raw] = await rawFrames(page, 1);
    await raw.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener("message", ({ data }: MessageEvent<{ type?: string; view?: string }>) => {
        if (data.type === "go") {
          heard.push(data.view);
          parent.postMessage({ bluelamp: 1, type: "ready", view: "entry/car" }, "*");
        } else if (data.type === "hello") {
          heard.push("hello");
        }
      });
    });
    await page.evaluate(() => {
      location.hash = "#bluelamp=entry/old-car";
    });
    const heard = (): Promise<unknown> => raw.evaluate("heard");
    await expect.poll(heard).toEqual(["entry/old-car", "hello"]);
    await page.evaluate(() => {
      location.hash = "#bluelamp=entry/radio";
    });
    await expect.poll(heard).toEqual(["entry/old-car", "hello", "entry/radio", "hello"]);
  });

  test("a fragment of the page's own is left alone, and one that is no view leads nowhere", async () => {
    const { page, exhibit } = await openOne(
      `<script>history.replaceState(null, "", "#chapter-2")</script>${frame("?from=1950", "data-hash")}${SCRIPT}`,
    );
    const views = await noteViews(page);
    await exhibit.evaluate(() => {
      Object.assign(document.querySelector("bl-exhibit") ?? {}, { query: "?from=1980" });
    });
    await expect.poll(views).toEqual(["?from=1980"]);
    expect(await page.evaluate(() => location.hash)).toBe("#chapter-2");
    for (const hash of [
      "javascript:alert(1)",
      "//evil.test/",
      "https://evil.test/",
      "entry/../../x",
      "entry/a/b",
    ]) {
      await page.evaluate((text) => {
        location.hash = `#bluelamp=${text}`;
      }, hash);
    }
    expect(await shows(exhibit)).toBe("/museum/embed?from=1980");
  });

  test("a version that is kept stays the one that the frame shows", async () => {
    const { page } = await openOne(frame("/v/0123abc/entry/car", "data-hash") + SCRIPT);
    await page.evaluate(() => {
      location.hash = "#bluelamp=entry/radio";
    });
    await expect
      .poll(() => shows(page.frames()[1]).catch(() => null))
      .toBe("/museum/embed/v/0123abc/entry/radio");
  });
});

describe("keys", () => {
  const NOTED = `<script>
    const keys = [];
    addEventListener("keydown", (event) => keys.push(event.key + event.keyCode));
  </script>`;
  const keys = (page: Page): Promise<readonly string[]> => page.evaluate("keys");
  const FIELD = '<button>Zoom</button><input aria-label="Search">';

  test("that turn slides are the page's after a press in the frame, but for those in a field", async () => {
    const { page, exhibit } = await openOne(NOTED + frame("?keys=host") + SCRIPT);
    await contentOf(exhibit, FIELD);
    await exhibit.click("button");
    for (const key of ["ArrowRight", "PageDown", " ", "a"]) {
      await page.keyboard.press(key);
    }
    await expect.poll(() => keys(page)).toEqual(["ArrowRight39", "PageDown34", " 32"]);
    await exhibit.click("input");
    await page.keyboard.press("ArrowLeft");
    await exhibit.click("button");
    await page.keyboard.press("Escape");
    await expect.poll(() => keys(page)).toEqual(["ArrowRight39", "PageDown34", " 32", "Escape27"]);
  });

  test("that what was reached by Tab uses stay its own, and Tab leaves the frame", async () => {
    const { page, exhibit } = await openOne(
      `${NOTED}<a href="#a">Before</a>${frame("?keys=host")}<a href="#b" id="after">After</a>${SCRIPT}`,
    );
    await contentOf(exhibit, "<button>Zoom</button>");
    await exhibit.evaluate(() => {
      document.querySelector("button")?.addEventListener("keydown", (event) => {
        if (event.key === "ArrowRight") event.preventDefault();
      });
    });
    await page.focus("a");
    await page.keyboard.press("Tab");
    expect(await exhibit.evaluate(() => document.activeElement?.localName)).toBe("button");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => keys(page)).toContain("ArrowLeft37");
    expect(await keys(page)).not.toContain("ArrowRight39");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("after");
  });

  test("are not taken from a frame that doesn't have the focus, or of which the page hasn't asked it", async () => {
    const { page } = await hosts.open(
      `${NOTED}${frame("/raw?keys=host")}${frame("/raw")}<input id="name">${SCRIPT}`,
    );
    const [asked, unasked] = await rawFrames(page, 2);
    const press = (raw: Frame): Promise<void> =>
      raw.evaluate(() => {
        parent.postMessage(
          { bluelamp: 1, type: "key", token: (window as never)["token"], key: "ArrowRight" },
          "*",
        );
      });
    await page.focus("#name");
    await press(asked);
    await unasked.evaluate(() => {
      window.focus();
    });
    await press(unasked);
    await asked.evaluate(() => {
      window.focus();
    });
    await press(asked);
    await expect.poll(() => keys(page)).toEqual(["ArrowRight39"]);
  });
});

describe("the palette", () => {
  test("follows the page where it asks for that", async () => {
    const { page, exhibit } = await openOne(
      `<style>.dark { background: #123 }</style><div>${frame("", 'data-palette="host"')}</div>${SCRIPT}`,
    );
    const palette = (): Promise<string | null> => exhibit.getAttribute("html", "data-palette");
    await expect.poll(palette).toBe("day");
    await page.evaluate(() => {
      document.body.className = "dark";
    });
    await expect.poll(palette).toBe("night");
  });

  test("is the frame's own where the page asks for nothing", async () => {
    const { page, exhibit } = await openOne(`<body style="background: #111">${frame("/entry/car")}${SCRIPT}`);
    await setContent(exhibit, "500px");
    await expect.poll(() => heightsOf(page)).toEqual([500]);
    expect(await exhibit.getAttribute("html", "data-palette")).toBeNull();
  });
});

describe("the page around", () => {
  test("may have a strict policy that names the script and the frame", async () => {
    const complaints: string[] = [];
    const { page } = await hosts.open(
      `<blue-lamp entry="car"><a href="${EXHIBIT}/entry/car">The car</a></blue-lamp>${frame("/entry/car")}${SCRIPT}`,
      {
        "Content-Security-Policy": `default-src 'none'; script-src ${EXHIBIT}/embed.js; frame-src ${EXHIBIT}/embed/; require-trusted-types-for 'script'`,
      },
    );
    page.on("console", (message) => complaints.push(message.text()));
    for (const exhibit of await exhibitFrames(page, 2)) {
      await setContent(exhibit, "700px");
    }
    await expect.poll(() => heightsOf(page)).toEqual([700, 700]);
    expect(complaints).toEqual([]);
  });

  test("may load the script twice, in two versions, and have an element with its name", async () => {
    const { page, failures } = await hosts.open(
      `<p id="BlueLamp"></p>${frame("/entry/car")}<blue-lamp entry="car"></blue-lamp>${SCRIPT}
      <script src="${EXHIBIT}/embed.js?old"></script>`,
    );
    const frames = await exhibitFrames(page, 2);
    const changes = await page.evaluateHandle(() => {
      const heights: string[] = [];
      new MutationObserver(() => heights.push(document.querySelector("iframe")?.style.height ?? "")).observe(
        document.querySelector("iframe") as Node,
        { attributes: true },
      );
      return heights;
    });
    for (const exhibit of frames) {
      await setContent(exhibit, "333px");
    }
    await expect.poll(() => heightsOf(page)).toEqual([333, 333]);
    expect(await changes.jsonValue()).toEqual(["333px"]);
    expect(failures).toEqual([]);
  });

  test("gets one global name and no more", async () => {
    const { page } = await hosts.open("<p>Nothing</p>");
    const names = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(window));
    const before = new Set(await names());
    await page.addScriptTag({ url: `${EXHIBIT}/embed.js` });
    expect((await names()).filter((name) => !before.has(name))).toEqual(["BlueLamp"]);
  });

  test("may serve a copy of the script itself, and name the exhibit", async () => {
    const { page } = await hosts.open(
      `<blue-lamp entry="car"></blue-lamp><script src="/embed-copy.js" data-server="${EXHIBIT}"></script>`,
    );
    const [exhibit] = await exhibitFrames(page, 1);
    await setContent(exhibit, "444px");
    await expect.poll(() => heightsOf(page)).toEqual([444]);
  });

  test("may run from right to left, be narrow, or be in a frame itself", async () => {
    const { page } = await hosts.open(
      `<html dir="rtl"><body style="width: 320px; margin: 0"><blue-lamp entry="car"></blue-lamp>${SCRIPT}`,
    );
    const address = page.url();
    const outer = await hosts.open(
      `<iframe src="${address}" style="width: 320px; height: 2000px"></iframe>${SCRIPT}`,
    );
    const [exhibit] = await exhibitFrames(outer.page, 1);
    await setContent(exhibit, "444px");
    const inner = outer.page.frames().find((candidate) => candidate.url() === address) as Frame;
    await expect.poll(() => heightsOf(inner)).toEqual([444]);
    expect(await inner.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await heightsOf(outer.page)).toEqual([2000]);
  });
});

describe("<blue-lamp>", () => {
  test("makes a frame with title, referrer policy and sandbox that loads when it is near", async () => {
    const { page } = await hosts.open(
      `<blue-lamp story="radio" step="2" lang="en" palette="night" keys="host" height="300 fixed"><a href="${EXHIBIT}/stories/radio">Radio cars</a></blue-lamp>${SCRIPT}`,
    );
    await exhibitFrames(page, 1);
    const made = await page.evaluate(() => {
      const iframe = document.querySelector("blue-lamp")?.shadowRoot?.querySelector("iframe");
      const { allow, loading, offsetHeight, referrerPolicy, src, title } = iframe as HTMLIFrameElement;
      return {
        allow,
        loading,
        offsetHeight,
        referrerPolicy,
        src,
        title,
        sandbox: iframe?.getAttribute("sandbox"),
      };
    });
    expect(made).toEqual({
      allow: "fullscreen",
      loading: "lazy",
      offsetHeight: 300,
      referrerPolicy: "strict-origin-when-cross-origin",
      src: `${EXHIBIT}/embed/story/radio?step=2&lang=en&palette=night&keys=host`,
      title: "Radio cars",
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
    });
  });

  test.each([
    ['view="timeline" entry="car" from="1950"', "/embed?entry=car&from=1950"],
    ['view="list" theme="radio"', "/embed/list?theme=radio"],
    ['version="0123abc" numbers="rate"', "/embed/v/0123abc/numbers/rate"],
    [`src="${EXHIBIT}/embed/systems/tetra?lang=de"`, "/embed/systems/tetra?lang=de"],
    ['entry="../../about"', "/embed/entry/..%2F..%2Fabout"],
    ["", "/embed"],
  ])("with %s shows %s", async (attributes, address) => {
    const { page } = await hosts.open(`<blue-lamp ${attributes}></blue-lamp>${SCRIPT}`);
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector("blue-lamp")?.shadowRoot?.querySelector("iframe")?.src),
      )
      .toBe(`${EXHIBIT}${address.replace("/museum", "")}`);
  });

  test("shows what stands within where src is nobody's exhibit", async () => {
    for (const src of [
      "https://evil.test/embed/entry/car",
      "javascript:alert(1)",
      `${EXHIBIT}/embedded`,
      "https://[",
    ]) {
      const { page, failures } = await hosts.open(
        `<blue-lamp src="${src}"><a href="/a">Link</a></blue-lamp>${SCRIPT}`,
      );
      await expect.poll(() => page.evaluate(() => customElements.get("blue-lamp") !== undefined)).toBe(true);
      expect(await page.locator("blue-lamp iframe").count()).toBe(0);
      expect(await page.locator("a").isVisible()).toBe(true);
      expect(failures).toEqual([]);
    }
  });

  test("leads the frame to another view when its attributes change, and tells the frame's views", async () => {
    const { page, exhibit } = await openOne(
      `<blue-lamp from="1950"><a href="/a">Link</a></blue-lamp>${SCRIPT}`,
    );
    await expect.poll(() => page.locator("blue-lamp").getAttribute("data-ready")).toBe("");
    const before = await page.evaluate(() => history.length);
    const views = await noteViews(page);
    await page.evaluate(() => {
      const element = document.querySelector("blue-lamp");
      element?.setAttribute("from", "1980");
      element?.setAttribute("to", "1990");
    });
    await expect.poll(() => shows(exhibit)).toBe("/museum/embed?from=1980&to=1990");
    await exhibit.evaluate(() => {
      Object.assign(document.querySelector("bl-exhibit") ?? {}, { query: "?entry=car" });
    });
    await expect.poll(views).toContain("?entry=car");
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("shows the link until the frame is there, and beside it on paper", async () => {
    const { page } = await hosts.open(
      `<blue-lamp entry="car"><a href="/a">Link</a></blue-lamp><script src="/slow"></script>`,
    );
    expect(await page.locator("a").isVisible()).toBe(true);
    await page.addScriptTag({ url: `${EXHIBIT}/embed.js` });
    await expect.poll(() => page.locator("a").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("a").isVisible()).toBe(true);
    expect(await page.locator("iframe").isVisible()).toBe(true);
  });
});

test("WordPress is told the height with its secret, and again when it asks", async () => {
  const { page } = await hosts.open(
    `<script>
      const said = [];
      addEventListener("message", ({ data }) => data.secret && said.push(data));
    </script>
    <iframe sandbox="allow-scripts" src="${EXHIBIT}/embed/entry/car#?secret=AbC123" width="600" height="400"></iframe>`,
  );
  const [exhibit] = await exhibitFrames(page, 1);
  await setContent(exhibit, "700px");
  const said = (): Promise<readonly unknown[]> => page.evaluate("said");
  const height = { message: "height", value: 700, secret: "AbC123" };
  await expect.poll(said).toContainEqual(height);
  await page.evaluate("said.length = 0");
  await page.evaluate(() => {
    const target = document.querySelector("iframe")?.contentWindow;
    target?.postMessage({ message: "ready", secret: "other" }, "*");
    target?.postMessage({ message: "ready", secret: "AbC123" }, "*");
  });
  await expect.poll(said).toEqual([height]);
});
