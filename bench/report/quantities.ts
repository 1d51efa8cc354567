/** Quantities in words for people; every table and chart uses these. */

export type Unit = "ms" | "s" | "kB" | "MB" | "count" | "perSecond" | "status";

const THOUSANDS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

const FORMATS: Readonly<Record<Unit, (value: number) => string>> = {
  ms: (value) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`,
  s: (value) => `${(value / 1000).toFixed(2)} s`,
  kB: (value) => `${THOUSANDS.format(value / 1000)} kB`,
  MB: (value) => `${(value / 1e6).toFixed(1)} MB`,
  count: (value) => THOUSANDS.format(value),
  perSecond: (value) => `${THOUSANDS.format(value)}/s`,
  status: (value) => String(value),
};

/** @param value in milliseconds for `ms` and `s`, in bytes for `kB` and `MB` */
export function quantity(value: number, unit: Unit): string {
  return FORMATS[unit](value);
}
