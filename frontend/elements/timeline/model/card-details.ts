/** What only cards say of entries, by id. */
import { loadCards } from "../../../shared/document/cards-document.js";

export interface CardDetails {
  readonly lede: string;
  readonly ledeLanguage: string;
  /** How many sources the entry cites. */
  readonly sources: number;
  /** Sources disagree. */
  readonly disputed: boolean;
  /** How many entries it led to. */
  readonly effects: number;
}

/**
 * @param source address of the exhibit's document
 * @throws DocumentUnavailableError where there are none
 */
export async function loadCardDetails(source: string): Promise<ReadonlyMap<string, CardDetails>> {
  const { columns } = await loadCards(source);
  const { disputed, effects, id, lede, ledeLanguage, sources } = columns;
  return new Map(
    id.map((each, index) => [
      each,
      {
        lede: lede[index],
        ledeLanguage: ledeLanguage[index],
        sources: sources[index],
        disputed: disputed[index],
        effects: effects[index],
      },
    ]),
  );
}
