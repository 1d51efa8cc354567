/** What a cluster says about itself, and whether any zoom takes it apart. Pure. */
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { wording } from "./messages.js";
import type { Metrics } from "../layout/metrics.js";
import type { TimelineModel } from "../model/model.js";
import type { DateFormat } from "./date-format.js";

/** What there is to know about the shown exhibit. */
export interface ClusterContext {
  readonly document: ExhibitDocument;
  readonly metrics: Metrics;
  readonly model: TimelineModel;
  readonly dates: DateFormat;
}

/** Whether the members still lie within one target at the closest zoom, so that a list has to tell them apart. */
export function isInseparable(
  members: Int32Array,
  { metrics, model }: Pick<ClusterContext, "metrics" | "model">,
): boolean {
  const first = model.at[members[0]];
  const last = model.at[members[members.length - 1]];
  return ((last - first) * metrics.timePx) / model.limits.minimumDays < metrics.targetPx;
}

/** One sentence: how many, when, of which lane, and what a press does. */
export function clusterLabel(members: Int32Array, lane: number, context: ClusterContext): string {
  const { document, metrics, model } = context;
  const count = members.length;
  const theme = metrics.vertical ? document.title : document.themes[model.lanes[lane].theme].name;
  if (isInseparable(members, context)) {
    return wording(document, "clusterList", { count, theme, date: clusterDate(members, context) });
  }
  return wording(document, "cluster", { count, theme, ...ends(members, context) });
}

/** The time of all members in words: their common date phrase, or a range. */
export function clusterDate(members: Int32Array, context: ClusterContext): string {
  const { phrase } = context.model.columns;
  if (members.every((entry) => phrase[entry] === phrase[members[0]])) {
    return phrase[members[0]];
  }
  const { from, to } = ends(members, context);
  return from === to ? from : wording(context.document, "range", { from, to });
}

function ends(
  members: Int32Array,
  { model, dates }: ClusterContext,
): { readonly from: string; readonly to: string } {
  const first = model.at[members[0]];
  const last = model.at[members[members.length - 1]];
  return { from: dates.day(first, last - first), to: dates.day(last, last - first) };
}
