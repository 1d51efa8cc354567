/** Writes parsed dates as text again, so that tests see whether every part was read. */
import { edtfYear, type EdtfDate, type EdtfEnd } from "./edtf.js";

/** The text of a date, as `parseEdtf` reads it. */
export function edtfText({ start, end, isInterval }: EdtfDate): string {
  return isInterval ? `${endText(start)}/${endText(end)}` : endText(start);
}

function endText(end: EdtfEnd): string {
  if (typeof end === "string") {
    return end;
  }
  const { year, unspecifiedYearDigits, month, day, qualifier } = end;
  const digits = edtfYear(year);
  const known = digits.slice(0, digits.length - unspecifiedYearDigits);
  const parts = [month, day].map((part) =>
    part === undefined ? "" : `-${part === "X" ? "XX" : String(part).padStart(2, "0")}`,
  );
  return `${known}${"X".repeat(unspecifiedYearDigits)}${parts.join("")}${qualifier}`;
}
