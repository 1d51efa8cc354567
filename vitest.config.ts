import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["frontend/**/*.test.ts", "bench/**/*.test.ts"],
    exclude: ["frontend/generated/**", "**/node_modules/**"],
  },
});
