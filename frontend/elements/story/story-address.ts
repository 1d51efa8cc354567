import { withParameters } from "../../shared/address/query.js";
import type { Blank } from "../../shared/presentation/messages.js";

/** Where a visitor is in a story; it holds exactly what the address says. */
export interface StoryPlace {
  /** Page that is open, from 0; the number of steps is the page after the last step. */
  readonly page: number;
  /** Shown to an audience, without the frame of the application. */
  readonly present: boolean;
  /** Goes on by itself. */
  readonly play: boolean;
  /** Id of the entry that is open over the story; empty for none. */
  readonly entry: string;
  /** The colour that covers the screen; empty while the story is seen. */
  readonly blank: Blank;
}

const END = "end";

function pageOf(step: string | null, steps: number): number {
  if (step === END) {
    return steps;
  }
  const number = /^\d{1,4}$/.test(step ?? "") ? Number(step) : 1;
  return Math.min(Math.max(number, 1), steps) - 1;
}

function blankOf(blank: string | null): Blank {
  return blank === null ? "" : blank === "white" ? "white" : "black";
}

/**
 * Reads a place out of an address; whatever makes no sense is as if it weren't there.
 *
 * @param search - the query part, with or without its question mark
 * @param steps - number of the story's steps
 */
export function placeOf(search: string, steps: number): StoryPlace {
  const parameters = new URLSearchParams(search);
  return {
    page: pageOf(parameters.get("step"), steps),
    present: parameters.has("present"),
    play: parameters.has("play"),
    entry: parameters.get("entry") ?? "",
    blank: blankOf(parameters.get("blank")),
  };
}

/**
 * The query part of the address of a place, with its question mark unless it is empty. Parameters that are not the
 * story's, such as the language, are kept.
 *
 * @param search - the present query part
 * @param steps - number of the story's steps
 */
export function searchOf(search: string, place: StoryPlace, steps: number): string {
  const { page, present, play, entry, blank } = place;
  const others = withParameters(search, { step: null, present: null, play: null, entry: null, blank: null });
  return withParameters(others, {
    step: page === 0 ? null : page < steps ? `${page + 1}` : END,
    present: present || null,
    play: play || null,
    entry,
    blank: blank === "black" ? true : blank || null,
  });
}
