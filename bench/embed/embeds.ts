/** The two embeds that are measured side by side, over the same entries. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { contentType, type BuiltFile } from "../timeline/build-pages.ts";

export interface Embed {
  /** As the report names it. */
  readonly name: string;
  readonly ours: boolean;
  /** Of its page. */
  readonly address: string;
  /** An expression that is true once the entries are drawn and can be used. */
  readonly isUsable: string;
}

/** What of the exhibit's document TimelineJS can show. */
interface TimelineColumns {
  readonly columns: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    readonly date: readonly string[];
    readonly theme: readonly number[];
  };
  readonly themes: readonly { readonly name: string }[];
}

interface PeerDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface PeerEvent {
  readonly unique_id: string;
  readonly group: string;
  readonly text: { readonly headline: string };
  readonly start_date: PeerDate;
  readonly end_date?: PeerDate;
}

/** Where the entries are on the server that holds TimelineJS. */
export const PEER_DOCUMENT = "/entries.json";

export function blueLampEmbed(origin: string): Embed {
  return {
    name: "Blue Lamp",
    ours: true,
    address: `${origin}/embed`,
    isUsable: `document.querySelector("bl-exhibit[data-ready]") !== null`,
  };
}

/** @param origin - of a server with `timelineJsFiles` and the entries */
export function timelineJsEmbed(origin: string): Embed {
  return {
    name: "TimelineJS",
    ours: false,
    address: `${origin}/embed/index.html?source=${encodeURIComponent(origin + PEER_DOCUMENT)}`,
    isUsable: `window.timeline?.ready === true && document.querySelector(".tl-timemarker") !== null`,
  };
}

/** The package of TimelineJS as its makers publish it, with the page that they give for frames. */
export function timelineJsFiles(): readonly BuiltFile[] {
  const page = createRequire(import.meta.url).resolve("@knight-lab/timelinejs/dist/embed/index.html");
  const folder = dirname(dirname(page));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(folder.length).replaceAll("\\", "/"),
      type: contentType(file),
      body: readFileSync(file),
    }));
}

/** The exhibit's entries in the form of TimelineJS, which knows no uncertain dates: the first of each stands for it. */
export function peerDocument({ columns, themes }: TimelineColumns): {
  readonly events: readonly PeerEvent[];
} {
  return {
    events: columns.id.map((id, index) => {
      const [start, end] = columns.date[index].split("/").map(peerDate);
      return {
        unique_id: id,
        group: themes[columns.theme[index]].name,
        text: { headline: columns.title[index] },
        start_date: start ?? end ?? { year: 0 },
        ...(start && end && { end_date: end }),
      };
    }),
  };
}

/** @param edtf - a date, perhaps with signs of uncertainty; undefined where it has no year in figures */
function peerDate(edtf: string): PeerDate | undefined {
  const found: readonly (string | undefined)[] | null = /^\[?(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?/.exec(
    edtf,
  );
  const [year, month, day] = found?.slice(1) ?? [];
  if (year === undefined) {
    return undefined;
  }
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
