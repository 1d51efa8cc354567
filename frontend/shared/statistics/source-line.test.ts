import { expect, test } from "vitest";
import { citedSources, publishersOf, sourceLine } from "./source-line.js";

test("the line of a source says who, what and when", () => {
  const issued = { "date-parts": [[2015, 4, 29]] };
  expect(sourceLine({ id: "a", author: [{ family: "Schellberg" }], title: "Update", issued }, "en")).toBe(
    "Schellberg, Update, 2015",
  );
  expect(sourceLine({ id: "b", publisher: "INTERPOL", title: "Fact sheet" }, "en")).toBe(
    "INTERPOL, Fact sheet",
  );
});

test("titles and names are read as Zotero writes them", () => {
  const author = [{ family: "Gogh", given: "Vincent", "non-dropping-particle": "van" }];
  const title = 'The <span class="nocase">LAPD</span> in\n the <i>Record</i>';
  expect(sourceLine({ id: "a", author, title, issued: { "date-parts": [[-44]] } }, "en")).toBe(
    "van Gogh, The LAPD in the Record, 44 BC",
  );
});

test("each source that is cited is named once, and unknown ones are left out", () => {
  const sources = [{ id: "a" }, { id: "b" }];
  const cites = [{ source: "b" }, { source: "x" }, { source: "b" }];
  expect(citedSources(cites, sources)).toEqual([{ id: "b" }]);
});

test("each publisher is named once", () => {
  expect(
    publishersOf([
      { id: "a", publisher: "FBI" },
      { id: "b", publisher: "FBI" },
      { id: "c", title: "Note" },
    ]),
  ).toEqual(["FBI", "Note"]);
});
