import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["frontend/**/*.test.ts", "bench/**/*.test.ts", "docs/**/*.test.ts"],
    // Property tests try hundreds of cases; how long that takes is no matter of theirs.
    testTimeout: 120_000,
    exclude: ["frontend/generated/**", "**/node_modules/**"],
  },
});
