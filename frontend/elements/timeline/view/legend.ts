/** The legend, a popover with its button: what a glow, a band, a bar and their ends say about a date. */
import { nothing, render, type TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { spaceOf } from "../../../shared/pointer/element-space.js";
import { html } from "../../../shared/template/html.js";
import { wording } from "../text/messages.js";
import { adoptLate } from "./adopt-late.js";

/** Distance of the panel from its button. */
const GAP_PX = 8;

/**
 * The button and the panel that it opens. The browser closes the panel on Escape and on a press elsewhere.
 *
 * @param below what stands at the panel's end
 */
export function legend(
  timeline: ExhibitDocument,
  below: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const name = wording(timeline, "legend");
  return html`<button
      type="button"
      class="legend-button"
      aria-label=${name}
      title=${name}
      popovertarget="legend"
    >
      <span aria-hidden="true">?</span>
    </button>
    <div
      id="legend"
      class="legend theme-1"
      part="legend"
      popover
      role="group"
      aria-label=${name}
      dir=${timeline.direction}
      @beforetoggle=${({ currentTarget, newState }: ToggleEvent) => {
        if (newState === "open") {
          // Without a server it stays empty, and the next press asks again.
          fill(currentTarget as HTMLElement, timeline, below).catch(() => undefined);
        }
      }}
      @toggle=${place}
    ></div>`;
}

/** Most visitors never open the legend, so what it says is loaded with the first press. */
async function fill(
  panel: HTMLElement,
  timeline: ExhibitDocument,
  below: TemplateResult | typeof nothing,
): Promise<void> {
  const [{ legendSamples }, { legendPanelStyles }] = await Promise.all([
    import("./legend-samples.js"),
    import("./legend-panel.styles.js"),
  ]);
  adoptLate(panel.getRootNode() as ShadowRoot, legendPanelStyles);
  render([legendSamples(timeline), below], panel);
  placeOpen(panel);
}

/**
 * Places the opened panel above its button or, where there is no room, below it. A popover is in the browser's top layer,
 * where the page's `zoom` scales it and its `transform` does not, so the place is computed from the panel's own scale.
 */
function place({ currentTarget }: Event): void {
  placeOpen(currentTarget as HTMLElement);
}

function placeOpen(panel: HTMLElement): void {
  if (!panel.matches(":popover-open")) {
    return;
  }
  const button = panel.previousElementSibling?.getBoundingClientRect();
  if (button !== undefined) {
    const { scaleX, scaleY } = spaceOf(panel);
    const { height, width } = panel.getBoundingClientRect();
    const { style } = panel;
    const above = button.top - GAP_PX - height;
    const top = above >= GAP_PX ? above : Math.max(Math.min(button.bottom + GAP_PX, innerHeight - height), 0);
    const left = Math.max(Math.min(button.left, innerWidth - width - GAP_PX), GAP_PX);
    style.top = `${top / scaleY}px`;
    style.left = `${left / scaleX}px`;
  }
}
