import { expect, test } from "vitest";
import { routeOf } from "./file-addresses.js";

const FILE = "file:///media/my%20stick/timeline.html";
const HOME = "https://museum.example/lamp/";

test.each([
  ["file:///media/my%20stick/stories/singing-lamp?page=2", "stories/singing-lamp?page=2"],
  ["file:///media/my%20stick/", ""],
  ["file:///media/my%20stick/?entry=first-lamp", "?entry=first-lamp"],
  ["file:///media/my%20stick/timeline.html?entry=first-lamp", "?entry=first-lamp"],
  ["file:///media/my%20stick/about/#sources", "about"],
  ["https://museum.example/lamp/numbers/wages", "numbers/wages"],
])("%s is a page of the file: %s", (address, route) => {
  expect(routeOf(address, FILE, HOME)).toBe(route);
});

test.each([
  "file:///media/my%20stick/timeline.html#note-2",
  "file:///media/my%20stick/timeline.html#/about",
  "file:///etc/hosts",
  "https://museum.example/lampshade",
  "https://almanac.example/1928",
  "blob:null/4c6a",
  "mailto:curator@museum.example",
  "no address",
])("%s is none", (address) => {
  expect(routeOf(address, FILE, HOME)).toBeUndefined();
});

test("on a server the file works the same", () => {
  expect(routeOf("http://127.0.0.1:8080/x/list?q=lamp", "http://127.0.0.1:8080/x/timeline.html")).toBe(
    "list?q=lamp",
  );
  expect(routeOf("http://127.0.0.1:8081/x/list", "http://127.0.0.1:8080/x/timeline.html")).toBeUndefined();
});
