/** One tab: loads a page, asks it things, counts what it loads. */
import { FRAME_RECORDER } from "./frames.ts";
import type { DevTools } from "./devtools.ts";
import type { Commands, MouseInput, TraceEvent } from "./protocol.ts";

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Thrown when a page takes longer than it is given. */
export class GivenUpError extends Error {
  override readonly name = "GivenUpError";
}

/** Time that a task may take in all; what is asked of it shares it. */
export class Patience {
  readonly #endMs: number;

  constructor(lengthMs: number) {
    this.#endMs = performance.now() + lengthMs;
  }

  /** @throws GivenUpError when none is left before the task has ended */
  async for<Result>(task: Promise<Result>): Promise<Result> {
    return within(Math.max(this.#endMs - performance.now(), 1), task);
  }
}

/** What a page has asked for, in bytes as they came over the wire; none where no answer came. */
export interface LoadedFile {
  readonly url: string;
  /** As in "Document", "Script", "Stylesheet", "Font", "Fetch", "Image". */
  readonly kind: string;
  readonly bytes: number;
}

export class Tab {
  readonly #devTools: DevTools;
  readonly #session: string;
  readonly #context: string;
  readonly #size: Size;
  readonly #loaded = new Map<string, LoadedFile>();
  readonly #errors: string[] = [];

  private constructor(devTools: DevTools, session: string, context: string, size: Size) {
    this.#devTools = devTools;
    this.#size = size;
    this.#session = session;
    this.#context = context;
    devTools.on("Network.requestWillBeSent", session, ({ requestId, request, type = "Other" }) => {
      this.#loaded.set(requestId, { url: request.url, kind: type, bytes: 0 });
    });
    devTools.on("Network.loadingFinished", session, ({ requestId, encodedDataLength }) => {
      const loaded = this.#loaded.get(requestId);
      if (loaded !== undefined) {
        this.#loaded.set(requestId, { ...loaded, bytes: encodedDataLength });
      }
    });
    devTools.on("Runtime.exceptionThrown", session, ({ exceptionDetails }) => {
      this.#errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
  }

  static async open(devTools: DevTools, size: Size): Promise<Tab> {
    const { browserContextId } = await devTools.send("Target.createBrowserContext", {});
    const { targetId } = await devTools.send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await devTools.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(devTools, sessionId, browserContextId, size);
    await tab.#send("Page.enable", {});
    await tab.#send("Runtime.enable", {});
    await tab.#send("Network.enable", {});
    await tab.#send("Emulation.setDeviceMetricsOverride", {
      width: size.widthPx,
      height: size.heightPx,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await tab.#send("Page.addScriptToEvaluateOnNewDocument", { source: FRAME_RECORDER });
    return tab;
  }

  async goTo(url: string): Promise<void> {
    const { errorText } = await this.#send("Page.navigate", { url });
    if (errorText !== undefined) {
      throw new Error(`${url}: ${errorText}`);
    }
  }

  /** A script that runs before any of the page's own. */
  async beforeEachPage(source: string): Promise<void> {
    await this.#send("Page.addScriptToEvaluateOnNewDocument", { source });
  }

  /**
   * The value of an expression, awaited; it must be JSON.
   *
   * @throws Error with the page's own message when the expression fails
   */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Sends a mouse event as the system would; settles when the page has dealt with it. */
  async mouse(input: MouseInput): Promise<void> {
    await this.#send("Input.dispatchMouseEvent", input);
  }

  /** Live JavaScript heap, after a collection. */
  async heapBytes(): Promise<number> {
    await this.#send("HeapProfiler.collectGarbage", {});
    return (await this.#send("Runtime.getHeapUsage", {})).usedSize;
  }

  /** Everything that the page has asked for, in this order. */
  get loaded(): readonly LoadedFile[] {
    return [...this.#loaded.values()];
  }

  /** Cookies that the page's address would be sent. */
  async cookieCount(): Promise<number> {
    return (await this.#send("Network.getCookies", {})).cookies.length;
  }

  /** @param times - how much slower; 1 is as it is */
  async slowProcessor(times: number): Promise<void> {
    await this.#send("Emulation.setCPUThrottlingRate", { rate: times });
  }

  /** Bytes over the wire, headers included, of what a filter lets through. */
  loadedBytes(filter: (url: URL) => boolean): number {
    return this.loaded.filter(({ url }) => filter(new URL(url))).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** A picture of the window at a scale, as an address with its data within. */
  async picture(scale: number): Promise<string> {
    const { widthPx: width, heightPx: height } = this.#size;
    const clip = { x: 0, y: 0, width, height, scale };
    const { data } = await this.#send("Page.captureScreenshot", { format: "jpeg", quality: 70, clip });
    return `data:image/jpeg;base64,${data}`;
  }

  /** Errors that the page did not catch. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** Everything that happened in the browser while a task ran. */
  async trace(categories: readonly string[], task: () => Promise<void>): Promise<TraceEvent[]> {
    const events: TraceEvent[] = [];
    this.#devTools.on("Tracing.dataCollected", this.#session, ({ value }) => {
      events.push(...value);
    });
    await this.#send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: categories },
    });
    await task();
    const complete = new Promise<void>((resolve) => {
      this.#devTools.on("Tracing.tracingComplete", this.#session, () => {
        resolve();
      });
    });
    await this.#send("Tracing.end", {});
    await complete;
    return events;
  }

  async close(): Promise<void> {
    await this.#devTools.send("Target.disposeBrowserContext", { browserContextId: this.#context });
  }

  async #send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method][0],
  ): Promise<Commands[Method][1]> {
    return this.#devTools.send(method, params, this.#session);
  }
}

/** @throws GivenUpError when time is up first */
async function within<Result>(timeoutMs: number, task: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new GivenUpError("out of time"));
    }, timeoutMs);
  });
  // A browser that is stopped afterwards fails it; nobody waits for that any more.
  task.catch(() => undefined);
  try {
    return await Promise.race([task, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
