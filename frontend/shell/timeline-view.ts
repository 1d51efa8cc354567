import "../elements/timeline/bl-timeline.js";
import { openExplore } from "./explore-view.js";
import { make, type OpenView } from "./stage.js";

/** The entries as a timeline, with a number strip below. */
export const open: OpenView = (stage) =>
  openExplore(stage, make("bl-timeline", { preload: stage.preload, savable: stage.savesFiles }));
