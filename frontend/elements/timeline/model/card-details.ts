/** What only cards say of entries; loaded once, when the first card is shown. */
import { DocumentRequests } from "../../../shared/document/document-request.js";
import { siblingAddress } from "./addresses.js";

/** What there is to read of an entry beyond the exhibit's document. */
export interface CardDetails {
  readonly lede: string;
  /** How many sources it cites. */
  readonly sources: number;
  /** Sources disagree. */
  readonly disputed: boolean;
  /** How many entries it led to. */
  readonly effects: number;
}

/** `/api/v1/cards.json`: all entries of the exhibit by column. */
interface CardsDocument {
  readonly columns: {
    readonly id: readonly string[];
    readonly lede: readonly string[];
    readonly sources: readonly number[];
    readonly disputed: readonly boolean[];
    readonly effects: readonly number[];
  };
}

const requests = new DocumentRequests<CardsDocument>(2);

/**
 * The details of all entries by id.
 *
 * @param source address of the exhibit's document
 * @throws DocumentUnavailableError where there are none
 */
export async function loadCardDetails(source: string): Promise<ReadonlyMap<string, CardDetails>> {
  const { columns } = await requests.load(siblingAddress(source, "cards.json"));
  return new Map(
    columns.id.map((id, index) => [
      id,
      {
        lede: columns.lede[index],
        sources: columns.sources[index],
        disputed: columns.disputed[index],
        effects: columns.effects[index],
      },
    ]),
  );
}
