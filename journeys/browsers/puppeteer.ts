/** Chromium by the DevTools protocol and Firefox by WebDriver BiDi, both through Puppeteer. */
import puppeteer, {
  type BrowserContext,
  type Frame,
  type LaunchOptions,
  type Page,
  type Browser as Puppet,
} from "puppeteer-core";
import {
  isForeign,
  type Browser,
  type FrameWay,
  type Key,
  type Place,
  type Size,
  type Tab,
} from "./browser.ts";
import { SEEK } from "./seek.ts";

/** Movements of a hand between two places. */
const STEPS = 12;

export function startChromium(program: string): Promise<Browser> {
  return start({
    browser: "chrome",
    executablePath: program,
    args: [
      // Chromium keeps its sandbox but for root, who may not have one.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--force-prefers-reduced-motion=0",
    ],
  });
}

export function startFirefox(program: string): Promise<Browser> {
  return start({ browser: "firefox", executablePath: program });
}

async function start(options: LaunchOptions): Promise<Browser> {
  return new PuppetBrowser(await puppeteer.launch({ ...options, headless: true, defaultViewport: null }));
}

class PuppetBrowser implements Browser {
  readonly #browser: Puppet;

  constructor(browser: Puppet) {
    this.#browser = browser;
  }

  async open(size: Size): Promise<Tab> {
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(size);
    return new PuppetTab(context, page);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}

class PuppetTab implements Tab {
  readonly hasFingers = true;
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #faults: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) {
        this.#faults.push(`${message.type()}: ${message.text()} ${message.location().url ?? ""}`);
      }
    });
    page.on("pageerror", (failure) => {
      this.#faults.push(
        `error: ${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}`,
      );
    });
    page.on("request", (request) => {
      if (isForeign(request.url())) {
        this.#faults.push(`foreign request: ${request.url()}`);
      }
    });
  }

  async visit(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async evaluate(way: FrameWay, expression: string): Promise<unknown> {
    return (await this.#frame(way)).evaluate(expression);
  }

  async move({ x, y }: Place): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  async press({ x, y }: Place): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async drag(from: Place, to: Place): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: STEPS });
    await mouse.up();
  }

  async wheel(at: Place, deltaY: number): Promise<void> {
    await this.move(at);
    await this.#page.mouse.wheel({ deltaY });
  }

  async swipe(from: Place, to: Place): Promise<void> {
    const finger = await this.#page.touchscreen.touchStart(from.x, from.y);
    for (let step = 1; step <= STEPS; step++) {
      const part = step / STEPS;
      await finger.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
    await finger.end();
  }

  async key(name: Key): Promise<void> {
    await this.#page.keyboard.press(name);
  }

  async type(text: string, msPerLetter: number): Promise<void> {
    await this.#page.keyboard.type(text, { delay: msPerLetter });
  }

  faults(): Promise<readonly string[]> {
    return Promise.resolve(this.#faults);
  }

  async cookies(): Promise<readonly string[]> {
    return (await this.#context.cookies()).map(({ name }) => name);
  }

  async screenshot(): Promise<Uint8Array> {
    return this.#page.screenshot();
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #frame(way: FrameWay): Promise<Frame> {
    let frame = this.#page.mainFrame();
    for (const selector of way) {
      const handle = await frame.evaluateHandle(`(${SEEK})(${JSON.stringify(selector)})[0]`);
      const within = await handle.asElement()?.contentFrame();
      await handle.dispose();
      if (!within) {
        throw new Error(`There is no frame ${selector} in ${frame.url()}.`);
      }
      frame = within;
    }
    return frame;
  }
}
