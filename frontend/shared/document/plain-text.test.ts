import { expect, test } from "vitest";
import { plain } from "./plain-text.js";

test("a plain text is without markup", () => {
  expect(plain({ language: "en", text: "The *Otago* Times" })).toBe("The Otago Times");
});
