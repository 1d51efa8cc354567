/** Which text of what was found is shown, and where the words are in it. */
import type { Highlight } from "../document/exhibit-document.js";
import type { IndexedTexts } from "../document/search-texts.js";
import { matches, type SearchedWord } from "./searched-word.js";
import { wordsOf } from "./words.js";

/**
 * The text that has most of the words; of several such texts that of the weightiest field.
 *
 * @param place - of the item in the texts
 */
export function highlightOf(texts: IndexedTexts, place: number, words: readonly SearchedWord[]): Highlight {
  let best: Highlight = { language: texts.language, text: "", ranges: [] };
  let most = -1;
  for (const { text, language } of texts.fields) {
    text[place].forEach((each, index) => {
      const { ranges, count } = mark(each, language[place][index], words);
      if (count > most) {
        most = count;
        best = { language: language[place][index], text: each, ranges };
      }
    });
  }
  return best;
}

/** The places to mark, and how many of the searched words are among them. */
function mark(
  text: string,
  language: string,
  searched: readonly SearchedWord[],
): { ranges: Highlight["ranges"]; count: number } {
  const matched = new Set<SearchedWord>();
  const ranges: [number, number][] = [];
  for (const word of wordsOf(text, language)) {
    const finders = searched.filter((each) => matches(each, language, word));
    if (finders.length > 0) {
      ranges.push([word.start, word.end]);
    }
    finders.forEach((each) => matched.add(each));
  }
  return { ranges, count: matched.size };
}
