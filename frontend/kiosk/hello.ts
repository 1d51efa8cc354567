/**
 * Says hello to the server on this computer. By it the launcher knows that the page is alive: that its scripts run, and that
 * the browser's main process answers. With the kiosk's key the house's server hears how the kiosk is, too, and answers what
 * it shall do. It is no matter to a page that stands on no kiosk of its own.
 */
import { authorization, type KioskKey } from "./kiosk-key.js";

const HELLO_MS = 30_000;
/** Less, so that one that is lost holds up no other. */
const PATIENCE_MS = 20_000;
export const HELLO_ADDRESS = "api/v1/kiosk/hello";

/** How a kiosk is. */
export interface KioskReport {
  /** Of the program. */
  readonly version: string;
  /** Of the exhibit that the page shows. */
  readonly dataVersion: string;
  /** When the page was opened, as all times here by ISO 8601. */
  readonly upSince: string;
  /** In words. */
  readonly problems: readonly string[];
  /** When somebody was last there, to the minute. */
  readonly lastVisitor?: string;
}

export interface HelloOptions {
  readonly key: KioskKey;
  report(): KioskReport;
  /** Staff want the page to begin anew. */
  reload(): void;
  /** What is asked of the browser before a hello; a test brings its own. */
  askBrowser?(): Promise<unknown>;
}

/** A main process that hangs lets requests through, but answers no question about locks. */
export async function askMainProcess(): Promise<void> {
  await navigator.locks.query();
}

/** @param signal - ends the greeting */
export function sayHello(options: HelloOptions, signal: AbortSignal): void {
  const say = (): void => {
    void greet(options, signal);
  };
  say();
  const timer = setInterval(say, HELLO_MS);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
  });
}

async function greet(options: HelloOptions, signal: AbortSignal): Promise<void> {
  const { key, report, reload, askBrowser = askMainProcess } = options;
  try {
    await askBrowser();
    const response = await fetch(HELLO_ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...authorization(await key.ask()) },
      body: JSON.stringify(report()),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    if (response.status === 401) {
      key.askAgain();
    }
    // Also where it says nothing: what is not read is held by the signal.
    const answer = await response.text();
    // Restarts and screenshots are the launcher's.
    if (response.ok && (JSON.parse(answer) as { readonly command?: unknown }).command === "reload") {
      reload();
    }
  } catch {
    // No server, or none on this computer: nobody here waits for a hello.
  }
}
