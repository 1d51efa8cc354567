import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const notOurs = ["frontend/generated/**", "**/node_modules/**"];

// Chromium keeps its sandbox but for root, who may not have one. Without the rest it asks hosts of its maker's at each start.
const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
];

export default defineConfig({
  test: {
    // Property tests try hundreds of cases; how long that takes is no matter of theirs.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["frontend/**/*.test.ts", "bench/**/*.test.ts", "build/**/*.test.ts", "docs/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/*.pages.test.ts", ...notOurs],
        },
      },
      {
        extends: true,
        // Pages of others, with frames of ours in them: these tests steer a browser from outside.
        test: {
          name: "pages",
          retry: 1,
          include: ["frontend/**/*.pages.test.ts"],
          exclude: notOurs,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        // Found anew in each run: a package found late would reload the page in the middle of a test.
        optimizeDeps: { force: true },
        test: {
          name: "browser",
          // As Maven does with tests in Java: the launcher's report names what passes only at the second try.
          retry: 1,
          include: ["frontend/**/*.browser.test.ts"],
          exclude: notOurs,
          // Long enough for a machine that is busy with other things: only a test that fails waits for it.
          expect: { poll: { timeout: 60_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // The browser at hand: none is downloaded.
            provider: playwright({
              launchOptions: { executablePath: process.env.BLUELAMP_BROWSER, args: chromiumArguments },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
