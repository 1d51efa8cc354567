import { DataSet, Timeline } from "vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { VisItem } from "../../entries/peer-documents.ts";
import { daysBetween, find, readJson, run } from "./page.ts";

interface Data {
  readonly items: readonly VisItem[];
  readonly groups: readonly { readonly id: number; readonly content: string }[];
}

const FIRST_DAY = new Date("1920-01-01");
const LAST_DAY = new Date("2030-01-01");
const SHORTEST_WINDOW_MS = 4 * 86_400_000;

run(async (dataAddress) => {
  const clusters = new URLSearchParams(location.search).has("clusters");
  const container = find("#timeline");
  const { items, groups } = (await readJson(dataAddress)) as Data;
  let timeline: Timeline | undefined;
  await new Promise<void>((resolve) => {
    timeline = new Timeline(container, new DataSet(items), new DataSet(groups), {
      width: "100%",
      height: "100%",
      orientation: "top",
      verticalScroll: true,
      // Else the wheel scrolls and zooms at once.
      preferZoom: true,
      // A wheel event then zooms by a tenth, nearly as with us, so that both come equally deep; its default is a fifth.
      zoomFriction: 10,
      start: FIRST_DAY,
      end: LAST_DAY,
      min: FIRST_DAY,
      max: LAST_DAY,
      zoomMin: SHORTEST_WINDOW_MS,
      ...(clusters ? { cluster: {} } : {}),
      onInitialDrawComplete: resolve,
    });
  });
  return {
    nodes: () => container.querySelectorAll("*").length,
    graphicNodes: () => container.querySelectorAll("*").length,
    windowDays: () => {
      const shown = timeline?.getWindow();
      return shown === undefined ? null : daysBetween(shown.start, shown.end);
    },
    plot: { x: 1000, y: 500 },
    zoomButtons: null,
  };
});
