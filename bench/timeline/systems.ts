/** The systems that are measured side by side, each with its makers' advice for many entries. */
import type { GeneratedEntry } from "../entries/generate.ts";
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

export const SYSTEMS: readonly System[] = [
  {
    name: "Blue Lamp",
    ours: true,
    page: "bluelamp",
    parameters: "",
    zoomsBy: "wheel",
    dataOf: (entries, { names, messages }) => exhibitDocumentOf(entries, names, messages),
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
