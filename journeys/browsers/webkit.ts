/**
 * WebKit by WebDriver: WebKitGTK's driver with the small browser that comes with it, on a screen of its own that nobody
 * sees. It has a mouse and no fingers.
 */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { startChild, stopChild } from "../../bench/child.ts";
import { freePort } from "../../bench/free-port.ts";
import type { Browser, FrameWay, Key, Place, Size, Tab } from "./browser.ts";
import { SEEK } from "./seek.ts";
import { WebDriverSession, type ElementReference, type InputAction } from "./webdriver.ts";

const SCREEN = "1600x1200x24";
const POLL_MS = 20;

/** The protocol's characters for keys that write none. */
const CHARACTERS: Readonly<Partial<Record<Key, string>>> = {
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowUp: "\uE013",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  Home: "\uE011",
  PageDown: "\uE00F",
  PageUp: "\uE00E",
  Tab: "\uE004",
};

/**
 * WebKit's driver tells nothing of the console. So each frame gets ears of its own when it is first asked something;
 * what a page says before that is not heard. Each answer brings what was heard since the one before.
 */
const WITH_EARS = `(() => {
  if (!window.journeyHeard) {
    const heard = (window.journeyHeard = []);
    for (const kind of ["error", "warn"]) {
      const say = console[kind];
      console[kind] = (...words) => {
        heard.push(kind + ": " + words.map((word) => (word && word.stack) || String(word)).join(" "));
        say.apply(console, words);
      };
    }
    addEventListener("error", ({ message, filename }) => {
      // No console shows this: an observer is told the rest in the next frame.
      if (!message.startsWith("ResizeObserver loop")) heard.push("error: " + message + " " + filename);
    });
    addEventListener("unhandledrejection", ({ reason }) => heard.push("error: " + ((reason && reason.stack) || reason)));
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      heard.push("error: forbidden by " + violatedDirective + ": " + blockedURI));
  }
})()`;

