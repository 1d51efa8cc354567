import { defineConfig } from "vitest/config";
import { BROWSERS } from "./browsers/browser.ts";

/** The journeys of the embed, once in each browser: `npx vitest run --config journeys/vitest.config.ts --project firefox`. */
export default defineConfig({
  test: {
    globalSetup: import.meta.dirname + "/servers/exhibit.ts",
    // A browser takes what two processors have.
    fileParallelism: false,
    // Long enough for a machine that is busy with other things: only a journey that fails waits for it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What passes only then is named by the launcher as a fault to mend.
    retry: 1,
    expect: { poll: { timeout: 60_000 } },
    projects: BROWSERS.map((browser) => ({
      extends: true as const,
      test: { name: browser, root: import.meta.dirname, include: ["*.test.ts"], provide: { browser } },
    })),
  },
});
