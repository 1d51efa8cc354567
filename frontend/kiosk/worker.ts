/**
 * The service worker of `/kiosk`: answers for the page from the version that is kept, so that it goes on without a server,
 * and takes new versions over. What the page tells: `take` to look for a version, `turn` to show the one that waits.
 */
import { fileKeyOf, keyOf, KeptVersions } from "./kept-versions.js";
import { isOwnTalk, type FromWorker, type ToWorker } from "./worker-messages.js";

/** What a service worker has beside what a page has; the project's other modules are compiled for pages. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { postMessage(message: FromWorker): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly data: ToWorker;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

/** After so long a server that accepts connections and says nothing counts as away; a weak one makes its list for long. */
const LONGEST_SILENCE_MS = 120_000;
/** A picture that is only smaller than one that is here is not waited for. */
const PATIENCE_FOR_SMALL_PICTURES_MS = 2_000;
const SMALL_PICTURES = "media/small/";

const scope = self as unknown as WorkerScope;
/** A site of files hands the page out as a folder, and each document as a file. */
const areFiles = new URL(self.location.href).searchParams.has("files");
const root = new URL(areFiles ? "../" : "./", scope.registration.scope).href;

const versions = new KeptVersions({
  caches,
  root,
  keyOf: areFiles ? fileKeyOf : keyOf,
  // A page's own pictures are of low priority to a browser, and would wait for all of a new version.
  fetch: (address) =>
    fetch(address, {
      cache: "no-cache",
      priority: "low",
      signal: AbortSignal.timeout(LONGEST_SILENCE_MS),
    }),
  sha256: async (content) =>
    Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", content)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join(""),
});

scope.addEventListener("install", (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (
    request.method === "GET" &&
    request.url.startsWith(root) &&
    !isOwnTalk(request.url.slice(root.length))
  ) {
    event.respondWith(answer(request));
  }
});

scope.addEventListener("message", (event) => {
  event.waitUntil(event.data === "turn" ? turn() : take());
});

async function answer(request: Request): Promise<Response> {
  const isSmall = request.url.startsWith(root + SMALL_PICTURES);
  const kept = await versions.answer(request.url).catch(() => undefined);
  if (kept && !isSmall) {
    return kept;
  }
  try {
    const signal = kept ? AbortSignal.timeout(PATIENCE_FOR_SMALL_PICTURES_MS) : null;
    const response = await fetch(request, { signal });
    return kept && !response.ok ? kept : response;
  } catch (failure) {
    if (kept) {
      return kept;
    }
    throw failure;
  }
}

async function take(): Promise<void> {
  try {
    await tell((await versions.take()) ? "waits" : "whole");
  } catch {
    // The server is away, or its data are just being changed: the page asks again.
    await tell("missed");
  }
}

async function turn(): Promise<void> {
  await versions.turn();
  await tell("turned");
}

async function tell(message: FromWorker): Promise<void> {
  for (const client of await scope.clients.matchAll()) {
    client.postMessage(message);
  }
}
