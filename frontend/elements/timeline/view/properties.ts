/** What makes the element draw its HTML anew. */
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

/** Lit draws what depends on sizes and documents; a scene that only moved is none of its business. */
function sceneFrameChanged(scene: Scene | undefined, before: Scene | undefined): boolean {
  return scene?.metrics !== before?.metrics || scene?.document !== before?.document;
}
