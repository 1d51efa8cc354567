/** What the graphic needs once an entry is open or a thread is shown; most first views do without it. */
export { ThreadLayer } from "../layers/thread.js";
export { bringForward } from "../layout/open-entry.js";
