/** All styles of the element, in the order in which they build on each other. */
import { coarseStyles } from "./coarse.styles.js";
import { graphicStyles } from "./graphic.styles.js";
import { legendStyles } from "./legend.styles.js";
import { paletteStyles } from "./palette.styles.js";
import { panelStyles } from "./panel.styles.js";
import { paperStyles } from "./paper.styles.js";
import { stripNameStyles } from "./strip-name.styles.js";
import { threadStyles } from "./thread.styles.js";
import { timelineStyles } from "./timeline.styles.js";

export const allStyles = [
  paletteStyles,
  timelineStyles,
  graphicStyles,
  threadStyles,
  stripNameStyles,
  panelStyles,
  legendStyles,
  coarseStyles,
  paperStyles,
];
