/** What a hand on the overview's brush does to the stage. */
import { act } from "./commands.js";
import type { OverviewHandler } from "./overview.js";
import type { TimelineController } from "./controller.js";
import { pan, type TimeWindow } from "../time/window.js";

export function overviewHandler(stage: TimelineController): OverviewHandler {
  return {
    begin() {
      act(stage, (viewport) => {
        viewport.hold();
      });
    },
    show(window: TimeWindow) {
      act(stage, (viewport) => {
        viewport.showByUser(window);
      });
    },
    goTo(day) {
      act(stage, (viewport) => {
        const { window } = viewport;
        viewport.letGo();
        stage.go(pan(window, day - (window.start + window.end) / 2, viewport.limits), true);
      });
    },
    rest() {
      act(stage, (viewport) => {
        viewport.letGo();
      });
    },
  };
}
