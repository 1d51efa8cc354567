/** The label and the dates of a cluster in words, and whether any zoom can separate its entries. Pure. */
import { wording } from "./messages.js";
import type { Metrics } from "../layout/metrics.js";
import type { ShownExhibit } from "./shown-exhibit.js";

/** So many themes are named; of more it is said how many they are. */
const MOST_NAMED_THEMES = 3;

export interface ClusterContext extends ShownExhibit {
  readonly metrics: Metrics;
}

/** Whether the members lie within one target even at the closest zoom, so that only a list can tell them apart. */
export function isInseparable(
  members: Int32Array,
  { metrics, model }: Pick<ClusterContext, "metrics" | "model">,
): boolean {
  const first = model.at[members[0]];
  const last = model.at[members[members.length - 1]];
  return ((last - first) * metrics.timePx) / model.limits.minimumDays < metrics.targetPx;
}

/** One sentence for screen readers: how many entries of which themes, when, and what a press does. */
export function clusterLabel(members: Int32Array, lane: number, context: ClusterContext): string {
  const { document } = context;
  const count = members.length;
  const theme = themesOf(members, lane, context);
  if (isInseparable(members, context)) {
    return wording(document, "clusterList", { count, theme, date: clusterDate(members, context) });
  }
  return wording(document, "cluster", { count, theme, ...ends(members, context) });
}

/** The theme of the lane; where time runs down, one cluster counts the entries of all lanes. */
function themesOf(members: Int32Array, lane: number, { document, metrics, model }: ClusterContext): string {
  if (!metrics.vertical) {
    return document.themes[model.lanes[lane].theme].name;
  }
  const themes = new Set(Array.from(members, (entry) => model.columns.theme[entry]));
  const names = document.themes.flatMap(({ name }, theme) => (themes.has(theme) ? [name] : []));
  return names.length > MOST_NAMED_THEMES
    ? wording(document, "clusterThemes", { count: names.length })
    : new Intl.ListFormat(document.language, { type: "conjunction" }).format(names);
}

/** The date of all members in words: the phrase that they have in common, or a range. */
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
