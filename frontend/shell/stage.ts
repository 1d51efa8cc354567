import type { QuietWindow } from "../shared/address/quiet-window.js";
import { DocumentUnavailableError } from "../shared/document/document-request.js";
import type { ExhibitAddresses } from "./exhibit-addresses.js";
import type { Words } from "./quiet-line.js";

/** What a view of an exhibit stands on. */
export interface Stage {
  /** The exhibit. Its content is the view's once `place` has been called. */
  readonly root: HTMLElement;
  /** Id of what the view is about; empty for views of all entries. */
  readonly subject: string;
  /** Whether a timeline loads at once what its movements are drawn with. */
  readonly preload: boolean;
  /** Whether a visitor may save what is shown as a file. */
  readonly savesFiles: boolean;
  readonly addresses: ExhibitAddresses;
  /** Where the state of the view lives. */
  readonly window: QuietWindow;
  readonly words: Words;
  /** The words under a prefix, by what follows it. */
  wordsWith(prefix: string): Readonly<Record<string, string>>;
  /** Ends the view. */
  readonly signal: AbortSignal;
  /** Puts a view in place of what the page has shown so far. */
  place(...content: Node[]): void;
  /** The link to the full exhibit. */
  fullLink(): HTMLAnchorElement;
  /** Says something in one quiet line, in place of what the page itself has to say; undefined for that again. */
  notice(words: string | undefined): void;
}

/** Shows a view, and settles when it is drawn. */
export type OpenView = (stage: Stage) => Promise<void>;

/** How long a refused document is not asked for again. */
const REFUSED_MS = 60_000;

/**
 * Asks for what a view can't begin without. While the server gives no answer the request is repeated by itself; where it
 * refuses, what the page has shown so far stays, and it is asked again after a while.
 */
export async function askPatiently<Answer>(stage: Stage, ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (failure) {
      if (!(failure instanceof DocumentUnavailableError) || stage.signal.aborted) {
        throw failure;
      }
      console.warn(failure);
      stage.notice(stage.words("shell.refused"));
      await new Promise((resolve) => setTimeout(resolve, REFUSED_MS));
      stage.notice(undefined);
    }
  }
}

/** An element with properties. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}
