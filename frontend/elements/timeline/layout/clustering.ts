/**
 * Entries without a label: alone they are dots, dense ones are wording in clusters. Neighbouring targets never
 * come closer than one target's width, so each can be hit; every entry is in exactly one group.
 */
import type { TimelineModel } from "../model/model.js";

/** Groups in order of time. A group of one is a dot, a larger one a cluster. */
export interface Clustering {
  /** Where the group is drawn. */
  readonly days: Float64Array;
  /** Position of each group's first member in `members`; one more than there are groups. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

interface ClusteringFrame {
  readonly startDay: number;
  readonly endDay: number;
  readonly pxPerDay: number;
}

export interface ClusteringSizes {
  /** Least distance of the centres of two targets. */
  readonly targetPx: number;
  /** A long chain of close neighbours is cut into clusters of at least this length. */
  readonly clusterPx: number;
}

/** How many targets' widths a cluster with its count needs. */
const CLUSTER_TARGETS = 1.5;

interface Cluster {
  centrePx: number;
  readonly first: number;
  last: number;
}

/** Groups the entries (in time order) of one tile. */
export function clusterUnlabelled(
  model: TimelineModel,
  members: Int32Array,
  frame: ClusteringFrame,
  { targetPx, clusterPx }: ClusteringSizes,
): Clustering {
  const pieces: Cluster[] = [];
  const px = new Float64Array(members.length);
  for (let position = 0; position < px.length; position++) {
    px[position] = (model.at[members[position]] - frame.startDay) * frame.pxPerDay;
  }
  let first = 0;
  while (first < px.length) {
    let last = first + 1;
    while (last < px.length && px[last] - px[last - 1] < targetPx) {
      last++;
    }
    cutChain(px, first, last, clusterPx, pieces);
    first = last;
  }
  const groups = spread(pieces, px, targetPx, (frame.endDay - frame.startDay) * frame.pxPerDay);
  return {
    days: Float64Array.from(groups, ({ centrePx }) => frame.startDay + centrePx / frame.pxPerDay),
    starts: Int32Array.from([...groups.map((group) => group.first), members.length]),
    members,
  };
}

function cutChain(px: Float64Array, first: number, last: number, clusterPx: number, pieces: Cluster[]): void {
  const lengthPx = px[last - 1] - px[first];
  const count = Math.max(Math.floor(lengthPx / clusterPx), 1);
  const piecePx = lengthPx / count;
  let from = first;
  for (let piece = 0; piece < count; piece++) {
    const endPx = px[first] + (piece + 1) * piecePx;
    let to = from;
    while (to < last && (piece === count - 1 || px[to] < endPx)) {
      to++;
    }
    if (to > from) {
      pieces.push({ centrePx: centreOf(px, from, to), first: from, last: to });
    }
    from = to;
  }
}

function centreOf(px: Float64Array, first: number, last: number): number {
  return (px[first] + px[last - 1]) / 2;
}

/** Joins groups that came too close, and keeps them off the tile's edges where other groups may stand. */
function spread(pieces: readonly Cluster[], px: Float64Array, targetPx: number, tilePx: number): Cluster[] {
  const result: Cluster[] = [];
  for (const piece of pieces) {
    let group = { ...piece };
    let before = result.at(-1);
    while (before !== undefined && tooClose(before, group, targetPx)) {
      result.pop();
      group = {
        first: before.first,
        last: group.last,
        centrePx: centreOf(px, before.first, group.last),
      };
      before = result.at(-1);
    }
    result.push(group);
  }
  const edgePx = (targetPx * CLUSTER_TARGETS) / 2;
  for (const group of result) {
    group.centrePx = Math.min(Math.max(group.centrePx, edgePx), tilePx - edgePx);
  }
  return result.length > 1 ? joinAtEdges(result, targetPx) : result;
}

/** Pushing a group off the edge may have brought it too close to its neighbour. */
function joinAtEdges(groups: Cluster[], targetPx: number): Cluster[] {
  const [first, second] = groups;
  if (tooClose(first, second, targetPx)) {
    groups.splice(0, 2, { first: first.first, last: second.last, centrePx: second.centrePx });
  }
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (last !== undefined && before !== undefined && tooClose(before, last, targetPx)) {
    groups.splice(-2, 2, { first: before.first, last: last.last, centrePx: before.centrePx });
  }
  return groups;
}

function tooClose(a: Cluster, b: Cluster, targetPx: number): boolean {
  return b.centrePx - a.centrePx < (reachPx(a, targetPx) + reachPx(b, targetPx)) / 2;
}

function reachPx(group: Cluster, targetPx: number): number {
  return group.last - group.first === 1 ? targetPx : targetPx * CLUSTER_TARGETS;
}
