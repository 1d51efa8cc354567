/** A connection to a browser's DevTools; one WebSocket carries the commands and events of all its tabs. */
import type { Commands, Events } from "./protocol.ts";

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class DevTools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<(params: unknown) => void>>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      this.#receive(JSON.parse(String(data)) as Message);
    });
    socket.addEventListener("close", () => {
      this.#waiting.forEach(({ reject }) => {
        reject(new Error("the browser has gone"));
      });
      this.#waiting.clear();
    });
  }

  static async connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", () => {
        reject(new Error(`no DevTools at ${address}`));
      });
    });
    return new DevTools(socket);
  }

  /** @param sessionId the tab that is meant; without it, the browser */
  async send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method][0],
    sessionId?: string,
  ): Promise<Commands[Method][1]> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return (await answer) as Commands[Method][1];
  }

  on<Name extends keyof Events>(
    name: Name,
    sessionId: string,
    listener: (event: Events[Name]) => void,
  ): void {
    const key = `${sessionId} ${name}`;
    const listeners = this.#listeners.get(key) ?? new Set();
    listeners.add(listener as (params: unknown) => void);
    this.#listeners.set(key, listeners);
  }

  close(): void {
    this.#socket.close();
  }

  #receive({ id, sessionId = "", method, params, result, error }: Message): void {
    if (id === undefined) {
      this.#listeners.get(`${sessionId} ${method ?? ""}`)?.forEach((listener) => {
        listener(params);
      });
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) {
      waiting?.resolve(result);
    } else {
      waiting?.reject(new Error(error.message));
    }
  }
}
