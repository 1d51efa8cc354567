import { nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { html } from "../../shared/template/html.js";
import { inStyle } from "../../shared/template/in-style.js";
import { icon, round } from "../../shared/steps/buttons.js";
import type { StoryPlace } from "./story-address.js";
import type { StepAction } from "../../shared/steps/step-keys.js";
import type { StoryPage } from "./pages.js";

/** What a key or a control can ask for. */
export type ControlAction = StepAction | "present" | "contents" | "speaker";

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

/** On a phone, from which nobody presents, there is no room for it. */
function speaker({ text, act }: Controls): TemplateResult {
  return html`<span class="speaker"
    >${round("speaker", text("speaker"), () => {
      act("speaker");
    })}</span
  >`;
}

/** What covers the screen; a press shows the story again. */
export function blankScreen({ place, text, act }: Controls): TemplateResult {
  return html`<button
    type="button"
    class=${`blank ${place.blank}`}
    aria-label=${text("blanked")}
    @click=${() => {
      act("blank");
    }}
  ></button>`;
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
        round("blank", text("blank"), () => {
          act("blank");
        }),
        speaker(all),
        round("leave", text("leave"), () => {
          act("leave");
        }),
      ]
    : html`<span part="present" class="stage"
        >${speaker(all)}${round("present", text("present"), () => {
          act("present");
        })}</span
      >`;
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
