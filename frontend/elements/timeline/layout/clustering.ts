/**
 * Clusters the entries of a tile that have no label. One that stands alone is drawn as a dot; those that lie too close
 * together are counted in clusters. Each entry is in exactly one cluster, and the centres of neighbours are never closer
 * than a target is wide, so that each can be pressed. Pure.
 */
import type { TimelineModel } from "../model/model.js";

/** Clusters in order of time. A cluster of one entry is a dot. */
export interface Clustering {
  /** Where each cluster's centre stands, in days. */
  readonly days: Float64Array;
  /** Position in `members` of each cluster's first member; one more at the end, the length of `members`. */
  readonly starts: Int32Array;
  /** Entry numbers in order of time. */
  readonly members: Int32Array;
}

/** A tile: the stretch of time whose entries are clustered. */
interface ClusteringFrame {
  readonly startDay: number;
  readonly endDay: number;
  readonly pxPerDay: number;
}

export interface ClusteringSizes {
  /** What a dot and what a cluster takes of the time axis: their centres are half of both apart at the least. */
  readonly dotPx: number;
  readonly pillPx: number;
  /** Least length of the clusters into which a chain is cut. In a chain each entry is less than a target from the next. */
  readonly clusterPx: number;
}

/** Positions in `members` from `first` to before `last`. */
interface Cluster {
  centrePx: number;
  readonly first: number;
  last: number;
}

/** @param members the tile's entries without a label, in order of time */
export function clusterUnlabelled(
  model: TimelineModel,
  members: Int32Array,
  frame: ClusteringFrame,
  sizes: ClusteringSizes,
): Clustering {
  const chunks: Cluster[] = [];
  const px = new Float64Array(members.length);
  for (let position = 0; position < px.length; position++) {
    px[position] = (model.at[members[position]] - frame.startDay) * frame.pxPerDay;
  }
  let first = 0;
  while (first < px.length) {
    let last = first + 1;
    while (last < px.length && px[last] - px[last - 1] < sizes.dotPx) {
      last++;
    }
    cutChain(px, first, last, sizes.clusterPx, chunks);
    first = last;
  }
  const clusters = keepApart(chunks, px, sizes, (frame.endDay - frame.startDay) * frame.pxPerDay);
  return {
    days: Float64Array.from(clusters, ({ centrePx }) => frame.startDay + centrePx / frame.pxPerDay),
    starts: Int32Array.from([...clusters.map((cluster) => cluster.first), members.length]),
    members,
  };
}

/** Cuts a chain into chunks of equal length, and leaves out the empty ones. */
function cutChain(px: Float64Array, first: number, last: number, clusterPx: number, chunks: Cluster[]): void {
  const lengthPx = px[last - 1] - px[first];
  const count = Math.max(Math.floor(lengthPx / clusterPx), 1);
  const chunkPx = lengthPx / count;
  let from = first;
  for (let chunk = 0; chunk < count; chunk++) {
    const endPx = px[first] + (chunk + 1) * chunkPx;
    let to = from;
    while (to < last && (chunk === count - 1 || px[to] < endPx)) {
      to++;
    }
    if (to > from) {
      chunks.push({ centrePx: centreOf(px, from, to), first: from, last: to });
    }
    from = to;
  }
}

function centreOf(px: Float64Array, first: number, last: number): number {
  return (px[first] + px[last - 1]) / 2;
}

/** Joins clusters that are too close, and moves them inside the tile, since the next tile may have one at its edge. */
function keepApart(
  chunks: readonly Cluster[],
  px: Float64Array,
  sizes: ClusteringSizes,
  tilePx: number,
): Cluster[] {
  const result: Cluster[] = [];
  for (const chunk of chunks) {
    let cluster = { ...chunk };
    let before = result.at(-1);
    while (before !== undefined && tooClose(before, cluster, sizes)) {
      result.pop();
      cluster = {
        first: before.first,
        last: cluster.last,
        centrePx: centreOf(px, before.first, cluster.last),
      };
      before = result.at(-1);
    }
    result.push(cluster);
  }
  const edgePx = sizes.pillPx / 2;
  for (const cluster of result) {
    cluster.centrePx = Math.min(Math.max(cluster.centrePx, edgePx), tilePx - edgePx);
  }
  return result.length > 1 ? joinAtEdges(result, sizes) : result;
}

/** A cluster that was moved inside the tile may now be too close to its neighbour. */
function joinAtEdges(clusters: Cluster[], sizes: ClusteringSizes): Cluster[] {
  const [first, second] = clusters;
  if (tooClose(first, second, sizes)) {
    clusters.splice(0, 2, { first: first.first, last: second.last, centrePx: second.centrePx });
  }
  const last = clusters.at(-1);
  const before = clusters.at(-2);
  if (last !== undefined && before !== undefined && tooClose(before, last, sizes)) {
    clusters.splice(-2, 2, { first: before.first, last: last.last, centrePx: before.centrePx });
  }
  return clusters;
}

function tooClose(a: Cluster, b: Cluster, sizes: ClusteringSizes): boolean {
  return b.centrePx - a.centrePx < (lengthPx(a, sizes) + lengthPx(b, sizes)) / 2;
}

function lengthPx(cluster: Cluster, { dotPx, pillPx }: ClusteringSizes): number {
  return cluster.last - cluster.first === 1 ? dotPx : pillPx;
}
