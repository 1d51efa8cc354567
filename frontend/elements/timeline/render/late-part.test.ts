import { expect, test, vi } from "vitest";
import { LatePart } from "./late-part.js";

/** The errors that are reported as uncaught while a test runs. */
function reported(): unknown[] {
  const errors: unknown[] = [];
  vi.stubGlobal("reportError", (error: unknown) => errors.push(error));
  return errors;
}

test("code that does not come is no error, and is asked for again", async () => {
  const errors = reported();
  const load = vi.fn(() => Promise.resolve("code")).mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const late = new LatePart(load, (code) => code.length);
  const changed = vi.fn();
  late.want(changed);
  await late.loaded;
  expect([late.part, errors, changed.mock.calls]).toEqual([undefined, [], []]);
  late.want(changed);
  late.want(changed);
  await late.loaded;
  expect([late.part, errors, changed.mock.calls]).toEqual([4, [], [[]]]);
  expect(load).toHaveBeenCalledTimes(2);
});

test("an error in the code is reported once, and keeps nobody waiting", async () => {
  const errors = reported();
  const load = vi.fn(() => Promise.resolve("code"));
  const late = new LatePart(load, () => {
    throw new Error("a mistake");
  });
  for (let frame = 0; frame < 3; frame++) {
    late.want(() => undefined);
    await late.loaded;
  }
  expect(errors).toEqual([new Error("a mistake")]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("an error of whoever draws the part is reported, and the part stays", async () => {
  const errors = reported();
  const late = new LatePart(
    () => Promise.resolve("code"),
    (code) => code,
  );
  late.want(() => {
    throw new Error("a mistake in a frame");
  });
  await late.loaded;
  expect([late.part, errors]).toEqual(["code", [new Error("a mistake in a frame")]]);
});
