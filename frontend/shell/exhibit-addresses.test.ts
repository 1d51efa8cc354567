import { expect, test } from "vitest";
import { NOTHING_SELECTED } from "../shared/document/filter-selection.js";
import { inOneOrder } from "../shared/document/document-request.js";
import { ExhibitAddresses, fullAddress } from "./exhibit-addresses.js";

const english = new ExhibitAddresses({ version: "abc", language: null });
const arabic = new ExhibitAddresses({ version: "abc", language: "ar" });

test("documents are asked for as the server names them, so that what it has preloaded is found", () => {
  expect(english.whole).toBe("api/v1/timeline.json?v=abc");
  expect(arabic.whole).toBe("api/v1/timeline.json?lang=ar&v=abc");
  expect(english.found(NOTHING_SELECTED)).toBe(english.whole);
});

test("a selection becomes parameters of the document", () => {
  const selection = { ...NOTHING_SELECTED, theme: ["law", "boats"], text: "lamp & co", thread: "first-lamp" };
  expect(inOneOrder(arabic.found(selection))).toBe(
    "api/v1/timeline.json?lang=ar&q=lamp+%26+co&theme=law&theme=boats&thread=first-lamp&v=abc",
  );
});

test("an id cannot lead out of its folder", () => {
  expect(english.entry("../../secret?x=1")).toBe("api/v1/entries/..%2F..%2Fsecret%3Fx%3D1.html?v=abc");
  expect(arabic.entry("a", "b")).toBe("api/v1/entries/a.html?thread=b&lang=ar&v=abc");
});

test("the full exhibit shows what the frame shows, without what is the frame's", () => {
  expect(
    fullAddress("https://lamp.example/list?lang=fr&x=1", "?theme=law&theme=boats&palette=day&keys=host"),
  ).toBe("https://lamp.example/list?lang=fr&x=1&theme=law&theme=boats");
  expect(fullAddress("https://lamp.example/?lang=fr", "?lang=ar&entry=a")).toBe(
    "https://lamp.example/?lang=ar&entry=a",
  );
  expect(fullAddress("https://lamp.example/", "")).toBe("https://lamp.example/");
});
