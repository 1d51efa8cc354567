/** Buttons by which one goes from step to step; their look is in `controls.styles.ts`. */
import type { TemplateResult } from "lit";
import { html } from "../template/html.js";

const ICONS = {
  previous: "M12 4l-6 6 6 6",
  next: "M8 4l6 6-6 6",
  play: "M7 4.5v11l9-5.5z",
  pause: "M7 4.5v11M13 4.5v11",
  present: "M3 4h14v9H3zM10 13v4M6.5 17h7",
  fullScreen: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  fullScreenLeave: "M8 4v4H4M16 8h-4V4M12 16v-4h4M4 12h4v4",
  leave: "M5 5l10 10M15 5L5 15",
  speaker: "M3 4h9v7H3zM7.5 11v3M5 14h5M14 8h3v9h-5v-3",
  blank: "M3 4h14v9H3zM5 15l10-13",
};

export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true" data-icon=${name}><path d=${ICONS[name]} /></svg>`;
}

/** A button that shows its sign alone. */
export function round(name: keyof typeof ICONS, label: string, press: () => void): TemplateResult {
  return html`<button type="button" class="round" aria-label=${label} title=${label} @click=${press}>
    ${icon(name)}
  </button>`;
}
