import fc from "fast-check";
import { expect, test } from "vitest";
import { nextAddress } from "./view-address.js";
import { viewOf } from "./view-of-address.js";

test("viewOf(search) reads everything that a view shows", () => {
  const search =
    "?theme=law&theme=mobility&kind=patent&country=no&source=news&thread=a&q=police++radio&from=1930&to=1939&entry=b&series=none&lang=fr";
  expect(viewOf(search)).toEqual({
    selection: {
      theme: ["law", "mobility"],
      kind: ["patent"],
      country: ["NO"],
      source: ["news"],
      thread: "a",
      text: "police radio",
    },
    from: "1930",
    to: "1939",
    entry: "b",
    series: "none",
  });
});

test("viewOf(search) of nothing is the whole exhibit", () => {
  const nothing = { theme: [], kind: [], country: [], source: [], thread: "", text: "" };
  expect(viewOf("")).toEqual({ selection: nothing, from: "", to: "", entry: "", series: "" });
  expect(viewOf("?theme=&q=+&%%%=&&&").selection).toEqual(nothing);
});

test("viewOf(search) takes no more of a text than the field", () => {
  expect(viewOf(`?q=${"x".repeat(9999)}`).selection.text).toHaveLength(200);
});

test("viewOf(search) of the address after a filter gives back the selection that was wanted", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 3 });
  const countries = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.record({
        theme: ids,
        kind: ids,
        country: countries,
        source: ids,
        text: fc.stringMatching(/^[a-zäéß&=+%# ]{0,12}$/).map((text) => text.replace(/\s+/g, " ").trim()),
        thread: fc.constantFrom("", "detroit-radio"),
      }),
      (selection) => {
        const next = nextAddress("?entry=a&lang=fr&theme=before", { kind: "filter", selection });
        expect(viewOf(next?.search ?? "?theme=before").selection).toEqual(selection);
      },
    ),
  );
});
