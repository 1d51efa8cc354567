/** The page in a kiosk's browser: touched, asked and timed by the DevTools protocol. */
import { setTimeout as sleep } from "node:timers/promises";
import { DevTools } from "../browser/devtools.ts";
import type { Commands, TouchPoint } from "../browser/protocol.ts";
import { GivenUpError } from "../browser/tab.ts";
import { FAST_CLOCK } from "./fast-clock.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const SCREEN = { width: 1920, height: 1080 };
/** Long enough for a machine that has other things to do: only a soak that fails waits for it. */
const PATIENCE_MS = 300_000;
const POLL_MS = 50;
/** Between two positions of a finger, as on a screen of 60 Hz. */
const MOVE_MS = 16;

/** Defines `soakFind`: where what a selector finds, also in shadow trees, can be touched. */
const FIND = `(() => {
  const all = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll("*")].flatMap((each) => (each.shadowRoot ? all(each.shadowRoot, selector) : [])),
  ];
  const at = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (let next; (next = found?.shadowRoot?.elementFromPoint(x, y)) && next !== found; ) found = next;
    return found;
  };
  window.soakFind = (selector) =>
    all(document, selector)
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { element, x: left + Math.min(width / 2, 40), y: top + height / 2, width, height };
      })
      .filter(({ element, x, y, width, height }) => {
        const hit = width > 0 && height > 0 ? at(x, y) : null;
        return hit !== null && (element.contains(hit) || hit.contains(element) || element === hit.getRootNode().host);
      })
      .map(({ x, y }) => ({ x, y }));
})();`;

export class KioskPage {
  readonly #devTools: DevTools;
  readonly #session: string;
  readonly #errors: string[] = [];
  #speed = 1;

  private constructor(devTools: DevTools, session: string) {
    this.#devTools = devTools;
    this.#session = session;
    devTools.on("Runtime.exceptionThrown", session, ({ exceptionDetails }) => {
      this.#errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    devTools.on("Runtime.consoleAPICalled", session, ({ type, args }) => {
      if (type === "error" || type === "assert") {
        this.#errors.push(
          args.map(({ value, description }) => description ?? JSON.stringify(value)).join(" "),
        );
      }
    });
  }

  /** Takes the browser's page over, and loads it anew with a clock that can be set. */
  static async attach(address: string): Promise<KioskPage> {
    const devTools = await DevTools.connect(address);
    const { targetInfos } = await devTools.send("Target.getTargets", {});
    const target = targetInfos.find(({ type }) => type === "page");
    if (!target) {
      throw new Error("the kiosk's browser shows no page");
    }
    const { sessionId } = await devTools.send("Target.attachToTarget", {
      targetId: target.targetId,
      flatten: true,
    });
    const page = new KioskPage(devTools, sessionId);
    await page.send("Page.enable", {});
    await page.send("Runtime.enable", {});
    await page.send("Performance.enable", {});
    await page.send("Emulation.setDeviceMetricsOverride", {
      ...SCREEN,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await page.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: FAST_CLOCK + FIND });
    await page.send("Page.reload", {});
    await page.awaits("document.documentElement.dataset.kiosk === 'attract'", "the loop");
    return page;
  }

  async send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method][0],
  ): Promise<Commands[Method][1]> {
    return this.#devTools.send(method, params, this.#session);
  }

  /** Errors that the page did not catch, or told. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** The value of an expression, awaited; it must be JSON. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Value;
  }

  /** Whether something comes true in some seconds of real time. */
  async becomes(condition: string, patienceMs: number): Promise<boolean> {
    const end = performance.now() + patienceMs;
    while (!(await this.evaluate<boolean>(`Boolean(${condition})`).catch(() => false))) {
      if (performance.now() > end) {
        return false;
      }
      await sleep(POLL_MS);
    }
    return true;
  }

  /** @throws GivenUpError where it doesn't come true */
  async awaits(condition: string, what: string): Promise<void> {
    if (!(await this.becomes(condition, PATIENCE_MS))) {
      throw new GivenUpError(
        `waited for ${what} in vain; the page said: ${this.#errors.join("; ") || "nothing"}`,
      );
    }
  }

  /** What the page's root tells of the kiosk. */
  async state(): Promise<string> {
    return this.evaluate("document.documentElement.dataset.kiosk ?? ''");
  }

  /** Hours of the page's clock. */
  async hours(): Promise<number> {
    return (await this.evaluate<number>("soakClock.now()")) / 3_600_000;
  }

  async setSpeed(times: number): Promise<void> {
    if (times !== this.#speed) {
      await this.send("Animation.setPlaybackRate", { playbackRate: times });
    }
    this.#speed = times;
    await this.evaluate(`soakClock.setSpeed(${times})`);
  }

  /** Where what a selector finds can be touched. */
  async find(selector: string): Promise<readonly Point[]> {
    return this.evaluate(`soakFind(${JSON.stringify(selector)})`);
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.#touch("touchStart", [{ x, y }]);
    await this.#touch("touchEnd", []);
  }

  /** Moves fingers in steps from where they come down to where they leave the glass. */
  async stroke(from: readonly Point[], to: readonly Point[], steps: number): Promise<void> {
    const at = (share: number): TouchPoint[] =>
      from.map(({ x, y }, finger) => ({
        x: x + (to[finger].x - x) * share,
        y: y + (to[finger].y - y) * share,
        id: finger,
      }));
    await this.#touch("touchStart", at(0));
    for (let step = 1; step <= steps; step++) {
      await sleep(MOVE_MS);
      await this.#touch("touchMove", at(step / steps));
    }
    await this.#touch("touchEnd", []);
  }

  async wheel({ x, y }: Point, deltaY: number): Promise<void> {
    await this.send("Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY });
  }

  close(): void {
    this.#devTools.close();
  }

  async #touch(type: "touchStart" | "touchMove" | "touchEnd", touchPoints: TouchPoint[]): Promise<void> {
    await this.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}
