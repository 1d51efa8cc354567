/** Texts of one direction among those of another, in SVG, where no element can carry `dir="auto"`. */

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

const LETTER = /\p{L}/u;
/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text whose first letter runs against the text around it, isolated, so that its ellipsis and full stop stand at its
 * own end; any other text as it is.
 *
 * @param isAroundRtl - whether the text around runs from right to left
 */
export function isolated(text: string, isAroundRtl: boolean): string {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) !== isAroundRtl
    ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`
    : text;
}
