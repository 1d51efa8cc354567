/** Sets of code points as CSS's `unicode-range` writes them. */

/** First and last code point. */
type Range = readonly [first: number, last: number];

/** Sorted, and no two of them touch. */
export type UnicodeRange = readonly Range[];

export function parseUnicodeRange(text: string): UnicodeRange {
  const ranges = text.split(",").map((part): Range => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
  return joined(ranges.sort(([a], [b]) => a - b));
}

export function printUnicodeRange(ranges: UnicodeRange): string {
  const hexadecimal = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => `U+${hexadecimal(first)}${first === last ? "" : `-${hexadecimal(last)}`}`)
    .join(",");
}

export function unicodeRangeOf(codePoints: Iterable<number>): UnicodeRange {
  return joined([...codePoints].sort((a, b) => a - b).map((codePoint): Range => [codePoint, codePoint]));
}

export function holds(ranges: UnicodeRange, codePoint: number): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** What of `ranges` is not in `others`. */
export function without(ranges: UnicodeRange, others: UnicodeRange): UnicodeRange {
  return ranges.flatMap(([first, last]) => {
    const rest: Range[] = [];
    let next = first;
    for (const [otherFirst, otherLast] of others) {
      if (otherLast >= next && otherFirst <= last) {
        if (otherFirst > next) {
          rest.push([next, otherFirst - 1]);
        }
        next = otherLast + 1;
      }
    }
    if (next <= last) {
      rest.push([next, last]);
    }
    return rest;
  });
}

export function codePointsOf(ranges: UnicodeRange): readonly number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** @param sorted - by their first code point */
function joined(sorted: readonly Range[]): UnicodeRange {
  const result: Range[] = [];
  for (const [first, last] of sorted) {
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) {
      result[result.length - 1] = [before[0], Math.max(before[1], last)];
    } else {
      result.push([first, last]);
    }
  }
  return result;
}
