/** Known words near to an unknown one, as the server's `NearMatches.mistyped` finds them. */

const MOST = 3;
/** A word may differ in one of so many letters and still count as mistyped. */
const LETTERS_PER_MISTAKE = 3;

/**
 * The known words that differ by a typing mistake in each three letters, the nearest first.
 *
 * @param known - in order of their code units
 */
export function nearWords(unknown: string, known: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(unknown.length / LETTERS_PER_MISTAKE));
  return known
    .filter((word) => Math.abs(word.length - unknown.length) <= limit)
    .map((word) => ({ word, mistakes: distance(unknown, word) }))
    .filter(({ mistakes }) => mistakes <= limit)
    .sort((a, b) => a.mistakes - b.mistakes)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** The Levenshtein distance. */
function distance(word: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1] + (word[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, 1 + Math.min(row[j], next[j - 1])));
    }
    row = next;
  }
  return row[other.length];
}
