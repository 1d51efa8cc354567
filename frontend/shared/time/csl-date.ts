/**
 * The year of a source from its CSL-JSON, or the text that stands there instead. The server reads the whole date; one
 * fixture tests both. Pure.
 */

import { dateWords } from "./date-words.js";

/** A date as CSL-JSON and the programs that write it have it. */
export type CslDate =
  | string
  | number
  | null
  | {
      readonly "date-parts"?: readonly (readonly (number | string | null)[])[];
      readonly edtf?: string;
      readonly raw?: string;
      readonly literal?: string;
    };

/** Years of 1923-05, -0043/..., 192X, but not the day of 11/05/1923. */
const EDTF_YEAR = /^(-?\d{3}[\dX])(?!\d)/;
const BEFORE_CHRIST = /\b(\d{1,4}) b\.?c\.?/i;
const YEAR = /(?:^|\D)(\d{4})(?!\d)/;

/** The year of a first date in numbers as people count it: -45 is 45 BC, and there is no year 0. */
function yearOfParts(parts: unknown): number | string | undefined {
  // A curator's file may lack the inner brackets: [1923, 4, 7].
  const [year] = Array.isArray(parts) ? (parts as readonly (number | string | null)[]) : [];
  const text = String(year ?? "").trim();
  if (/^-?\d{1,4}$/.test(text)) {
    return Number(text) === 0 ? undefined : Number(text);
  }
  return text === "" || /^-?\d+$/.test(text) ? undefined : text;
}

/** A year of EDTF, where 0 is 1 BC, as people count it. */
function fromEdtf(digits: string): number {
  const year = Number(digits.replace("X", "0"));
  return year > 0 ? year : year - 1;
}

function yearOfText(text: string): number | string {
  const edtf = EDTF_YEAR.exec(text);
  if (edtf) {
    return fromEdtf(edtf[1]);
  }
  const before = BEFORE_CHRIST.exec(text);
  if (before) {
    return -Number(before[1]);
  }
  const year = YEAR.exec(text);
  return year ? Number(year[1]) : text;
}

/** The year, or the words that stand instead; undefined where the source is undated. */
export function issuedYear(issued: CslDate | undefined, language: string): string | undefined {
  if (issued === undefined || issued === null) {
    return undefined;
  }
  const date = typeof issued === "object" ? issued : { raw: String(issued) };
  const parts = yearOfParts(date["date-parts"]?.[0]);
  const text = (date.edtf ?? date.raw ?? date.literal ?? "").trim();
  const year =
    typeof parts === "number" ? parts : (parts ?? text) === "" ? undefined : yearOfText(parts ?? text);
  if (typeof year !== "number") {
    return year;
  }
  return dateWords(language).year(year > 0 ? year : year + 1);
}
