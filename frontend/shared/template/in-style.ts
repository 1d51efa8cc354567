import { noChange } from "lit";
import { Directive, directive, PartType, type ElementPart, type PartInfo } from "lit/directive.js";

/**
 * Styles of one element in a template: `<li ${inStyle("top: 4px")}>`. Pages with a strict content security policy forbid
 * `style` attributes, which Lit would set, and allow what a script writes to the element's own `style`.
 */
class InStyle extends Directive {
  #written = "";

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) {
      throw new Error("inStyle stands beside the attributes of an element");
    }
  }

  override render(css: string): string {
    return css;
  }

  override update({ element }: ElementPart, [css]: [string]): typeof noChange {
    if (css !== this.#written) {
      this.#written = css;
      (element as HTMLElement).style.cssText = css;
    }
    return noChange;
  }
}

export const inStyle = directive(InStyle);
