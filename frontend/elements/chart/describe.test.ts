import { expect, test } from "vitest";
import { describe } from "./describe.js";
import { readoutOf, spokenPoint } from "./point-text.js";
import { modelOf } from "../../shared/series/model.js";
import { catalogSeries, figure, seriesOf } from "../../shared/series/testing.js";

const told = (...args: Parameters<typeof catalogSeries>): string => describe(modelOf(catalogSeries(...args)));

test("a description begins with the finding and says where the number begins and ends", () => {
  const finding = { language: "en", text: "From 20 to 196" };
  expect(describe(modelOf(seriesOf([figure("1923", 20), figure("2023", 196)], { finding })))).toBe(
    "From 20 to 196. It begins with 20 countries (1923) and ends with 196 countries (2023).",
  );
});

test("a description says the highest and the lowest where they are not at the ends", () => {
  expect(told("us-exonerations")).toContain("Highest: 252 (2022).");
  expect(told("interpol-members-cow")).toContain("Lowest: 15 (1943).");
});

test("a description of the lost-passport searches names the breaks and the scale", () => {
  const text = told("interpol-sltd-searches", { scale: "log" });
  expect(text).toContain(
    "begins with 145 searches a year (2002) and ends with 3,600,000,000 searches a year (2023)",
  );
  expect(text).toContain("The definition changes in 2016, 2021 and 2023");
  expect(text).toContain("logarithmic");
});

test("a description gives both figures where sources disagree", () => {
  expect(told("ncic-transactions-per-day")).toContain("Sources disagree: 5,479 (1967) and 6,849 (1967).");
  expect(told("fr-fnaeg-persons")).toContain(
    "Sources disagree: 3.3 million (2020-05-18) and 4.87 million (2020).",
  );
});

test("a description counts estimates and projections", () => {
  const points = [
    figure("2020", 1, { status: "estimate" }),
    figure("2021", 2, { status: "estimate" }),
    figure("2030", 9, { status: "projection" }),
  ];
  const text = describe(modelOf(seriesOf(points)));
  expect(text).toContain("2 figures are estimates.");
  expect(text).toContain("1 figure is a projection.");
});

test("a series of one figure is told as one", () => {
  expect(describe(modelOf(seriesOf([figure("1956", 55)])))).toBe(
    "World: members. One figure: 55 countries (1956).",
  );
});

test("a reading holds date, exact value with unit, status, note and source", () => {
  const note = { language: "en", text: "*Rounded* by the press." };
  const model = modelOf(seriesOf([figure("1955~", 24_602_263, { status: "estimate", note })]));
  expect(readoutOf(model, model.points[0])).toEqual({
    subject: "1955~",
    value: "24,602,263 countries",
    status: ["An estimate", "The date is not certain"],
    note: "Rounded by the press.",
    noteLanguage: "en",
    source: "Source: Archive, Yearbook, 1956",
  });
});

test("what is spoken of a disputed figure names the other one and its place", () => {
  const model = modelOf(seriesOf([figure("1967", 5479), figure("1967", 6849)]));
  expect(spokenPoint(model, model.points[0])).toBe(
    "1967: 5,479 countries. Another source says 6,849 countries. Source: Archive, Yearbook, 1956. 1 of 2",
  );
});

test("a share is said in per cent", () => {
  const model = modelOf(catalogSeries("us-911-coverage"));
  expect(readoutOf(model, model.points[4]).value).toBe("99 per cent of the population");
});

test("a description names long stretches without figures", () => {
  const points = [
    figure("1937", 1),
    figure("2000", 2),
    figure("2001", 2),
    figure("2002", 3),
    figure("2003", 4),
  ];
  expect(describe(modelOf(seriesOf(points)))).toContain("There are no figures for 1937 to 2000.");
});
