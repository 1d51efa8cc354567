import fc from "fast-check";
import { expect, test } from "vitest";
import { formatShort } from "../../shared/statistics/number-format.js";
import { classesOf, classOf, MOST_CLASSES } from "./classes.js";

const value = fc.oneof(
  fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: 1e11, max: 1e24, noNaN: true }),
);

test("every value lies in its class, whatever its sign and size, and the classes are told apart", () => {
  const scale = fc.constantFrom("linear", "log", null);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), scale, (values, wanted) => {
      const classes = classesOf(values, wanted);
      expect(classes.length).toBeLessThanOrEqual(MOST_CLASSES);
      for (const one of values) {
        const index = classOf(classes, one);
        const { from, below } = classes[index];
        expect(from <= one || index === 0).toBe(true);
        expect(one < (below ?? Infinity)).toBe(true);
      }
      const bounds = classes.map(({ from }) => formatShort(from, "rate", "en"));
      if (new Set(values).size > MOST_CLASSES) {
        expect(new Set(bounds).size).toBe(bounds.length);
      }
    }),
  );
});
