import { describe, expect, test } from "vitest";
import { isWithinOneEdit } from "./searched-word.js";
import { wordsOf } from "./words.js";

function written(text: string, language = "en"): string[] {
  return wordsOf(text, language).map((word) => word.written);
}

function stems(text: string, language = "en"): string[] {
  return wordsOf(text, language).map(({ stem }) => stem);
}

test("a word knows its place in the text, in UTF-16 units", () => {
  const text = "👩🏽‍🚀 lamps, l’été";
  expect(wordsOf(text, "fr").map(({ start, end }) => text.slice(start, end))).toEqual([
    "👩🏽‍🚀",
    "lamps",
    "l’été",
  ]);
});

describe("words are cut", () => {
  test.each([
    [
      "at spaces, strokes and hyphens",
      "port-rien and/or I-24/7",
      ["port", "rien", "and", "or", "i", "24", "7"],
    ],
    [
      "not at a point, a colon or an apostrophe between letters",
      "U.S. o’clock a:b.",
      ["u.s", "o'clock", "a:b"],
    ],
    ["not at a point or a comma between digits", "12,001.5; 3:1", ["12,001.5", "3", "1"]],
    ["not between letters and digits", "9mm MP3 1930s x_1", ["9mm", "mp3", "1930s", "x_1"]],
    [
      "after each character of Chinese and each Hiragana, not within Katakana",
      "警察にカメラ",
      ["警", "察", "に", "カメラ"],
    ],
    ["not within scripts that put no space between words", "ตำรวจไทย", ["ตำรวจไทย"]],
    ["so that a flag and a family are one word each", "🇬🇧🇫🇷 👨‍👩‍👧", ["🇬🇧", "🇫🇷", "👨‍👩‍👧"]],
    ["and punctuation is none", "… — “” * ()", []],
  ])("%s", (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});

describe("words are alike", () => {
  test.each([
    [
      "without case and accents",
      "CAFÉ Łódź Straße Þing Ångström",
      ["cafe", "lodz", "strasse", "thing", "angstrom"],
    ],
    ["in wide letters and with ligatures", "ｌａｍｐ ﬁre", ["lamp", "fire"]],
    ["with the digits of any script", "١٩٢٣ १९२३ 𝟙𝟡", ["1923", "1923", "19"]],
    ["without the possessive", "keeper's keepers’ KEEPER’S", ["keeper", "keepers", "keeper"]],
    ["letter by letter: the sigma at an end is that of a beginning", "ΟΔΟΣ", ["οδοσ"]],
  ])("%s", (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test("of other scripts only in case", () => {
    expect(written("ЁЛКА Ἀθῆναι", "ru")).toEqual(["ёлка", "ἀθῆναι"]);
  });

  test("in Arabic without vowels and with one form of each letter", () => {
    expect(written("مُصْبَاح أحمد مدرسة", "ar")).toEqual(["مصباح", "احمد", "مدرسه"]);
  });
});

test("endings are taken away by the language of the text", () => {
  expect(stems("lights lighting lighted relational")).toEqual(["light", "light", "light", "relat"]);
  expect(stems("lights lighting", "en-GB")).toEqual(["light", "light"]);
  expect(stems("lights", "de")).toEqual(["lights"]);
  expect(stems("والمصباح المصباحان مصباحها ورد", "ar")).toEqual(["مصباح", "مصباح", "مصباح", "ورد"]);
  expect(stems("l’école jusqu'ici", "fr")).toEqual(["ecole", "ici"]);
});

test.each([
  ["radio", "radio", true],
  ["radio", "raido", true],
  ["radio", "radi", true],
  ["radio", "radioo", true],
  ["radio", "rodio", true],
  ["aab", "aaab", true],
  ["🗼a", "a🗼", true],
  ["radio", "oadir", false],
  ["radio", "rdaoi", false],
  ["radio", "rad", false],
  ["radio", "audio", false],
  ["abc", "cab", false],
])("one edit between %s and %s: %s", (one, other, expected) => {
  expect(isWithinOneEdit(one, other)).toBe(expected);
  expect(isWithinOneEdit(other, one)).toBe(expected);
});
