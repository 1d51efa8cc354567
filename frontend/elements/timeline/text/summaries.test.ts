import { describe, expect, test } from "vitest";
import { stepSummary } from "./summaries.js";
import { buildModel } from "../model/model.js";
import { DateFormat } from "./date-format.js";
import { documentOf, onDay } from "../testing/documents.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";

const messages = {
  followForward: "Led to: {title}, {position} of {count} in this thread",
  followBack: "Led here: {title}, {position} of {count} in this thread",
};

/** Radio led to printer and network; another entry lies between them. */
function shown(more: Partial<ExhibitDocument> = {}) {
  const rows = ["Radio", "Other", "Printer", "Network"].map((title, index) => onDay(index, { title }));
  const links = { from: [0, 2], to: [2, 3] };
  const document = documentOf(rows, { links, messages, ...more });
  return { document, model: buildModel(document), dates: new DateFormat(document) };
}

describe("the summary of a step along a thread", () => {
  test("says in one sentence where a step led, and the place in the thread", () => {
    expect(stepSummary(shown(), 2, true)).toBe("Led to: Printer, 2 of 3 in this thread");
    expect(stepSummary(shown(), 0, false)).toBe("Led here: Radio, 1 of 3 in this thread");
  });

  test("counts the thread that is shown, where one is", () => {
    const thread = { id: "e0", title: "Radio", language: "en" };
    expect(stepSummary(shown({ thread }), 3, true)).toBe("Led to: Network, 4 of 4 in this thread");
  });
});
