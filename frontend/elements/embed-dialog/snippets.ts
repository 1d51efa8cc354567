/** The sizes that are offered, by their heights. Without one the view has its own. */
export const HEIGHTS = { small: 400, medium: 600, large: 800 } as const;

/** The palettes that are offered. `host` is what the page around the frame says. */
export const PALETTES = ["host", "night", "day"] as const;

export interface Choice {
  readonly size: keyof typeof HEIGHTS;
  readonly palette: (typeof PALETTES)[number];
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
}

/** The texts in the order in which they are offered. */
export const TEXTS = ["frame", "element", "oembed", "link"] as const;

/**
 * Asks the server how a view is embedded.
 *
 * @param view - whole address of the view
 * @param base - address that the application's are relative to
 * @returns undefined where the page can't be embedded
 * @throws TypeError where the server does not answer, or not as it should
 */
export async function askForSnippets(
  view: string,
  choice: Choice,
  base: string,
): Promise<Snippets | undefined> {
  const address = new URL("embed/snippets.json", base);
  address.searchParams.set("url", view);
  address.searchParams.set("height", String(HEIGHTS[choice.size]));
  address.searchParams.set("palette", choice.palette);
  const response = await fetch(address);
  if (response.status === 404) {
    return undefined;
  }
  if (!response.ok) {
    throw new TypeError(`The server answered ${String(response.status)}.`);
  }
  return (await response.json()) as Snippets;
}
