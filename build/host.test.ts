import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { hostScript } from "./host.ts";

test("embed.js is under 4 kB compressed, asks for nothing, and stores nothing", async () => {
  const script = await hostScript(true);
  expect(gzipSync(script).length).toBeLessThan(4000);
  expect(script).not.toMatch(
    /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|localStorage|cookie|innerHTML|eval|Function)\b/,
  );
});

test("embed.source.js has the comments", async () => {
  const source = await hostScript(false);
  expect(source).toContain("/** All frames of the exhibit in the page");
});
