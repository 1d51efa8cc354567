/** Headings keep names and spans of years in one line: "I-24/7", "1995–96". Browsers would break them at their dashes. */

/** A word in which a dash is followed by a digit. */
const UNBROKEN = /(\S*[-–]\d\S*)/;

/** A text in pieces, which stand in turn for what may be broken and what may not. */
export function pieces(text: string): readonly string[] {
  return text.split(UNBROKEN);
}

/** Puts words of a heading that must not be broken into elements of their own. */
export function keepWhole(heading: Element): void {
  for (const node of [...heading.childNodes]) {
    if (node instanceof Element) {
      keepWhole(node);
    } else if (node instanceof Text && UNBROKEN.test(node.data)) {
      const parts = pieces(node.data).map((part, index) => (index % 2 === 0 ? part : whole(part)));
      node.replaceWith(...parts);
    }
  }
}

function whole(text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "bl-unbroken";
  element.textContent = text;
  return element;
}
