/**
 * The page's pulse for the launcher on the same computer: so soon after its last beat it knows that a page has died, whose
 * browser would go on and show that it has. What a kiosk tells of itself it tells more rarely.
 */

import { askMainProcess, HELLO_ADDRESS } from "./hello.js";

const BEAT_MS = 2_000;
const THIS_COMPUTER = /^(?:127\.0\.0\.1|localhost)$/;

/** @param signal - ends it */
export function keepBeating(signal: AbortSignal): void {
  if (!THIS_COMPUTER.test(location.hostname)) {
    return;
  }
  const timer = setInterval(() => void beat(signal), BEAT_MS);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
  });
}

async function beat(signal: AbortSignal): Promise<void> {
  try {
    await askMainProcess();
    const answer = await fetch(HELLO_ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
      signal,
    });
    // A signal that lives on holds an answer, and the memory set aside for it, until the answer is read.
    await answer.arrayBuffer();
  } catch {
    // The server is away; then nobody listens.
  }
}
