import "../elements/list/bl-list.js";
import { openExplore } from "./explore-view.js";
import { make, type OpenView } from "./stage.js";

/** The same entries as text. */
export const open: OpenView = (stage) => openExplore(stage, make("bl-list"));
