import { yearOf } from "../../shared/time/calendar.js";
import { edtfYear } from "../../shared/time/edtf.js";

/** Room before the first match and after the last one: two months at least, so that neither stands at the edge. */
const LEAST_ROOM_DAYS = 60;
const ROOM_SHARE = 0.05;

/** The whole years in which all matches lie with some room around them. */
export function windowAround({ earliest, latest }: { readonly earliest: number; readonly latest: number }): {
  readonly from: string;
  readonly to: string;
} {
  const room = Math.max(LEAST_ROOM_DAYS, (latest - earliest) * ROOM_SHARE);
  return { from: edtfYear(yearOf(earliest - room)), to: edtfYear(yearOf(latest + room)) };
}
