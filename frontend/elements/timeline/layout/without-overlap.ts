/** Moves labels along a line apart. Pure. */

/** A label as the line of labels sees it: where its middle wishes to be, and its length along the line. */
export interface WishedLabel {
  readonly wishedPx: number;
  readonly lengthPx: number;
}

/** Labels that are to stay within a stretch: those from `first` to before `end`. */
export interface LabelBounds {
  readonly first: number;
  readonly end: number;
  readonly fromPx: number;
  readonly toPx: number;
}

/** What is moved by less than this stands where it wished. */
const UNSEEN_PX = 0.001;

interface Block {
  readonly count: number;
  readonly sumPx: number;
}

/**
 * The middles of labels in the order in which they come, without overlap, at the least sum of the squares of their
 * displacements. Counted without the lengths of the labels before, "no overlap" means "none before its predecessor", which
 * makes this an isotonic regression: pool adjacent violators (Ayer et al., An empirical distribution function for
 * sampling with incomplete information, 1955). It is what labella.js calls removeOverlap, and the one-dimensional case of
 * Dwyer, Marriott and Stuckey, Fast node overlap removal (2005), whose method is known as VPSC.
 *
 * @param bounds in order, each kept as far as the labels before and after leave room
 */
export function withoutOverlap(
  labels: readonly WishedLabel[],
  bounds: readonly LabelBounds[] = [],
): number[] {
  const aheadPx: number[] = [];
  let lengthPx = 0;
  const blocks: Block[] = [];
  for (const label of labels) {
    aheadPx.push(lengthPx + label.lengthPx / 2);
    lengthPx += label.lengthPx;
    let block: Block = { count: 1, sumPx: label.wishedPx - aheadPx[aheadPx.length - 1] };
    for (
      let before = blocks.at(-1);
      before !== undefined && before.sumPx / before.count >= block.sumPx / block.count;
      before = blocks.at(-1)
    ) {
      block = { count: before.count + block.count, sumPx: before.sumPx + block.sumPx };
      blocks.pop();
    }
    blocks.push(block);
  }
  const places = blocks.flatMap(({ count, sumPx }) => Array.from({ length: count }, () => sumPx / count));
  for (const { end, first, fromPx, toPx } of bounds) {
    const beforePx = sumOf(labels.slice(0, first));
    const leastPx = fromPx - beforePx;
    const mostPx = Math.max(toPx - beforePx - sumOf(labels.slice(first, end)), leastPx);
    for (let label = 0; label < places.length && first < end; label++) {
      const atLeastPx = label < first ? places[label] : Math.max(places[label], leastPx);
      places[label] = label < end ? Math.min(atLeastPx, mostPx) : atLeastPx;
    }
  }
  return places.map((px, label) => {
    const placedPx = px + aheadPx[label];
    const { wishedPx } = labels[label];
    return Math.abs(placedPx - wishedPx) < UNSEEN_PX ? wishedPx : placedPx;
  });
}

function sumOf(labels: readonly WishedLabel[]): number {
  return labels.reduce((sum, { lengthPx }) => sum + lengthPx, 0);
}
