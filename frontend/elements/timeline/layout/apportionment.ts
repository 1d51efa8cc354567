/**
 * Apportionment of rows to lanes by D'Hondt's method of highest averages, which parliaments use for seats
 * (https://en.wikipedia.org/wiki/D%27Hondt_method). A lane's votes are the square root of its entries, so that small
 * lanes are not left with one row beside a lane of thousands. Pure.
 */

/** Rows that the card of one entry may take (`mostCardRows`). */
const MOST_ROWS_EACH = 8;

/**
 * @param entries number of entries of each lane
 * @param count rows to be shared out
 * @returns rows of each lane. Each lane gets one before any gets a second, and none gets more rows than its
 *   entries could fill; rows that no lane needs are left over.
 */
export function apportionRows(entries: readonly number[], count: number): number[] {
  const rows = entries.map(() => 0);
  for (let left = count; left > 0 && rows.length > 0; left--) {
    const next = rows.reduce(
      (best, _, lane) =>
        quotient(entries[lane], rows[lane]) > quotient(entries[best], rows[best]) ? lane : best,
      0,
    );
    if (quotient(entries[next], rows[next]) <= 0) {
      break;
    }
    rows[next]++;
  }
  return rows;
}

/** D'Hondt's quotient: the votes divided by the seats that there would be with one more. */
function quotient(entries: number, rows: number): number {
  if (entries * MOST_ROWS_EACH <= rows) {
    return 0;
  }
  return rows === 0 ? Infinity : Math.sqrt(entries) / (rows + 1);
}
