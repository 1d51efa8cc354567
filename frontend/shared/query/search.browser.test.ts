import { afterEach, expect, test, vi } from "vitest";
import type { ExhibitDocument } from "../document/exhibit-document.js";
import { madeUpSearchTexts, madeUpTimeline } from "../testing/made-up-documents.js";
import { createQueryEngine } from "./query-engine.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

function find(search: string): Promise<ExhibitDocument> {
  return createQueryEngine(madeUpTimeline(), () => Promise.resolve(madeUpSearchTexts())).find(
    new URLSearchParams(search),
  );
}

test("words are sought in a worker, which answers as the page would", async () => {
  const told: string[] = [];
  vi.stubGlobal(
    "Worker",
    class extends Worker {
      constructor(address: URL, options: WorkerOptions) {
        super(address, options);
        told.push("made");
        this.addEventListener("message", () => told.push("answer"));
        this.addEventListener("error", () => told.push("failure"));
      }
    },
  );
  const inWorker = await find("q=raido&theme=signals");
  expect(told).toEqual(["made", "answer"]);
  vi.stubGlobal("Worker", undefined);
  expect(inWorker).toEqual(await find("q=raido&theme=signals"));
  expect(inWorker.ranking.length).toBeGreaterThan(2);
});
