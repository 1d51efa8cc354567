import fc from "fast-check";
import { expect, test } from "vitest";
import { pieces } from "./sentences.js";

const textsOf = (whole: string, language = "en"): readonly string[] =>
  pieces(whole, language).map(({ text }) => text);

test("a text is read sentence by sentence", () => {
  expect(textsOf("One man drove. The other wore headphones, and listened! Why?")).toEqual([
    "One man drove.",
    "The other wore headphones, and listened!",
    "Why?",
  ]);
  expect(textsOf("كم الساعة؟ لا أعرف.", "ar")).toEqual(["كم الساعة؟", "لا أعرف."]);
});

test("what has neither letter nor digit is not read", () => {
  expect(textsOf(" · ")).toEqual([]);
});

test("a sentence that takes longer than browsers speak is cut at the ends of clauses", () => {
  const clause = "the police of one more town ordered a radio for each of its cars";
  const long = `In that year ${Array.from({ length: 6 }, () => clause).join("; ")}.`;
  const cut = textsOf(long);
  expect(cut.length).toBeGreaterThan(2);
  expect(cut.every((text) => text.length <= 180)).toBe(true);
  expect(cut.join(" ")).toBe(long);
});

test("each piece stands in the text where it says", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "B", " ", ".", ",", "é", "؟"), maxLength: 400 }),
      (whole) => {
        let end = 0;
        for (const { text, start } of pieces(whole, "en")) {
          expect(whole.slice(start, start + text.length)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + text.length;
        }
      },
    ),
  );
});
