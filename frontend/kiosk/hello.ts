/**
 * Says hello to the server on this computer. By it the launcher knows that the page is alive: that its scripts run, and that
 * the browser's main process answers. It is no matter to a page that stands on no kiosk of its own.
 */

const HELLO_MS = 30_000;
const ADDRESS = "api/v1/kiosk/hello";

/** What is asked of the browser before a hello; a test brings its own. */
export type AskBrowser = () => Promise<unknown>;

/** A main process that hangs lets requests through, but answers no question about locks. */
async function askMainProcess(): Promise<void> {
  await navigator.locks.query();
}

/**
 * @param version - of the exhibit that the page shows
 * @param signal - ends the greeting
 */
export function sayHello(
  version: string,
  signal: AbortSignal,
  askBrowser: AskBrowser = askMainProcess,
): void {
  const say = (): void => {
    void greet(version, signal, askBrowser);
  };
  say();
  const timer = setInterval(say, HELLO_MS);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
  });
}

async function greet(version: string, signal: AbortSignal, askBrowser: AskBrowser): Promise<void> {
  try {
    await askBrowser();
    await fetch(ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ version }),
      signal,
    });
  } catch {
    // No server, or none on this computer: nobody here waits for a hello.
  }
}
