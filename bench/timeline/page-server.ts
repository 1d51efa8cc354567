/** A server on this computer for the systems' pages and data: all compressed, all from memory, nothing to be cached. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { BuiltFile } from "./build-pages.ts";

interface Held {
  readonly type: string;
  readonly gzip: Buffer;
}

export class PageServer {
  readonly #held = new Map<string, Held>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(({ url = "/" }, response) => {
      const held = this.#held.get(new URL(url, "http://localhost").pathname);
      if (held === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        "content-type": held.type,
        "content-encoding": "gzip",
        "content-length": held.gzip.length,
        "cache-control": "no-store",
      });
      response.end(held.gzip);
    });
  }

  static async start(files: readonly BuiltFile[]): Promise<PageServer> {
    const server = new PageServer();
    files.forEach(({ path, type, body }) => {
      server.hold(path, type, body);
    });
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  hold(path: string, type: string, body: Buffer | string): void {
    this.#held.set(path, { type, gzip: gzipSync(body) });
  }

  forget(path: string): void {
    this.#held.delete(path);
  }

  /** Without a slash at the end. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
