import { expect, it } from "vitest";
import { parseOptions } from "./options.ts";

it("takes what starts watcher and server, and a length", () => {
  expect(parseOptions(["--minutes=2", "--", "java", "-Xmx96m", "--", "java", "-jar"])).toEqual({
    minutes: 2,
    watcher: ["java", "-Xmx96m"],
    server: ["java", "-jar"],
  });
  expect(parseOptions(["--", "a", "--", "b"]).minutes).toBe(9.6);
});

it("refuses what it does not know", () => {
  expect(() => parseOptions(["--dance", "--", "a", "--", "b"])).toThrow("--dance");
  expect(() => parseOptions(["--minutes=0", "--", "a", "--", "b"])).toThrow("--minutes=0");
  expect(() => parseOptions(["--", "a"])).toThrow("server");
});
