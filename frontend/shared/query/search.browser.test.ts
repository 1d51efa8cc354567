import { expect, test, vi } from "vitest";
import { madeUpSearchTexts, madeUpTimeline } from "../testing/made-up-documents.js";
import { createQueryEngine } from "./query-engine.js";

test("words are sought in a worker, which answers as the page would", async () => {
  const made = vi.fn();
  const BrowserWorker = Worker;
  vi.stubGlobal(
    "Worker",
    class extends BrowserWorker {
      constructor(address: URL, options: WorkerOptions) {
        super(address, options);
        made();
        this.addEventListener("error", () => made("failed"));
      }
    },
  );
  const load = () => Promise.resolve(madeUpSearchTexts());
  const inWorker = await createQueryEngine(madeUpTimeline(), load).find(new URLSearchParams("q=raido"));
  expect(made.mock.calls).toEqual([[]]);
  vi.stubGlobal("Worker", undefined);
  const onPage = await createQueryEngine(madeUpTimeline(), load).find(new URLSearchParams("q=raido"));
  vi.unstubAllGlobals();
  expect(inWorker).toEqual(onPage);
  expect(inWorker.ranking.length).toBeGreaterThan(5);
});
