/** SVG elements by name and attributes. */
export const SVG = "http://www.w3.org/2000/svg";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A new SVG element; attributes that are undefined are left out. Text is set as text, never read as markup. */
export function svgElement(name: string, attributes: Attributes = {}, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      element.setAttribute(key, String(value));
    }
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}
