/** A number of each month of the century, as our server would send it: more figures than any series of ours has. */
import type { SeriesDocument } from "../../frontend/shared/document/series-document.ts";
import { firstDayOf, lastDayOf } from "./days.ts";
import { FIRST_YEAR, LAST_YEAR } from "./generate.ts";

const MONTHS = 12;

export function generateSeries(): SeriesDocument {
  const months = Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * MONTHS }, (_, month) => ({
    year: FIRST_YEAR + Math.floor(month / MONTHS),
    month: (month % MONTHS) + 1,
  }));
  return {
    version: "0",
    language: "en",
    direction: "ltr",
    id: "bench",
    title: { language: "en", text: "A number of each month" },
    unit: { language: "en", text: "units" },
    quantity: "count",
    theme: "none",
    form: "line",
    points: months.map(({ year, month }, index) => {
      const edtf = `${year}-${String(month).padStart(2, "0")}`;
      return {
        date: {
          edtf,
          phrase: edtf,
          earliest: firstDayOf({ year, month }),
          latest: lastDayOf({ year, month }),
        },
        value: Math.round(index + 200 + 150 * Math.sin(index / 7)),
        cites: [],
      };
    }),
    sources: [],
    messages: {},
  };
}
