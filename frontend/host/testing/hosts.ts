/**
 * Pages of others that show the exhibit in frames, in a browser of their own: hosts by name, each with its own origin, its
 * headers and its HTML. Nothing leaves this computer: every request is answered here.
 */
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright";
import { build } from "vite";
import { expect } from "vitest";
import { hostScript } from "../../../build/host.js";

export const EXHIBIT = "https://exhibit.test/museum";
export const NEWSPAPER = "https://newspaper.test";

/** As the server answers a page of the embed. */
const EXHIBIT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors *";

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Embedding {
  /** Pages by address. */
  readonly pages: Map<string, HostPage>;
  readonly context: BrowserContext;
  /** Opens a page at an address of the newspaper, with what its script or the frames' have thrown. */
  open(html: string, headers?: Readonly<Record<string, string>>): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly failures: readonly string[];
}

/** The script in the page, as the snippet has it. */
export const SCRIPT = `<script src="${EXHIBIT}/embed.js" async></script>`;

export async function openHosts(): Promise<Embedding> {
  const script = await hostScript(true);
  const scripts = new Map([
    [`${EXHIBIT}/embed.js`, script],
    [`${NEWSPAPER}/embed-copy.js`, script],
    [`${EXHIBIT}/frame.js`, await frameScript()],
  ]);
  const executablePath = process.env["BLUELAMP_BROWSER"];
  const browser: Browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const pages = new Map<string, HostPage>();
  await context.route("**/*", async (route) => {
    const [address = ""] = route.request().url().split(/[?#]/);
    const code = scripts.get(address);
    const page = pages.get(address);
    if (code !== undefined) {
      const headers = { "Access-Control-Allow-Origin": "*" };
      await route.fulfill({ contentType: "text/javascript", body: code, headers });
    } else if (page) {
      await route.fulfill({ body: page.html, headers: { "Content-Type": "text/html", ...page.headers } });
    } else if (address.startsWith(`${EXHIBIT}/embed`)) {
      const headers = { "Content-Security-Policy": EXHIBIT_POLICY };
      await route.fulfill({ contentType: "text/html", body: framePage(address), headers });
    } else {
      await route.fulfill({ status: 404, contentType: "text/html", body: "<p>Nothing is here.</p>" });
    }
  });
  let count = 0;
  return {
    pages,
    context,
    close: () => browser.close(),
    open: async (html, headers = {}) => {
      count += 1;
      const address = `${NEWSPAPER}/article/${count}`;
      pages.set(address, {
        html: `<!doctype html><meta charset="utf-8"><title>Article</title>${html}`,
        headers,
      });
      const page = await context.newPage();
      const failures: string[] = [];
      page.on("pageerror", (failure) => failures.push(failure.message));
      await page.goto(address);
      return { page, failures };
    },
  };
}

/** The frames of a page that show the exhibit, once they stand; in the order of their windows. */
export async function exhibitFrames(
  page: Page,
  count: number,
  selector = "bl-exhibit[data-shows]",
): Promise<readonly Frame[]> {
  const found = (): Frame[] => page.frames().filter((frame) => frame.url().startsWith(`${EXHIBIT}/embed`));
  await expect.poll(() => found().length).toBe(count);
  await Promise.all(found().map((frame) => frame.waitForSelector(selector, { state: "attached" })));
  return found();
}

/** Gives an exhibit content of a height in CSS. */
export async function setContent(exhibit: Frame, height: string): Promise<void> {
  await exhibit.evaluate((value) => {
    const content = document.querySelector<HTMLElement>("bl-exhibit");
    content?.replaceChildren();
    // The policy of the frame's page allows no attribute of this kind.
    content?.style.setProperty("display", "block");
    content?.style.setProperty("height", value);
  }, height);
}

export async function contentOf(exhibit: Frame, html: string): Promise<void> {
  await exhibit.evaluate((text) => {
    const content = document.querySelector("bl-exhibit");
    if (content) content.innerHTML = text;
  }, html);
}

/** Heights of the frames of a page within their borders, those in an element of ours included. */
export function heightsOf(page: Page | Frame): Promise<readonly number[]> {
  return page
    .locator("iframe")
    .evaluateAll((frames) => frames.map((frame) => (frame as HTMLElement).clientHeight));
}

/** Frames at addresses of ours whose script is the test's own: they keep the token that they are given. */
export async function rawFrames(page: Page, count: number): Promise<readonly Frame[]> {
  const frames = await exhibitFrames(page, count, "html");
  await Promise.all(
    frames.map((raw) =>
      raw.evaluate(
        () =>
          new Promise<void>((resolve) => {
            addEventListener("message", ({ data }: MessageEvent<{ type?: string; token?: string }>) => {
              if (data.type === "hello") {
                Object.assign(window, { token: data.token });
                resolve();
              }
            });
            parent.postMessage({ bluelamp: 1, type: "ready", view: "" }, "*");
          }),
      ),
    ),
  );
  return frames;
}

function framePage(address: string): string {
  if (address.endsWith("/raw")) {
    return "<!doctype html><title>Raw</title>";
  }
  const [, view = "timeline"] = /\/embed(?:\/v\/[^/]+)?\/(\w+)/.exec(address) ?? [];
  const root = /^.*\/embed\/v\/[^/]+\/|/.exec(address)?.[0];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Exhibit</title>
<base href="${root || `${EXHIBIT}/`}">
<script type="module" crossorigin src="${EXHIBIT}/frame.js"></script></head>
<body><bl-exhibit view="${view}"><p>The exhibit</p></bl-exhibit></body></html>`;
}

async function frameScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      lib: { entry: "frontend/host/testing/stand-in.ts", formats: ["es"], fileName: () => "frame.js" },
    },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
