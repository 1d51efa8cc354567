/** The element that browsers put in place of a text. */
const FONT: string = "font";

/**
 * Translates a page as browsers do: takes every text out of the page, in shadow trees too, and puts elements in its place.
 * A text that was translated stands between guillemets. No part of an element imports this module.
 */
export function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const texts: Text[] = [];
  const roots: ShadowRoot[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element && node.shadowRoot) {
      roots.push(node.shadowRoot);
    }
    if (node instanceof Text && !node.parentElement?.closest("font, script, style, option")) {
      texts.push(node);
    }
  }
  for (const text of texts) {
    const outer = document.createElement(FONT);
    const inner = document.createElement(FONT);
    inner.textContent = text.data.trim() === "" ? text.data : `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  roots.forEach(translate);
}
