/** A new address and whether going back leads to the old one. */
export interface StateAddress {
  /** Query part, with its question mark unless it is empty. */
  readonly search: string;
  readonly keepsHistory: boolean;
}

/**
 * The address after some of a graphic's state has changed; `undefined` where it says so already. Going back leads to
 * the page as it was found, not to every year that was tried.
 *
 * @param search - the present query part, with or without its question mark
 * @param changes - by name; null for what needs no saying
 */
export function stateAddress(
  search: string,
  changes: Readonly<Record<string, string | null>>,
): StateAddress | undefined {
  const parameters = new URLSearchParams(search);
  const changed = Object.entries(changes).filter(([name, value]) => parameters.get(name) !== value);
  if (changed.length === 0) {
    return undefined;
  }
  const keepsHistory = changed.every(([name]) => !parameters.has(name));
  for (const [name, value] of changed) {
    if (value === null) {
      parameters.delete(name);
    } else {
      parameters.set(name, value);
    }
  }
  const query = parameters.toString();
  return { search: query === "" ? "" : `?${query}`, keepsHistory };
}
