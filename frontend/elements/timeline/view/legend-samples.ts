/** What the legend says, with a sample of each sign. */
import type { SVGTemplateResult, TemplateResult } from "lit";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { html, svg } from "../../../shared/template/html.js";
import { wording, type TimelineKey } from "../text/messages.js";

/** Size of a sample, which is drawn with the style classes of the graphic. */
const WIDTH_PX = 64;
const HEIGHT_PX = 24;

const lamp = svg`<circle class="lamp" cx="32" cy="12" r="6"></circle>`;

const SAMPLES: readonly (readonly [TimelineKey, SVGTemplateResult])[] = [
  ["legendGlow", svg`<circle class="lamp glowing" cx="32" cy="12" r="6" stroke-width="12"></circle>`],
  [
    "legendBand",
    svg`<rect class="band" x="2" y="3" width="60" height="18" rx="9" fill="url(#legend-both)"></rect>${lamp}`,
  ],
  [
    "legendBar",
    svg`<circle class="lamp" cx="8" cy="9" r="5"></circle>
      <rect class="bar" x="8" y="17" width="50" height="3" rx="1.5" fill="var(--theme)"></rect>`,
  ],
  [
    "legendFade",
    svg`<circle class="lamp" cx="8" cy="9" r="5"></circle>
      <rect class="bar" x="8" y="17" width="54" height="3" rx="1.5" fill="url(#legend-end)"></rect>`,
  ],
  [
    "legendRing",
    svg`<g class="pinned"><circle class="lamp" cx="8" cy="9" r="5"></circle></g>
      <rect class="bar" x="0" y="17" width="40" height="3" rx="1.5" fill="var(--theme)"></rect>`,
  ],
  [
    "legendArc",
    svg`<g class="arcs"><path class="near" d="M8 5C8 18 26 19 47 19M41 15.5L47 19L41 22.5"></path></g>
      <circle class="lamp" cx="8" cy="5" r="4"></circle><circle class="lamp" cx="55" cy="19" r="4"></circle>`,
  ],
  [
    "legendCount",
    svg`<g class="cluster"><rect x="20" y="3.5" width="24" height="17" rx="8.5"></rect>
      <text x="32" y="12" dy="0.35em">12</text></g>`,
  ],
  [
    "legendDisc",
    svg`<circle class="lamp" cx="32" cy="12" r="11"></circle>
      <circle class="legend-disc" cx="32" cy="12" r="9"></circle>`,
  ],
  [
    "legendCard",
    svg`<rect class="legend-card" x="6" y="2" width="52" height="20" rx="4"></rect>
      <path class="legend-picture" d="M6 6a4 4 0 0 1 4-4h12v20H10a4 4 0 0 1-4-4z"></path>
      <path class="legend-words" d="M28 8h24M28 12.5h20M28 17h14"></path>`,
  ],
  [
    "legendEdge",
    svg`<path class="legend-words" d="M8 12h32"></path><path class="legend-chevron" d="M50 7l5 5-5 5"></path>`,
  ],
  ["legendMover", svg`<path class="legend-mover" d="M32 6l6 6-6 6-6-6z"></path>`],
  [
    "legendBreak",
    svg`<path class="legend-line" d="M4 17L26 12M38 9L60 5"></path>
      <path class="legend-cut" d="M32 2V22"></path>`,
  ],
  [
    "legendSize",
    svg`<circle class="lamp" cx="18" cy="12" r="3.5"></circle><circle class="lamp" cx="42" cy="12" r="7"></circle>`,
  ],
];

export function legendSamples(timeline: ExhibitDocument): TemplateResult {
  return html`<h2>${wording(timeline, "legend")}</h2>
    <svg class="legend-fills" aria-hidden="true">
      <defs>
        <linearGradient id="legend-both">
          <stop offset="0" stop-opacity="0.1"></stop>
          <stop offset="0.3"></stop>
          <stop offset="0.7"></stop>
          <stop offset="1" stop-opacity="0.1"></stop>
        </linearGradient>
        <linearGradient id="legend-end">
          <stop offset="0.4"></stop>
          <stop offset="1" stop-opacity="0"></stop>
        </linearGradient>
      </defs>
    </svg>
    <ul>
      ${SAMPLES.map(
        ([key, sample]) =>
          html`<li>
            <svg
              width=${WIDTH_PX}
              height=${HEIGHT_PX}
              viewBox="0 0 ${WIDTH_PX} ${HEIGHT_PX}"
              aria-hidden="true"
            >
              ${sample}
            </svg>
            <span>${wording(timeline, key)}</span>
          </li>`,
      )}
    </ul>`;
}
