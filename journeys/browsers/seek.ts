/** Gives elements of a page, in the order of the document. */
export type Seek = (path: string) => HTMLElement[];

/** It runs in the page, so it knows nothing of this program. */
const seek: Seek = (path) => {
  const look = (root: ParentNode, selector: string, words: string | undefined, found: Set<Element>): void => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector) && (words === undefined || element.textContent.trim() === words)) {
        found.add(element);
      }
      if (element.shadowRoot) {
        look(element.shadowRoot, selector, words, found);
      }
    }
  };
  let roots: readonly (Document | Element)[] = [document];
  for (const step of path.split(" >> ")) {
    const [, selector = "", words] = /^(.*?)(?::text\((.*)\))?$/.exec(step) ?? [];
    const found = new Set<Element>();
    for (const root of roots) {
      if (root instanceof Element && root.shadowRoot) {
        look(root.shadowRoot, selector, words, found);
      }
      look(root, selector, words, found);
    }
    roots = [...found];
  }
  return roots as HTMLElement[];
};

/**
 * The function as text, which goes to the browser with each expression that looks for something. A path is a selector, or
 * several: `a >> b` is every `b` anywhere within an `a`, also in open shadow trees; `a:text(Words)` is every `a` that says
 * exactly these words.
 */
export const SEEK = seek.toString();
