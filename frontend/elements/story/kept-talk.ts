/** The talk of this tab, which a reload must not lose. Where nothing can be stored, a reload needs another code. */

/** What the screen knows of its talk. */
export interface Talk {
  /** The screen's key to the relay. */
  readonly key: string;
  /** Where a phone gives the code. */
  readonly address: string;
}

const NAME = "bluelamp-talk:";

export function keptTalk(story: string): Talk | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME + story) ?? "null") as Partial<Talk> | null;
    const { key, address } = kept ?? {};
    return typeof key === "string" && typeof address === "string" ? { key, address } : undefined;
  } catch {
    return undefined;
  }
}

export function keepTalk(story: string, talk: Talk | undefined): void {
  try {
    if (talk) {
      sessionStorage.setItem(NAME + story, JSON.stringify(talk));
    } else {
      sessionStorage.removeItem(NAME + story);
    }
  } catch {
    // The talk goes on until the page is left.
  }
}
