/** What each system's page tells the benchmark, in the browser. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface BenchPage {
  /** Elements of the whole component, its own shadow included. */
  nodes(): number;
  /** Elements of the drawing alone. */
  graphicNodes(): number;
  /** Length of the visible time; `null` where the system does not tell. */
  windowDays(): number | null;
  /** Where the pointer zooms and drags. */
  readonly plot: Point;
  /** Where the system zooms by buttons instead of the wheel. */
  readonly zoomButtons: { in(): Point; out(): Point } | null;
}

export interface ReadyPage extends BenchPage {
  /** Milliseconds from the navigation's start until the second frame after the system called itself ready. */
  readonly readyMs: number;
}

declare global {
  interface Window {
    /** Defined by the benchmark before the page's scripts run. */
    bench: PromiseWithResolvers<ReadyPage>;
  }
}

const DAY_MS = 86_400_000;

/** Starts a system with the data that the page's address names. */
export function run(start: (dataAddress: string) => Promise<BenchPage>): void {
  const dataAddress = new URLSearchParams(location.search).get("data") ?? "";
  void start(dataAddress)
    .then(async (page) => {
      await nextFrame();
      await nextFrame();
      window.bench.resolve({ ...page, readyMs: performance.now() });
    })
    .catch((error: unknown) => {
      window.bench.reject(error);
    });
}

export async function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      resolve();
    }),
  );
}

export async function readJson(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}

/** The element that a selector names. */
export function find(selector: string, root: ParentNode = document): Element {
  const element = root.querySelector(selector);
  if (element === null) {
    throw new Error(`no element is ${selector}`);
  }
  return element;
}

export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

export function daysBetween(from: string | Date, to: string | Date): number {
  return (new Date(to).getTime() - new Date(from).getTime()) / DAY_MS;
}
