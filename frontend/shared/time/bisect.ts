/** Index of the first value of an ascending column that is at least `value`; its length when there is none. */
export function bisectLeft(column: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Position of the first of some entries, in order of their moments, that stands at or after a day. */
export function firstFrom(at: ArrayLike<number>, entries: ArrayLike<number>, day: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[entries[middle]] < day) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
