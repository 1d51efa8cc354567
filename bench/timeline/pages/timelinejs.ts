import "@knight-lab/timelinejs/dist/css/timeline.css";
import type { TimelineJsEvent } from "../../entries/peer-documents.ts";
import { find, middleOf, readJson, run } from "./page.ts";

/** Defined by its own script, which the page names as its makers advise. */
declare const TL: {
  readonly Timeline: new (
    containerId: string,
    data: object,
    options: Readonly<Record<string, unknown>>,
  ) => { on(event: string, listener: () => void): void };
};

const ZOOM_IN = ".tl-menubar-button:has(.tl-icon-zoom-in)";
const ZOOM_OUT = ".tl-menubar-button:has(.tl-icon-zoom-out)";

run(async (dataAddress) => {
  const data = (await readJson(dataAddress)) as { readonly events: readonly TimelineJsEvent[] };
  const timeline = new TL.Timeline("timeline", data, {
    // Its own default asks the project's servers for fonts.
    font: null,
    script_path: `${location.origin}/timelinejs/`,
    hash_bookmark: false,
    // Its time axis gets most of the height, as with the others, instead of its default quarter.
    timenav_height_percentage: 75,
  });
  await new Promise<void>((resolve) => {
    timeline.on("ready", () => {
      resolve();
    });
  });
  const container = find("#timeline");
  return {
    nodes: () => container.querySelectorAll("*").length,
    graphicNodes: () => find(".tl-timenav", container).querySelectorAll("*").length,
    windowDays: () => null,
    plot: middleOf(find(".tl-timenav", container)),
    zoomButtons: { in: () => middleOf(find(ZOOM_IN)), out: () => middleOf(find(ZOOM_OUT)) },
  };
});
