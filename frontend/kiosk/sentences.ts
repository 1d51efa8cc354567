/** The sentences of an article, as they are read aloud, and where each of them stands. */
import type { Utterance } from "./speaker.js";

/** One sentence, or a part of a long one. */
export interface Sentence extends Utterance {
  /** Where it stands, to be marked while it is read. */
  readonly range: Range;
}

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, blockquote";
/** Numbers of notes, sources, captions, controls: what a person who reads to another one leaves out. */
const UNREAD = [
  ".bl-article-refs",
  ".bl-article-section-notes",
  ".bl-article-unseen",
  ".bl-unseen",
  ".bl-step-ways",
  ".bl-thread",
  "figure",
  "footer",
  "nav",
  "button",
  "svg",
  "[hidden]",
  "[aria-hidden=true]",
].join(", ");
/** Browsers break off what takes longer than about 15 seconds to say. */
const LONGEST_SENTENCE = 180;
const END_OF_CLAUSE = /[,;:–—،؛]\s/g;

/** The language of what stands in an element: BCP 47 tag. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>("[lang]")?.lang ?? "en";
}

/** In the order of reading. */
export function sentencesIn(root: Element): readonly Sentence[] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node instanceof Text ? node.parentElement?.closest(BLOCKS) : undefined;
    if (block && root.contains(block)) {
      const texts = blocks.get(block) ?? [];
      blocks.set(block, [...texts, node as Text]);
    }
  }
  return [...blocks].flatMap(([block, texts]) => sentencesOf(texts, languageOf(block)));
}

function sentencesOf(texts: readonly Text[], language: string): readonly Sentence[] {
  const whole = texts.map(({ data }) => data).join("");
  return pieces(whole, language).map(({ text, start }) => {
    const range = document.createRange();
    range.setStart(...placeAt(texts, start));
    range.setEnd(...placeAt(texts, start + text.length));
    return { text: text.replace(/\s+/g, " "), language, range };
  });
}

function placeAt(texts: readonly Text[], offset: number): [Text, number] {
  let before = 0;
  for (const text of texts) {
    if (offset <= before + text.length) {
      return [text, offset - before];
    }
    before += text.length;
  }
  const last = texts[texts.length - 1];
  return [last, last.length];
}

/** A text cut into sentences, and long ones into clauses; without the space around each. Pure. */
export function pieces(
  whole: string,
  language: string,
): readonly { readonly text: string; readonly start: number }[] {
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" }).segment(whole);
  return [...sentences]
    .flatMap(({ segment, index }) => clauses(segment, index))
    .map(({ text, start }) => ({ text: text.trim(), start: start + text.length - text.trimStart().length }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function clauses(sentence: string, start: number): { text: string; start: number }[] {
  if (sentence.length <= LONGEST_SENTENCE) {
    return [{ text: sentence, start }];
  }
  const ends = [...sentence.matchAll(END_OF_CLAUSE)].map(({ index }) => index + 1);
  const end = ends.filter((each) => each <= LONGEST_SENTENCE).at(-1) ?? ends.at(0);
  return end === undefined
    ? [{ text: sentence, start }]
    : [{ text: sentence.slice(0, end), start }, ...clauses(sentence.slice(end), start + end)];
}
