import { expect, test } from "vitest";
import { anatomyOf, type Anatomy } from "./anatomy.js";

function anatomy(strings: TemplateStringsArray, ...expressions: readonly string[]): Anatomy {
  expect(strings).toHaveLength(expressions.length + 1);
  return anatomyOf(strings);
}

test("tells children from attributes, whatever their quotes", () => {
  const { isChild } =
    anatomy`<p class=${"a"} title="b ${"b"} > c" lang='${"c"}'>${"d"} of <b>${"e"}</b></p ><i ?hidden=${"f"}>${"g"}`;
  expect(isChild).toEqual([false, false, false, true, true, false, true]);
});

test("takes no sign for markup that is none", () => {
  expect(anatomy`<!-- <b ${"a"} -->1 < ${"b"} > 2<br />${"c"}`.isChild).toEqual([false, true, true]);
});

test("puts a comment between a child and the text after it, and nowhere else", () => {
  expect(anatomy`<p lang=${"a"} title="x">${"b"} of ${"c"}</p>${"d"}${"e"} `.held).toEqual([
    "<p lang=",
    ' title="x">',
    "<!----> of ",
    "</p>",
    "",
    "<!----> ",
  ]);
});
