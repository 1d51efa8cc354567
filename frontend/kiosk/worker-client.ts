import type { FromWorker, ToWorker } from "./worker-messages.js";

/** How often the kiosk looks for another version. */
const LOOK_MS = 60_000;
/** How soon again, where none could be had. */
const LOOK_AGAIN_MS = 10_000;

/**
 * The page's end of its service worker: has it keep the version that is shown and look for later ones, and reloads the
 * page with one that is whole when nobody is looking. Where there is no worker, as on plain http, the page goes on with
 * the server alone.
 */
export class WorkerClient {
  readonly #mayTurn: () => boolean;
  readonly #missed: (isMissed: boolean) => void;
  readonly #script: string;
  #waits = false;

  /**
   * @param mayTurn - whether nobody is looking
   * @param missed - told at each look whether the server's version could not be had
   * @param areFiles - whether the exhibit is a site of files
   * @param signal - ends it
   */
  constructor(
    mayTurn: () => boolean,
    missed: (isMissed: boolean) => void,
    areFiles: boolean,
    signal: AbortSignal,
  ) {
    this.#mayTurn = mayTurn;
    this.#missed = missed;
    this.#script = `kiosk/worker.js${areFiles ? "?files" : ""}`;
    void this.#start(signal);
  }

  /** Nobody is looking from now on: what waits may take the place of what is shown. */
  turnIfWaiting(): void {
    if (this.#waits && this.#mayTurn()) {
      void this.#tell("turn");
    }
  }

  async #start(signal: AbortSignal): Promise<void> {
    // The types claim that it is everywhere.
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers) {
      return;
    }
    let again: ReturnType<typeof setTimeout> | undefined;
    workers.addEventListener(
      "message",
      ({ data }: MessageEvent<FromWorker>) => {
        this.#waits = data === "waits";
        document.documentElement.dataset["kept"] = data;
        this.#missed(data === "missed");
        if (data === "turned") {
          location.reload();
        }
        clearTimeout(again);
        if (data === "missed") {
          again = setTimeout(() => void this.#tell("take"), LOOK_AGAIN_MS);
        }
        this.turnIfWaiting();
      },
      { signal },
    );
    try {
      await workers.register(this.#script, { scope: location.pathname });
      await this.#tell("take");
    } catch (failure) {
      console.warn(failure);
    }
    const timer = setInterval(() => void this.#tell("take"), LOOK_MS);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      clearTimeout(again);
    });
  }

  async #tell(message: ToWorker): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(message);
  }
}
