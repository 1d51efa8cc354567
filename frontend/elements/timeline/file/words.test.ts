import { expect, test } from "vitest";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { buildModel } from "../model/model.js";
import { DateFormat } from "../text/date-format.js";
import { TimeScale } from "../time/scale.js";
import { windowOf } from "../time/window-address.js";
import { addressOfView, wordsOf } from "./words.js";

const BASE = "https://lamps.example.org/museum/";

const TOLD = { date: "2026-11-30", licence: "CC BY 4.0" };

function view(
  source: string,
  from: string,
  to: string,
  selected?: number,
  told: object = TOLD,
): Parameters<typeof wordsOf>[0] {
  const untold = { ...madeUpTimeline() };
  Reflect.deleteProperty(untold, "licence");
  const document = { ...untold, ...told };
  const model = buildModel(document);
  const scale = new TimeScale(windowOf(from, to, model.limits), 1000, false);
  return { document, model, dates: new DateFormat(document), scale, source, selected };
}

test("a picture says its years, its filters, the address of its view, the day of its data and the licence", () => {
  const words = wordsOf(view("api/v1/timeline.json?theme=signals&q=lamp&v=1", "1920", "1960"), null, BASE);
  expect(words.title).toBe("Made-up Lights");
  expect(words.notes[0]).toMatch(/^1920 to 1960, \d+ entries$/);
  expect(words.notes[1]).toBe("Only: “lamp”; Signals.");
  expect(words.credits[0]).toBe(
    "Source: Made-up Lights, https://lamps.example.org/museum/?theme=signals&q=lamp&from=1920-01&to=1960-12",
  );
  expect(words.credits[1]).toBe("Data of 30 Nov 2026. Licence: CC BY 4.0.");
});

test("a view of all has no line of filters, and its address says the open entry and the numbers", () => {
  const shown = view("api/v1/timeline.json?v=1", "", "", 0);
  expect(wordsOf(shown, null, BASE).notes).toHaveLength(1);
  const id = shown.document.columns.id[0];
  expect(addressOfView(shown, "none", BASE)).toBe(`${BASE}?entry=${id}&series=none`);
});

test("what an exhibit does not say of its data is left out", () => {
  const shown = view("api/v1/timeline.json", "", "", undefined, {});
  expect(wordsOf(shown, null, BASE).credits).toHaveLength(1);
});

test("a picture of an exhibit that stands nowhere names no address", () => {
  const shown = view("api/v1/timeline.json?theme=signals", "1920", "1960");
  expect(wordsOf(shown, null, undefined).credits[0]).toBe("Source: Made-up Lights");
});
