/** The sizes that are offered, by their heights. Without one the view has its own. */
export const HEIGHTS = { small: 400, medium: 600, large: 800 } as const;

/** The palettes that are offered. `host` is what the page around the frame says. */
export const PALETTES = ["host", "night", "day"] as const;

/** Whether an embed follows the exhibit, or stays as the exhibit is now. */
export const VERSIONS = ["live", "frozen"] as const;

export interface Choice {
  readonly size: keyof typeof HEIGHTS;
  readonly palette: (typeof PALETTES)[number];
  readonly version: (typeof VERSIONS)[number];
}

/** What the server answers about a view: addresses, and the texts that an author pastes. */
export interface Snippets {
  readonly title: string;
  /** Address of the embed, for the preview. */
  readonly preview: string;
  readonly height: number;
  readonly frame: string;
  readonly element: string;
  readonly oembed: string;
  readonly link: string;
  /** Whether the page has an embed of its own; else this is the timeline's. */
  readonly own: boolean;
}

/** The texts in the order in which they are offered. */
export const TEXTS = ["frame", "element", "oembed", "link"] as const;

export type TextName = (typeof TEXTS)[number];

/** What the server answers to the wish to keep the present version. */
interface Kept {
  readonly version: string;
  readonly state: string;
  /** The state in words. */
  readonly text: string;
}

/** The server does not hand out what was asked for, and says why in words. */
export class RefusedError extends Error {}

/** How long an answer is waited for that takes its time. */
export interface Patience {
  /** Whether it is still waited for. */
  readonly isWanted: () => boolean;
  /** Hears what the server does meanwhile, in words. */
  readonly tell: (text: string) => void;
}

/** Undefined where there is nothing at the address. */
async function ask(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) {
    return undefined;
  }
  if (!response.ok) {
    throw new TypeError(`The server answered ${String(response.status)}.`);
  }
  return response.json();
}

/** Has the server keep the present version. It answers after a moment even while it is still writing. */
async function keptVersion(lang: string, base: string, patience: Patience): Promise<string> {
  const address = new URL("embed/frozen.json", base);
  address.searchParams.set("lang", lang);
  let kept = (await ask(address)) as Kept;
  while (kept.state === "being-kept" && patience.isWanted()) {
    patience.tell(kept.text);
    kept = (await ask(address)) as Kept;
  }
  if (kept.state !== "kept") {
    throw new RefusedError(kept.text);
  }
  return kept.version;
}

/**
 * Asks the server how a view is embedded.
 *
 * @param view - whole address of the view
 * @param base - address that the application's are relative to
 * @returns undefined where the page can't be embedded
 * @throws TypeError where the server does not answer, or not as it should
 * @throws RefusedError where the present version is not kept
 */
export async function askForSnippets(
  view: string,
  choice: Choice,
  base: string,
  patience: Patience,
): Promise<Snippets | undefined> {
  const address = new URL("embed/snippets.json", base);
  address.searchParams.set("url", view);
  address.searchParams.set("height", String(HEIGHTS[choice.size]));
  address.searchParams.set("palette", choice.palette);
  if (choice.version === "frozen") {
    address.searchParams.set("version", await keptVersion(document.documentElement.lang, base, patience));
  }
  return (await ask(address)) as Snippets | undefined;
}
