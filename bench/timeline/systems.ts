/** The systems that are measured side by side, each with its makers' advice for many entries. */
import type { GeneratedEntry } from "../entries/generate.ts";
import { generateSeries } from "../entries/generate-series.ts";
import { exhibitDocumentOf, type ExhibitNames } from "../entries/exhibit-document.ts";
import { timelineJsEventsOf, visItemsOf } from "../entries/peer-documents.ts";

export interface SystemContext {
  readonly names: ExhibitNames;
  readonly messages: Readonly<Record<string, string>>;
}

export interface System {
  /** As the report names it. */
  readonly name: string;
  readonly ours: boolean;
  /** File name in `pages/`, without its ending. */
  readonly page: string;
  /** More parameters of the page's address. */
  readonly parameters: string;
  /** A system that has no zoom by wheel is zoomed by its buttons. */
  readonly zoomsBy: "wheel" | "buttons";
  /** What the page asks for beside its entries, by the name of its address there. */
  readonly documents?: Readonly<Record<string, unknown>>;
  dataOf(entries: readonly GeneratedEntry[], context: SystemContext): unknown;
}

const visTimeline: System = {
  name: "vis-timeline",
  ours: false,
  page: "vis-timeline",
  parameters: "",
  zoomsBy: "wheel",
  dataOf: (entries, { names }) => ({
    items: visItemsOf(entries),
    groups: names.themes.map(({ name }, id) => ({ id, content: name.en })),
  }),
};

const blueLamp: System = {
  name: "Blue Lamp",
  ours: true,
  page: "bluelamp",
  parameters: "",
  zoomsBy: "wheel",
  dataOf: (entries, { names, messages }) => exhibitDocumentOf(entries, names, messages),
};

export const SYSTEMS: readonly System[] = [
  blueLamp,
  {
    ...blueLamp,
    name: "Blue Lamp, numbers below",
    documents: { "series/bench.json": generateSeries(), "series.json": { series: [] } },
    dataOf: (entries, context) => ({
      ...(blueLamp.dataOf(entries, context) as object),
      series: { count: 1, first: "bench" },
    }),
  },
  visTimeline,
  { ...visTimeline, name: "vis-timeline, clusters", parameters: "&clusters" },
  {
    name: "TimelineJS",
    ours: false,
    page: "timelinejs",
    parameters: "",
    zoomsBy: "buttons",
    dataOf: (entries, { names }) =>
      timelineJsEventsOf(
        entries,
        names.themes.map(({ name }) => name.en),
      ),
  },
];
