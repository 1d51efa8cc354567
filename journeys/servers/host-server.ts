import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Pages of somebody else that hold the exhibit: another origin, and to browsers another site. */
export class HostServer {
  readonly #server: Server;
  readonly #pages = new Map<string, string>();

  private constructor() {
    this.#server = createServer(({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://localhost");
      const page = this.#pages.get(pathname);
      response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
      response.end(page);
    });
  }

  static async start(): Promise<HostServer> {
    const host = new HostServer();
    host.#server.listen(0, "localhost");
    await once(host.#server, "listening");
    return host;
  }

  /** @returns address of a page with this body */
  page(body: string): string {
    const path = `/page-${this.#pages.size}`;
    const icon = '<link rel="icon" href="data:,">';
    this.#pages.set(
      path,
      `<!doctype html><html lang="en"><title>Host</title>${icon}<body>${body}</body></html>`,
    );
    return `http://localhost:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
