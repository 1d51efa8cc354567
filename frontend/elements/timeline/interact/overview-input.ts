/** Turns what a visitor does in the overview into movements of the window. */
import { pan, type TimeWindow } from "../time/window.js";
import { act } from "./commands.js";
import type { TimelineHost } from "./host.js";
import type { Overview } from "./overview.js";

/**
 * Lets the overview's brush move the window.
 *
 * @returns ends it
 */
export function connectOverviewInput(host: TimelineHost, overview: Overview): () => void {
  return overview.connect({
    begin() {
      act(host, (viewport) => {
        viewport.hold();
      });
    },
    show(window: TimeWindow) {
      act(host, (viewport) => {
        viewport.showByUser(window);
      });
    },
    goTo(day) {
      act(host, (viewport) => {
        const { window } = viewport;
        viewport.letGo();
        host.go(pan(window, day - (window.start + window.end) / 2, viewport.limits), true);
      });
    },
    end() {
      act(host, (viewport) => {
        viewport.letGo();
      });
    },
  });
}
