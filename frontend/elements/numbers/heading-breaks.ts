/**
 * Keeps names and spans of years such as "I-24/7" and "1995–96" on one line of a heading. Browsers would break them
 * after the dash.
 */

/** A word in which a dash is followed by a digit. */
const UNBROKEN = /(\S*[-–]\d\S*)/;

/** Splits a text: pieces at even positions may be broken, those at odd ones may not. */
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
