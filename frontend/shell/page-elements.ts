import { loadGraphicsOf } from "../elements/on-demand/graphics.js";

/** Loads the elements that a written page holds beside the exhibit itself, and has them show what stands in them. */
export function loadElementsOf(page: ParentNode): void {
  const numbers = page.querySelector("bl-numbers");
  if (numbers) {
    import("../elements/numbers/bl-numbers.js")
      .then(() => {
        const content = new DocumentFragment();
        content.append(...numbers.childNodes);
        numbers.show(content);
      })
      .catch(console.warn);
  }
  if (page.querySelector("bl-places")) {
    import("../elements/places/bl-places.js").catch(console.warn);
  }
  loadGraphicsOf(page);
}
