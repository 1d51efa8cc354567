import { message } from "../../../shared/document/messages.js";
import type { MessageKey, FormatMessage } from "../../../shared/document/messages.js";

/**
 * The texts of the timeline. They come from the API document (`messages`), which takes them from the message
 * files under the prefix `timeline.`; placeholders are written `{name}`.
 */
export interface TimelineMessages {
  /** Name of the whole graphic for assistive technology. */
  readonly label: string;
  readonly loading: string;
  readonly loadError: string;
  readonly retry: string;
  /** No entry matches the filters. */
  readonly empty: string;
  readonly emptyHint: string;
  /** There is no entry at all, whatever the filters. */
  readonly emptyExhibit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Button that shows the whole span again. */
  readonly fit: string;
  /** `{title}`, `{date}`, `{theme}`, and the place in the list: `{position}` of `{count}`. */
  readonly mark: string;
  /** `{count}`, `{theme}` or several of them, `{from}`, `{to}`. */
  readonly "cluster.one": string;
  readonly "cluster.other": string;
  /** A cluster that no zoom takes apart: `{count}`, `{theme}`, `{date}`. */
  readonly "clusterList.one": string;
  readonly "clusterList.other": string;
  /** In place of the themes of a cluster that has many: `{count}`. */
  readonly "clusterThemes.one": string;
  readonly "clusterThemes.other": string;
  /** Heading of the list of entries that no zoom can separate; `{count}`, `{date}`. */
  readonly "choose.one": string;
  readonly "choose.other": string;
  /** Button below a list of several hundred: `{count}` are left. */
  readonly chooseRest: string;
  /** Below a printed list that is too long: `{count}` are left. */
  readonly chooseMore: string;
  readonly close: string;
  /** Announced when a movement has ended: `{from}`, `{to}`, `{count}`. */
  readonly "window.one": string;
  readonly "window.other": string;
  /** Buttons of the card after a long press, beside `zoomIn`. */
  readonly open: string;
  readonly list: string;
  /** Last line of an entry's card: how many sources it has, that they disagree, how many entries it led to: `{count}`. */
  readonly "cardSources.one": string;
  readonly "cardSources.other": string;
  readonly cardDisputed: string;
  readonly "cardEffects.one": string;
  readonly "cardEffects.other": string;
  /** In the card of a cluster, below the first titles: `{count}` are left. */
  readonly "cardMore.one": string;
  readonly "cardMore.other": string;
  /** What a sign of the drawing means, said in a card the first times that it is seen; `legend…` says it in the legend. */
  readonly "noneBeginsBetween.one": string;
  readonly "noneBeginsBetween.other": string;
  readonly "noneBeginsIn.one": string;
  readonly "noneBeginsIn.other": string;
  readonly signArc: string;
  readonly signBand: string;
  readonly signBar: string;
  readonly signBreak: string;
  readonly signCount: string;
  readonly signDisc: string;
  readonly signFade: string;
  readonly signGlow: string;
  readonly signMover: string;
  readonly signRing: string;
  /** How the timeline is used: by mouse, and on a touch screen. */
  readonly coachMouse: string;
  readonly coachTouch: string;
  /** How to zoom where the plain wheel is the page's: `{key}` is held down. */
  readonly wheelHint: string;
  /** How to move where one finger is the page's. */
  readonly fingersHint: string;
  /** A zoom has stopped before it would leave nothing to see. */
  readonly zoomStops: string;
  /** There is nothing in the window: a month or day `{time}`, or `{from}` to `{to}`. */
  readonly noneIn: string;
  readonly noneBetween: string;
  /** Where the nearest entries lie: `{name}`, `{date}`. */
  readonly nearestBefore: string;
  readonly nearestAfter: string;
  /** At a lane's edge, where its next entry lies, `{place}` and `{date}`, and how many lie there, `{count}`. */
  readonly edge: string;
  readonly edgeEarlier: string;
  readonly edgeLater: string;
  /** The same for assistive technology: `{title}`, `{date}`, `{theme}`, `{count}`. */
  readonly "edgeBefore.one": string;
  readonly "edgeBefore.other": string;
  readonly "edgeAfter.one": string;
  readonly "edgeAfter.other": string;
  /** Announced after a step along a thread: `{title}`, and its place: `{position}` of `{count}`. */
  readonly followForward: string;
  readonly followBack: string;
  /** Heading of the list where a thread forks: `{count}`. */
  readonly "forkForward.one": string;
  readonly "forkForward.other": string;
  readonly "forkBack.one": string;
  readonly "forkBack.other": string;
  /** Announced where a thread ends and where it begins. */
  readonly threadEnd: string;
  readonly threadStart: string;
  /** What an arc leads to, or comes from, beyond the window's edge: `{title}`, `{date}`. */
  readonly signpostForward: string;
  readonly signpostBack: string;
  /** Name of the chooser of the numbers below the lanes, and its choice of none. */
  readonly stripChoose: string;
  readonly stripNone: string;
  /** The values' scale is logarithmic. */
  readonly stripLog: string;
  /** Link to the page of the series, and its whole name: `{title}`. */
  readonly stripAbout: string;
  readonly stripAboutOf: string;
  /** Link to the chart of the visible time, before the series' name: `{from}`, `{to}`. */
  readonly stripChart: string;
  /** Name of the slider that reads the numbers: `{title}`. */
  readonly stripSlider: string;
  /** A figure: `{value}` in `{date}`, a year or month; else on a date. */
  readonly stripFigure: string;
  readonly stripFigureOn: string;
  /** The moment under the pointer, where it has no figure: `{date}`; and the figures beside it: `{figure}`. */
  readonly stripNoFigure: string;
  readonly stripBefore: string;
  readonly stripAfter: string;
  /** The same before the first figure and after the last: `{figure}`. */
  readonly stripFirst: string;
  readonly stripLast: string;
  /** Said of the first figure after a break, and of figures that disagree. */
  readonly stripBreak: string;
  readonly stripDisputed: string;
  /** An entry that moved the number: `{title}`, `{date}`. */
  readonly stripMover: string;
  /** Button and heading of the dialog that saves the view as a picture, and its choices; `{size}` is "1920 × 1080". */
  readonly picture: string;
  readonly pictureFormat: string;
  readonly picturePng: string;
  readonly pictureSvg: string;
  readonly pictureSize: string;
  readonly pictureScreen: string;
  readonly pictureColours: string;
  readonly pictureLight: string;
  readonly pictureShown: string;
  readonly pictureSave: string;
  /** What comes of it: `{name}` of the file, or `{size}` that can't be made. */
  readonly pictureWorking: string;
  readonly pictureSaved: string;
  readonly pictureRefused: string;
  /** Written on the picture: `{filters}`; `{title}` and `{address}`; `{date}`; `{licence}`. */
  readonly pictureFilters: string;
  readonly pictureSource: string;
  readonly pictureSourceAlone: string;
  readonly pictureDated: string;
  readonly pictureLicence: string;
  /** A range of dates: `{from}`, `{to}`. */
  readonly range: string;
  /**
   * Instead of the graphic, where the address asks for a time after the last entry and year, or before the first:
   * `{year}`.
   */
  readonly nothingAfter: string;
  readonly nothingBefore: string;
  readonly overview: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  readonly overviewWindow: string;
  /** Button and heading of the key to the drawing, and what it explains. */
  readonly legend: string;
  readonly legendGlow: string;
  readonly legendArc: string;
  readonly legendBand: string;
  readonly legendBar: string;
  readonly legendFade: string;
  readonly legendRing: string;
  readonly legendBreak: string;
  readonly legendCard: string;
  readonly legendCount: string;
  readonly legendDisc: string;
  readonly legendEdge: string;
  readonly legendMover: string;
  readonly legendSize: string;
  /** Number of entries of a lane: `{count}`. */
  readonly "lane.one": string;
  readonly "lane.other": string;
}

/**
 * English texts for the time before a document has brought its own, and for the case that none can be loaded. An
 * application replaces them by the element's `messages` property.
 */
export const FALLBACK_MESSAGES: Pick<TimelineMessages, "label" | "loading" | "loadError" | "retry"> = {
  label: "Timeline",
  loading: "Loading the timeline…",
  loadError: "The timeline could not be loaded.",
  retry: "Try again",
};

export type TimelineKey = MessageKey<TimelineMessages>;

/** A text of the timeline in the document's language, its placeholders filled; plurals take `values.count`. */
export const wording: FormatMessage<TimelineKey> = message;

/** Making a number format takes long, so each is kept. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number in the digits of a language; `compact` shortens it, as "1.2K". */
export function inDigits(
  count: number,
  language: string,
  notation: "standard" | "compact" = "standard",
): string {
  const key = `${language} ${notation}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, { notation });
    formats.set(key, format);
  }
  return format.format(count);
}
