import { afterEach, expect, test, vi } from "vitest";
import { GraphemeWidths, measureForFile, measureIn } from "./measure.js";

afterEach(() => vi.unstubAllGlobals());

/** A canvas on which each UTF-16 unit of a text is as wide as the tenth of its font's weight. */
function stubCanvas(hasContext = true): string[] {
  const measured: string[] = [];
  const context = {
    font: "",
    measureText(text: string) {
      measured.push(text);
      return { width: (text.length * Number.parseInt(this.font, 10)) / 10 };
    },
  };
  vi.stubGlobal("document", { createElement: () => ({ getContext: () => (hasContext ? context : null) }) });
  return measured;
}

test("a whole text is measured in its size and weight, once", () => {
  const measured = stubCanvas();
  const measure = measureIn("Archivo");
  expect([measure("radio", 14), measure("radio", 14, 700), measure("radio", 14)]).toEqual([200, 350, 200]);
  expect(measured).toEqual(["radio", "radio"]);
});

test("a file has room for a wider font", () => {
  stubCanvas();
  expect(measureForFile("Archivo")("radio", 14)).toBe(234);
});

test("a text is as wide as its graphemes, each of which is measured once", () => {
  const measured = stubCanvas();
  const widths = new GraphemeWidths({ family: "Archivo", sizePx: 14, weight: 450 });
  expect(widths.sumPx("e\u0301t\u00e9 e\u0301")).toBe(45 * 7);
  expect(measured).toEqual(["e\u0301", "t", "\u00e9", " "]);
});

test("without a canvas a text's width is guessed from the number of its graphemes", () => {
  stubCanvas(false);
  expect(measureIn("Archivo")("👨‍👩‍👧‍👦🇫🇷", 10)).toBe(11);
});
