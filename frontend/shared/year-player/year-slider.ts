/** The row below a map with years: play button, slider and a sentence about the year. */
import type { TemplateResult } from "lit";
import { html } from "../template/html.js";
import type { YearPlayer } from "./year-player.js";

const PLAY_PATH = "M6 4l11 6-11 6z";
const PAUSE_PATH = "M5 4h4v12H5zM11 4h4v12h-4z";

/** A slider and its words. */
export interface YearSliderOptions {
  readonly min: number;
  readonly max: number;
  readonly at: number;
  /** What the year shown says. */
  readonly count: string;
  readonly words: Record<"play" | "pause" | "year", string>;
  /** The year at a place of the slider. */
  readonly yearAt: (place: number) => number;
}

/**
 * Screen readers read the year as the slider's value. They are told nothing while it plays, and the year once when it
 * stops.
 */
export function yearSlider(
  { min, max, at, count, words, yearAt }: YearSliderOptions,
  play: YearPlayer,
): TemplateResult {
  return html`
    <div class="years" part="years">
      <button type="button" @click=${play.toggle}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d=${play.isPlaying ? PAUSE_PATH : PLAY_PATH}></path>
        </svg>
        ${play.isPlaying ? words.pause : words.play}
      </button>
      <input
        type="range"
        min=${min}
        max=${max}
        step="1"
        .value=${String(at)}
        aria-label=${words.year}
        aria-valuetext=${count}
        @input=${(event: Event) => {
          play.slideTo(yearAt(Number((event.target as HTMLInputElement).value)));
        }}
        @change=${play.settle}
        @keydown=${play.press}
        @keyup=${play.lift}
        @blur=${play.lift}
      />
      <p class="count">${count}</p>
      <p class="unseen" role="status">${play.hasPlayed ? count : ""}</p>
    </div>
  `;
}
