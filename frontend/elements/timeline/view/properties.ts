/** The properties of the element that make Lit render anew. */
import type { Scene } from "../render/scene.js";

export const properties = {
  src: {},
  from: {},
  to: {},
  selected: {},
  series: {},
  timeDirection: { attribute: "time-direction" },
  pageScroll: { attribute: "page-scroll" },
  messages: { attribute: false },
  document: { state: true },
  status: { state: true },
  scene: { state: true, hasChanged: sceneFrameChanged },
  choices: { state: true },
  announcement: { state: true },
  onPaper: { state: true },
  emptyTime: { state: true },
};

/** The templates depend on sizes and document alone, so a scene in which the window has moved needs no render. */
function sceneFrameChanged(scene: Scene | undefined, before: Scene | undefined): boolean {
  return scene?.metrics !== before?.metrics || scene?.document !== before?.document;
}
