import { expect, test } from "vitest";
import { parseOptions, PARTS } from "./options.ts";

test("without words the whole benchmark is meant", () => {
  expect(parseOptions([])).toEqual({
    parts: PARTS,
    quick: false,
    trace: false,
    record: false,
    sizes: [300, 1_000, 10_000, 100_000],
    runs: 3,
    command: [],
  });
});

test("parts, sizes and Java's command are taken apart", () => {
  const words = ["server", "layout", "--sizes=5000,20", "--", "java", "-jar", "--quick"];
  const { parts, sizes, command, quick } = parseOptions(words);
  expect(parts).toEqual(["layout", "server"]);
  expect(sizes).toEqual([20, 5000]);
  expect(command).toEqual(["java", "-jar", "--quick"]);
  expect(quick).toBe(false);
});

test("--quick measures fewer sizes once, --record traces too", () => {
  expect(parseOptions(["--quick"])).toMatchObject({ quick: true, runs: 1, sizes: [300, 10_000] });
  expect(parseOptions(["--record"])).toMatchObject({ record: true, trace: true });
});

test("what is unknown is named", () => {
  expect(() => parseOptions(["dance", "--fast"])).toThrow("unknown: dance, --fast");
  expect(() => parseOptions(["--sizes=10,x"])).toThrow("--sizes=10,x");
});
