/** A session of a browser by classic WebDriver (w3.org/TR/webdriver2): requests with JSON, one after the other. */

/** How the protocol writes an element in JSON. */
export interface ElementReference {
  readonly "element-6066-11e4-a52e-4f735466cecf": string;
}

/** What one input device does, step by step. */
export interface InputSource {
  readonly type: "key" | "pointer" | "wheel";
  readonly id: string;
  readonly actions: readonly InputAction[];
}

export interface InputAction {
  readonly type: "keyDown" | "keyUp" | "pause" | "pointerDown" | "pointerMove" | "pointerUp" | "scroll";
  readonly [detail: string]: string | number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** @param driver address of the driver, without a slash at its end */
  static async start(driver: string, capabilities: object): Promise<WebDriverSession> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = (await send("POST", `${driver}/session`, body)) as { sessionId: string };
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  async visit(url: string): Promise<void> {
    await this.#post("url", { url });
  }

  async back(): Promise<void> {
    await this.#post("back", {});
  }

  async reload(): Promise<void> {
    await this.#post("refresh", {});
  }

  /** @returns the frame's element where the script gives one; else what JSON carries */
  async run(script: string): Promise<unknown> {
    return this.#post("execute/sync", { script, args: [] });
  }

  /** @param frame an element of the present frame; null for the page around all frames */
  async enter(frame: ElementReference | null): Promise<void> {
    await this.#post("frame", { id: frame });
  }

  async perform(...actions: readonly InputSource[]): Promise<void> {
    await this.#post("actions", { actions });
  }

  async setWindow(rectangle: Rectangle): Promise<Rectangle> {
    return (await this.#post("window/rect", rectangle)) as Rectangle;
  }

  /** Those of the present page. */
  async cookies(): Promise<readonly { readonly name: string }[]> {
    return (await send("GET", `${this.#address}/cookie`)) as { name: string }[];
  }

  /** As PNG in base64. */
  async screenshot(): Promise<string> {
    return (await send("GET", `${this.#address}/screenshot`)) as string;
  }

  async end(): Promise<void> {
    await send("DELETE", this.#address);
  }

  #post(command: string, body: object): Promise<unknown> {
    return send("POST", `${this.#address}/${command}`, body);
  }
}

/** @throws Error what the driver says against it */
async function send(method: "DELETE" | "GET" | "POST", address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  }
  return value;
}
