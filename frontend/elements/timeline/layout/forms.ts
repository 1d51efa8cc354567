/**
 * The forms that an entry's mark may have, and the room that each takes. A form is chosen by its room alone: placement
 * asks for the forms that an entry could have, and takes the richest that covers nothing else. Pure.
 */
import type { LabelText, MarkForm } from "./placed.js";

/** A form in numbers: how far the mark reaches along the time axis, and over how many rows. */
export interface FormRoom {
  readonly form: MarkForm;
  readonly text: LabelText;
  /** Width of the label's longest line. */
  readonly labelPx: number;
  /** Rows across the time axis; see `PlacedMark.rows`. */
  readonly rows: number;
  /** From the entry's day to the mark's end on the side without the label. */
  readonly beforePx: number;
  /** From the entry's day to the mark's end on the label's side. */
  readonly reachPx: number;
  /** As far a mark must have room on that side when it is placed, so that there are not too many; at least `reachPx`. */
  readonly afterPx: number;
}

/** What is known of a mark that has been placed. */
export interface PresentForm extends Pick<FormRoom, "form" | "rows" | "text"> {
  /** The label has less room than its text needs. */
  readonly isCut: boolean;
}

/** A step by which placed marks grow: the forms that an entry would rather have than its present one, best first. */
export type Growth = (entry: number, present: PresentForm) => readonly FormRoom[];

/** The forms of one direction of time. */
export interface Forms {
  /** No form has less room on its label's side (`FormRoom.afterPx`). */
  readonly leastAfterPx: number;
  /** The forms in which all that is said is whole, in the order in which an entry asks for them at first. */
  readonly whole: (entry: number) => readonly FormRoom[];
  /** The same forms, those first that leave more room to others; absent where few labels stand in a column (label-column.ts). */
  readonly wholeModest?: (entry: number) => readonly FormRoom[];
  /**
   * The forms of the open entry, and of those that are joined to it: whole titles, however long, the best first, then short
   * ones, and at last a title that is cut where the plot is shorter than all of these.
   */
  readonly forward: (entry: number) => readonly FormRoom[];
  /** The same for those that make do with less room: short titles first, and no discs. */
  readonly forwardModest: (entry: number) => readonly FormRoom[];
  /**
   * The least form of an entry that matters so much that its title may be cut: the short one, where it has one, since of
   * that more is seen. `labelPx` may grow to `wholePx`.
   */
  readonly cut: (entry: number) => FormRoom & { readonly wholePx: number };
  /** The lowest form in which what is said is whole, for labels in a column; undefined where there is none. */
  readonly least: (entry: number) => FormRoom | undefined;
  /** The narrowest card of so many rows, for one at an edge; undefined where all cards are as wide. */
  readonly narrowCard: (entry: number, rows: number) => FormRoom | undefined;
  /** Each step is taken by all marks before the next one. */
  readonly growths: readonly Growth[];
  /** The last step, into room that was kept free so that there are not too many marks. */
  readonly lastGrowth: Growth;
}

/** Width of a text in one line, and the least width at which it takes two. */
export interface LineWidths {
  readonly onePx: number;
  readonly twoPx: number;
}

/** What forms must know of an entry's texts, in pixels of the label font. */
export interface FormTexts {
  readonly title: (entry: number) => LineWidths;
  /** The least width at which a title that is cut still says something. */
  readonly cutPx: (entry: number, text: LabelText) => number;
  /** Undefined where the entry has no short title. */
  readonly short: (entry: number) => LineWidths | undefined;
  /** The title in the bold letters of a card. */
  readonly cardTitle: (entry: number) => LineWidths;
  /** Lines that a text takes at a width; infinitely many where a word does not fit. */
  readonly lines: (entry: number, text: LabelText | "cardTitle" | "cardShort", roomPx: number) => number;
  /** Width of the date. */
  readonly datePx: (entry: number) => number;
  /** Width of date and place. */
  readonly headPx: (entry: number) => number;
  readonly hasPicture: (entry: number) => boolean;
}

/** A disc's radius with its ring, and from there to the label, at natural size. */
const DISC_RADIUS_PX = 20;
const DISC_GAP_PX = 7;

export function discRadiusPx(unit: number): number {
  return DISC_RADIUS_PX * unit;
}

/** From the middle of a lamp or a disc to its label. */
export function labelGapPx(form: MarkForm, unit: number): number {
  return (form === "disc" ? DISC_RADIUS_PX + DISC_GAP_PX : 12) * unit;
}

/** Sizes of a card at natural size. The space below it is for the bar of what lasts. */
const LONGEST_CARD_PX = 420;
const HIGHEST_CARD_PX = 200;
const CARD_SPACE_PX = 8;
const CARD_BAR_PX = 4;
const CARD_PADDING_PX = 12;
/** The drawings are wide, so a picture in a card is cut at both sides; more than this would take the room of words. */
const PICTURE_RATIO = 1.3;
const WIDEST_PICTURE_PX = 210;
/** Height of a line in a card, and what is left above and below the lines. */
const CARD_LINE_PX = 17;
const CARD_LINES_MARGIN_PX = 7;

/** A card without its texts. */
export interface CardShape {
  readonly heightPx: number;
  readonly barPx: number;
  /** 0 without a picture. */
  readonly pictureWidthPx: number;
  readonly paddingPx: number;
  /** From the card's beginning to its words, and the most room that they may have. */
  readonly textOffsetPx: number;
  readonly longestTextPx: number;
  /** Lines of words that have room, that of date and place included. */
  readonly lines: number;
}

/** The card that takes so many rows. */
export function cardShape(rows: number, pitchPx: number, unit: number, hasPicture: boolean): CardShape {
  const heightPx = Math.min(rows * pitchPx - CARD_SPACE_PX * unit, HIGHEST_CARD_PX * unit);
  const pictureWidthPx = hasPicture
    ? Math.round(Math.min(heightPx * PICTURE_RATIO, WIDEST_PICTURE_PX * unit))
    : 0;
  const [barPx, paddingPx] = [CARD_BAR_PX * unit, CARD_PADDING_PX * unit];
  const textOffsetPx = barPx + pictureWidthPx + paddingPx;
  return {
    heightPx,
    barPx,
    pictureWidthPx,
    paddingPx,
    textOffsetPx,
    longestTextPx: LONGEST_CARD_PX * unit - textOffsetPx - paddingPx,
    lines: Math.floor((heightPx - CARD_LINES_MARGIN_PX * unit) / (CARD_LINE_PX * unit)),
  };
}

/** The most rows that a card may take. */
export function mostCardRows(pitchPx: number, unit: number): number {
  return Math.floor(((HIGHEST_CARD_PX + CARD_SPACE_PX) * unit) / pitchPx);
}
