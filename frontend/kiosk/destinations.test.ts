import { expect, test } from "vitest";
import { publicPath, TIMELINE, wayOf } from "./destinations.js";

const KIOSK = "http://localhost:8080/museum/kiosk";
const view = (view: string, subject = "", search = "") => ({ kind: "view", to: { view, subject, search } });

test.each([
  ["", view("timeline")],
  ["?entry=a&lang=ar", view("timeline", "", "?entry=a")],
  ["kiosk?entry=a", view("timeline", "", "?entry=a")],
  ["list?theme=radio", view("list", "", "?theme=radio")],
  ["entry/melbourne", view("timeline", "", "?entry=melbourne")],
  ["entry/melbourne?v=1", view("timeline", "", "?entry=melbourne")],
  ["theme/radio", view("timeline", "", "?theme=radio")],
  ["stories/radio-car?step=3&play", view("story", "radio-car", "?step=3&play=")],
  ["stories/radio-car/", view("story", "radio-car")],
  ["numbers/cars?scale=log", view("numbers", "cars", "?scale=log")],
  ["systems/interpol", view("systems", "interpol")],
  ["stories", { kind: "tours" }],
  ["era/wireless", { kind: "page", path: "era/wireless" }],
  ["about", { kind: "page", path: "about" }],
  ["entry/%zz", view("timeline", "", "?entry=%25zz")],
  ["api/v1/series/cars.csv", { kind: "nowhere" }],
  ["media/car.svg", { kind: "nowhere" }],
  ["bluelamp/embed.css", { kind: "nowhere" }],
])("below the kiosk's root, %s leads there", (path, way) => {
  expect(wayOf(`http://localhost:8080/museum/${path}`, KIOSK)).toEqual(way);
});

test.each(["https://example.org/a?b#c", "http://localhost:8080/other", "http://localhost:9090/museum/"])(
  "%s is elsewhere",
  (address) => {
    expect(wayOf(address, KIOSK)).toEqual({ kind: "elsewhere", address });
  },
);

test.each([
  "javascript:alert(1)",
  "data:text/html,a",
  "mailto:a@example.org",
  "file:///etc/passwd",
  "nonsense",
])("%s leads nowhere", (address) => {
  expect(wayOf(address, KIOSK)).toEqual({ kind: "nowhere" });
});

test("what a visitor takes along is the entry that is open, or else the view", () => {
  expect(publicPath(TIMELINE, "")).toBe("/");
  expect(publicPath(TIMELINE, "melbourne")).toBe("/entry/melbourne");
  expect(publicPath({ view: "story", subject: "radio-car", search: "?step=2" }, "")).toBe(
    "/stories/radio-car",
  );
  expect(publicPath({ view: "systems", subject: "a b", search: "" }, "")).toBe("/systems/a%20b");
});
