import { expect } from "vitest";
import { journey } from "./visit/journey.ts";

const PLOT = "bl-chart >> [role=slider]";

journey("a visitor reads a chart, changes its scale and its years", async ({ visit }) => {
  await visit.open("embed/numbers/questions");
  await visit.shows("bl-chart[data-ready]");
  await visit.tabTo(visit, PLOT);
  await visit.keys("Home");
  await expect.poll(() => visit.attribute(PLOT, "aria-valuenow")).toBe("1");
  await visit.keys("ArrowRight");
  await expect.poll(() => visit.attribute(PLOT, "aria-valuenow")).toBe("2");
  expect(await visit.attribute(PLOT, "aria-valuetext")).toContain("2003: 1,486 questions a year.");
  expect(await visit.texts("bl-chart >> .readout")).toEqual([
    expect.stringContaining("1,486 questions a year"),
  ]);

  await visit.press("[data-scale]:not([aria-current])");
  await expect.poll(() => visit.parameter("scale")).toBe("linear");
  await visit.drag(PLOT, { x: 150 });
  await expect.poll(() => visit.parameter("from")).toMatch(/^20\d\d$/);
  const shown = `Shown: ${await visit.parameter("from")} to ${await visit.parameter("to")}`;
  await expect.poll(() => visit.texts("bl-chart >> .part [role=status]")).toContain(shown);
});

journey("a visitor goes through the years of a map", async ({ visit }) => {
  await visit.open("embed/numbers/joined?year=2018");
  await visit.shows("bl-map[data-ready]");
  await expect.poll(() => visit.texts("bl-map >> .count")).toEqual(["29 members in 2018"]);
  await visit.tabTo(visit, "bl-map >> input[type=range]");
  await visit.keys("ArrowRight");
  await expect.poll(() => visit.texts("bl-map >> .count")).toEqual(["29 members in 2019"]);
  await expect.poll(() => visit.parameter("year")).toBe("2019");
});

journey("a visitor walks through a system's diagram and follows a note", async ({ visit }) => {
  await visit.open("embed/systems/relay");
  await visit.shows("bl-system[data-ready] >> bl-diagram[data-ready]");
  await visit.press("bl-diagram >> button:text(Next)");
  await expect
    .poll(() => visit.texts("bl-diagram >> [data-node]"))
    .toEqual([expect.stringContaining("Keeper")]);

  await visit.open("embed/systems/words");
  await visit.press("bl-system >> #ref-1");
  await visit.shows("bl-system >> #note-1:focus");
  expect(await visit.address()).toBe("/embed/systems/words");
});
