/** What a screen that shows a story and those that steer it say to each other; anything else is not understood. */

/** The colour that covers the screen; empty while the story is seen. */
export type Blank = "" | "black" | "white";

/** What the screen shows. */
export interface PresentationState {
  /** Page that is open, from 0; the number of steps is the end. */
  readonly page: number;
  readonly blank: Blank;
  /** Goes on by itself. */
  readonly play: boolean;
}

const ACTIONS = ["next", "previous", "first", "last", "blank", "play"] as const;

/** What the screen is asked to do. */
export type PresentationCommand =
  { readonly do: (typeof ACTIONS)[number] } | { readonly do: "go"; readonly page: number };

const MOST_PAGES = 1000;

function isPage(page: unknown): page is number {
  return Number.isInteger(page) && (page as number) >= 0 && (page as number) < MOST_PAGES;
}

function fieldsOf(said: unknown): Readonly<Record<string, unknown>> {
  return typeof said === "object" && said !== null ? (said as Readonly<Record<string, unknown>>) : {};
}

/** Reads what may be anything. */
export function readState(said: unknown): PresentationState | undefined {
  const { page, blank, play } = fieldsOf(said);
  const isBlank = blank === "" || blank === "black" || blank === "white";
  return isPage(page) && isBlank && typeof play === "boolean" ? { page, blank, play } : undefined;
}

/** Reads what may be anything. */
export function readCommand(said: unknown): PresentationCommand | undefined {
  const { do: action, page } = fieldsOf(said);
  if (action === "go") {
    return isPage(page) ? { do: "go", page } : undefined;
  }
  const known = ACTIONS.find((each) => each === action);
  return known ? { do: known } : undefined;
}

/** Reads JSON that may be anything. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
