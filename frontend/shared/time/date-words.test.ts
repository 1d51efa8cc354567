import { describe, expect, test } from "vitest";
import { dayOf } from "./calendar.js";
import { dateWords } from "./date-words.js";

describe("dates in words", () => {
  const words = dateWords("en");

  test.each([
    [1923, 8, "Aug 1923", "1 Aug 1923"],
    [12, 8, "Aug AD 12", "1 Aug AD 12"],
    [1, 1, "Jan AD 1", "1 Jan AD 1"],
    [0, 1, "Jan 1 BC", "1 Jan 1 BC"],
    [-43, 3, "Mar 44 BC", "1 Mar 44 BC"],
    [-300_000, 6, "Jun 300,001 BC", "1 Jun 300,001 BC"],
    [300_000, 6, "Jun 300,000", "1 Jun 300,000"],
  ])("say the month %i-%i with its era where a bare year could be misread", (year, month, ofMonth, ofDay) => {
    expect(words.monthYear(dayOf(year, month))).toBe(ofMonth);
    expect(words.dayMonthYear(dayOf(year, month))).toBe(ofDay);
  });

  test("say months and days alone", () => {
    expect(words.month(dayOf(-300_000, 4, 7))).toBe("Apr");
    expect(words.dayMonth(dayOf(300_000, 4, 7))).toBe("7 Apr");
  });

  test("take the digits, the order and the era of their language", () => {
    expect(dateWords("ar-EG").year(1923)).toBe("١٩٢٣");
    expect(dateWords("ar-EG").years(1900, 1909)).toBe("١٩٠٠–١٩٠٩");
    expect(dateWords("fa").dayMonth(dayOf(1923, 4, 7))).toMatch(/۷/);
    expect(dateWords("fr").year(-43)).toBe("44 av. J.-C.");
    expect(dateWords("fr").dayMonthYear(dayOf(12, 8))).toBe("1 août 12 ap. J.-C.");
  });
});
