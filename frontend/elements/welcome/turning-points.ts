import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import type { TurningPoint } from "../../shared/document/welcome-document.js";
import { edtfOf } from "../../shared/time/edtf.js";

/** Around a turning point so large a part of the exhibit's time is shown: what came before it, and what after. */
const SHOWN_PART = 1 / 6;

/** A turning point as the flight shows it. */
export interface ShownPoint {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language that the title is in. */
  readonly titleLanguage: string;
  /** The date in words. */
  readonly date: string;
  readonly picture: string | undefined;
  /** Ends of the window around it, EDTF. */
  readonly from: string;
  readonly to: string;
}

/** The turning points that the exhibit's document knows, in its order: that of time. */
export function shownPoints(whole: ExhibitDocument, points: readonly TurningPoint[]): readonly ShownPoint[] {
  const { columns } = whole;
  const pictures = new Map(points.map(({ entry, picture }) => [entry, picture]));
  const length = shownDays(whole);
  return columns.id.flatMap((id, row) => {
    if (!pictures.has(id)) {
      return [];
    }
    const middle = middleOf(columns.earliest[row], columns.latest[row]);
    return [
      {
        id,
        title: columns.title[row],
        titleLanguage: columns.titleLanguage[row],
        date: columns.phrase[row],
        picture: pictures.get(id),
        from: edtfOf(Math.round(middle - length / 2), length),
        to: edtfOf(Math.round(middle + length / 2), length),
      },
    ];
  });
}

function middleOf(earliest: number | null, latest: number | null): number {
  return ((earliest ?? latest ?? 0) + (latest ?? earliest ?? 0)) / 2;
}

function shownDays({ span, columns }: ExhibitDocument): number {
  const first = span.earliest ?? known(columns.earliest).reduce((least, day) => Math.min(least, day));
  const last = span.latest ?? known(columns.latest).reduce((greatest, day) => Math.max(greatest, day));
  return Math.max(1, (last - first) * SHOWN_PART);
}

/** Only where there is an entry, so at least 0 stands there. */
function known(days: readonly (number | null)[]): readonly number[] {
  const found = days.filter((day) => day !== null);
  return found.length > 0 ? found : [0];
}
