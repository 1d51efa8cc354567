/** When the museum is open. Pure. */

/** Hours on some days of the week. */
export interface Hours {
  /** By ISO 8601: Monday is 1. */
  readonly days: readonly number[];
  /** Minute of the day. */
  readonly from: number;
  /** Minute of the day; midnight is 1440. */
  readonly to: number;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Clocks without a battery begin here or there in the past; no kiosk shows this program before it was written. */
const EARLIEST_PLAUSIBLE = Date.UTC(2026, 0, 1);
const LATEST_PLAUSIBLE = Date.UTC(2100, 0, 1);

/**
 * Whether the museum is open. A clock that can't be right, a zone that the browser does not know and no hours at all mean
 * open: a lit screen in an empty hall costs less than a dark one in a full hall.
 *
 * @param zone - by its name in the IANA database; undefined for that of the browser
 */
export function isOpen(hours: readonly Hours[], zone: string | undefined, now: Date): boolean {
  const ms = now.getTime();
  if (hours.length === 0 || !(ms >= EARLIEST_PLAUSIBLE && ms < LATEST_PLAUSIBLE)) {
    return true;
  }
  const local = localTime(zone, now);
  return (
    local === undefined ||
    hours.some(({ days, from, to }) => days.includes(local.day) && from <= local.minute && local.minute < to)
  );
}

function localTime(zone: string | undefined, now: Date): { day: number; minute: number } | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en-GB", {
      ...(zone === undefined ? {} : { timeZone: zone }),
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).formatToParts(now);
    const part = (type: Intl.DateTimeFormatPartTypes): string =>
      parts.find((each) => each.type === type)?.value ?? "";
    const day = WEEKDAYS.indexOf(part("weekday")) + 1;
    const minute = Number(part("hour")) * 60 + Number(part("minute"));
    return day === 0 || Number.isNaN(minute) ? undefined : { day, minute };
  } catch {
    return undefined;
  }
}
