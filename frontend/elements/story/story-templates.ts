import { nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { html } from "../../shared/template/html.js";
import { inStyle } from "../../shared/template/in-style.js";
import type { StoryPlace } from "./story-address.js";
import type { StoryAction } from "./story-keys.js";
import type { StoryPage } from "./pages.js";

/** What a key or a control can ask for. */
export type ControlAction = StoryAction | "present" | "contents";

/** What the story's controls show, and what they call. */
export interface Controls {
  readonly place: StoryPlace;
  readonly pages: readonly StoryPage[];
  readonly contents: boolean;
  readonly fullScreen: boolean;
  readonly text: (key: string, values?: Readonly<Record<string, number>>) => string;
  readonly act: (action: ControlAction) => void;
  readonly turn: (page: number) => void;
}

const ICONS = {
  previous: "M12 4l-6 6 6 6",
  next: "M8 4l6 6-6 6",
  play: "M7 4.5v11l9-5.5z",
  pause: "M7 4.5v11M13 4.5v11",
  present: "M3 4h14v9H3zM10 13v4M6.5 17h7",
  fullScreen: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  fullScreenLeave: "M8 4v4H4M16 8h-4V4M12 16v-4h4M4 12h4v4",
  leave: "M5 5l10 10M15 5L5 15",
};

function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true" data-icon=${name}><path d=${ICONS[name]} /></svg>`;
}

/** One stretch for each step; the present one fills while the story plays. */
export function progress({ place, pages }: Controls): TemplateResult {
  const { page, play } = place;
  const last = pages.length - 1;
  return html`<div class="progress" aria-hidden="true">
    ${pages
      .slice(0, -1)
      .map(
        ({ seconds }, step) =>
          html`<i class=${step < page ? "past" : step === page ? "present" : ""}
            >${
              step === page && page < last
                ? keyed(
                    page,
                    html`<b class=${play ? "runs" : ""} ${inStyle(`animation-duration:${seconds}s`)}></b>`,
                  )
                : nothing
            }</i
          >`,
      )}
  </div>`;
}

/** All pages of the story to choose from. */
export function contents({ place, pages, text, turn }: Controls): TemplateResult {
  return html`<ol class="contents" aria-label=${text("steps")}>
    ${pages.map(
      ({ name, language, element }, page) =>
        html`<li>
          <button
            type="button"
            aria-current=${page === place.page ? "step" : nothing}
            @click=${() => {
              turn(page);
            }}
          >
            ${
              element.hasAttribute("data-end")
                ? text("stepEnd")
                : html`<span class="number">${page + 1}</span
                    ><span lang=${language} dir="auto">${name}</span>`
            }
          </button>
        </li>`,
    )}
  </ol>`;
}

/** Where in the story: "Step 3 of 12". */
export function placeName({ place, pages, text }: Pick<Controls, "place" | "pages" | "text">): string {
  const count = pages.length - 1;
  return place.page < count ? text("step", { number: place.page + 1, count }) : text("stepEnd");
}

function round(name: keyof typeof ICONS, label: string, press: () => void): TemplateResult {
  return html`<button type="button" class="round" aria-label=${label} title=${label} @click=${press}>
    ${icon(name)}
  </button>`;
}

/** Back, place and next; play; present, or full screen and leave. */
export function controls(all: Controls): TemplateResult {
  const { place, pages, text, act, fullScreen } = all;
  const atEnd = place.page >= pages.length - 1;
  const stage = place.present
    ? [
        document.fullscreenEnabled
          ? round(
              fullScreen ? "fullScreenLeave" : "fullScreen",
              text(fullScreen ? "fullScreenLeave" : "fullScreen"),
              () => {
                act("fullScreen");
              },
            )
          : nothing,
        round("leave", text("leave"), () => {
          act("leave");
        }),
      ]
    : round("present", text("present"), () => {
        act("present");
      });
  return html`<div class="controls">
    <button
      type="button"
      class="turn"
      aria-label=${text("previous")}
      ?disabled=${place.page === 0}
      @click=${() => {
        act("previous");
      }}
    >
      ${icon("previous")}<span>${text("previous")}</span>
    </button>
    <button
      type="button"
      class="place"
      aria-expanded=${all.contents}
      title=${text("steps")}
      @click=${() => {
        act("contents");
      }}
    >
      ${placeName(all)}
    </button>
    <div class="stage">
      ${round(place.play ? "pause" : "play", text(place.play ? "pause" : "play"), () => {
        act("play");
      })}
      ${stage}
    </div>
    <button
      type="button"
      class="turn main"
      ?disabled=${atEnd}
      @click=${() => {
        act("next");
      }}
    >
      <span>${text("next")}</span>${icon("next")}
    </button>
  </div>`;
}