export async function startWebKit(program: string): Promise<Browser> {
  const screen = startChild("Xvfb", ["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
  const display = await firstLine(screen);
  const port = await freePort();
  const driver = startChild(program, [`--port=${port}`], { DISPLAY: `:${display}`, GDK_BACKEND: "x11" });
  driver.stderr?.resume();
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`, driver);
  return new WebKit(screen, driver, address, await Gate.open());
}

/** The first line that a program prints. */
async function firstLine({ stdout, stderr }: ChildProcess): Promise<string> {
  stderr?.resume();
  let printed = "";
  for await (const text of stdout ?? []) {
    printed += String(text);
    if (printed.includes("\n")) break;
  }
  return printed.trim();
}

/** Waits until a server answers. */
async function answers(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (failure) {
      if (server.exitCode !== null) throw failure;
      await sleep(POLL_MS);
    }
  }
}

class WebKit implements Browser {
  readonly #screen: ChildProcess;
  readonly #driver: ChildProcess;
  readonly #address: string;
  readonly #gate: Gate;

  constructor(screen: ChildProcess, driver: ChildProcess, address: string, gate: Gate) {
    this.#screen = screen;
    this.#driver = driver;
    this.#address = address;
    this.#gate = gate;
  }

  async open({ width, height }: Size): Promise<Tab> {
    this.#gate.asked.length = 0;
    const session = await WebDriverSession.start(this.#address, {
      proxy: {
        proxyType: "manual",
        httpProxy: this.#gate.host,
        sslProxy: this.#gate.host,
        noProxy: ["127.0.0.1", "localhost"],
      },
    });
    // The window has bars of its own, so its inside is smaller.
    const window = { x: 0, y: 0, width, height };
    const outside = await session.setWindow(window);
    const inside = (await session.run("return { width: innerWidth, height: innerHeight }")) as Size;
    await session.setWindow({
      ...window,
      width: width + outside.width - inside.width,
      height: height + outside.height - inside.height,
    });
    return new WebKitTab(session, this.#gate.asked);
  }

  async stop(): Promise<void> {
    await stopChild(this.#driver);
    await stopChild(this.#screen);
    this.#gate.close();
  }
}

class WebKitTab implements Tab {
  readonly hasFingers = false;
  readonly #session: WebDriverSession;
  readonly #asked: readonly string[];
  readonly #faults: string[] = [];

  constructor(session: WebDriverSession, asked: readonly string[]) {
    this.#session = session;
    this.#asked = asked;
  }

  async visit(address: string): Promise<void> {
    await this.#session.visit(address);
  }

  async back(): Promise<void> {
    await this.#session.back();
  }

  async reload(): Promise<void> {
    await this.#session.reload();
  }

  async evaluate(way: FrameWay, expression: string): Promise<unknown> {
    await this.#session.enter(null);
    for (const selector of way) {
      const frame = await this.#session.run(`return (${SEEK})(${JSON.stringify(selector)})[0]`);
      if (!frame) {
        throw new Error(`There is no frame ${selector}.`);
      }
      await this.#session.enter(frame as ElementReference);
    }
    const script = `${WITH_EARS}; const value = ${expression}; return { value, heard: window.journeyHeard.splice(0) }`;
    const { value, heard } = (await this.#session.run(script)) as { value: unknown; heard: string[] };
    this.#faults.push(...heard);
    return value;
  }

  async move(to: Place): Promise<void> {
    await this.#mouse(moveTo(to));
  }

  async press(at: Place): Promise<void> {
    await this.#mouse(moveTo(at), { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 });
  }

  async drag(from: Place, to: Place): Promise<void> {
    const halfway = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.#mouse(moveTo(from), { type: "pointerDown", button: 0 }, moveTo(halfway), moveTo(to), {
      type: "pointerUp",
      button: 0,
    });
  }

  async wheel(at: Place, deltaY: number): Promise<void> {
    await this.move(at);
    const turn = { ...wholePixels(at), type: "scroll", deltaX: 0, deltaY, duration: 0 } as const;
    await this.#session.perform({ type: "wheel", id: "wheel", actions: [turn] });
  }

  swipe(): Promise<void> {
    throw new Error("WebKit's driver has no fingers.");
  }

  async key(name: Key): Promise<void> {
    await this.#keyboard(press(CHARACTERS[name] ?? name));
  }

  async type(text: string, msPerLetter: number): Promise<void> {
    await this.#keyboard(
      text.split("").flatMap((letter) => [...press(letter), { type: "pause", duration: msPerLetter }]),
    );
  }

  faults(): Promise<readonly string[]> {
    return Promise.resolve([...this.#faults, ...this.#asked.map((address) => `foreign request: ${address}`)]);
  }

  async cookies(): Promise<readonly string[]> {
    await this.#session.enter(null);
    return (await this.#session.cookies()).map(({ name }) => name);
  }

  async screenshot(): Promise<Uint8Array> {
    await this.#session.enter(null);
    return Buffer.from(await this.#session.screenshot(), "base64");
  }

  async close(): Promise<void> {
    await this.#session.end();
  }

  /** Places count from the page around all frames. */
  async #mouse(...actions: readonly InputAction[]): Promise<void> {
    await this.#session.enter(null);
    await this.#session.perform({ type: "pointer", id: "mouse", actions });
  }

  async #keyboard(actions: readonly InputAction[]): Promise<void> {
    await this.#session.enter(null);
    await this.#session.perform({ type: "key", id: "keyboard", actions });
  }
}

function moveTo(place: Place): InputAction {
  return { ...wholePixels(place), type: "pointerMove", duration: 0 };
}

/** The driver takes no others. */
function wholePixels({ x, y }: Place): Place {
  return { x: Math.round(x), y: Math.round(y) };
}

function press(value: string): readonly InputAction[] {
  return [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
}

/** Where the browser is told to send each request that leaves this computer. It lets none out. */
class Gate {
  /** Addresses, or hosts where the request would have been encrypted. */
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(({ url = "" }, response) => {
      this.asked.push(url);
      response.writeHead(502).end();
    });
    this.#server.on("connect", ({ url = "" }, socket) => {
      this.asked.push(url);
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
  }

  static async open(): Promise<Gate> {
    const gate = new Gate();
    gate.#server.listen(0, "127.0.0.1");
    await once(gate.#server, "listening");
    return gate;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
