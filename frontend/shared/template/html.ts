import { html as litHtml, svg as litSvg, type SVGTemplateResult, type TemplateResult } from "lit";
import { Directive, directive, type ChildPart, type Part } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";
import { anatomyOf } from "./anatomy.js";

/**
 * The tags of Lit's templates, for pages that the browser translates. A translator takes text nodes out of a page and
 * puts elements in their place. Lit, however, writes a changed text into the text node that it has made, and puts nodes
 * before the one that it has found after an expression: the text would go stale, and a change of content would throw. A
 * template made by these tags replaces a text whose node is gone, and looks for comments instead of texts, which
 * translators leave alone.
 */

interface Template {
  readonly strings: TemplateStringsArray;
  readonly isChild: readonly boolean[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf(strings: TemplateStringsArray): Template {
  let template = templates.get(strings);
  if (!template) {
    const { isChild, held } = anatomyOf(strings);
    template = { strings: Object.assign([...held], { raw: held }), isChild };
    templates.set(strings, template);
  }
  return template;
}

/** A text as a child of an element. */
class TranslatableText extends Directive {
  #text: unknown;

  override update(part: Part, [text]: [unknown]): unknown {
    if (text !== this.#text) {
      const { startNode, endNode } = part as ChildPart;
      const node = startNode?.nextSibling;
      if (!(node instanceof Text) || node.nextSibling !== endNode) {
        setCommittedValue(part);
      }
      this.#text = text;
    }
    return text;
  }

  override render(text: unknown): unknown {
    return text;
  }
}

const translatable = directive(TranslatableText);

function childOf(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "number") {
    return translatable(value);
  }
  return Array.isArray(value) ? value.map(childOf) : value;
}

function childrenOf({ isChild }: Template, values: readonly unknown[]): unknown[] {
  return values.map((value, index) => (isChild[index] ? childOf(value) : value));
}

/** As Lit's `html`. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  const template = templateOf(strings);
  return litHtml(template.strings, ...childrenOf(template, values));
}

/** As Lit's `svg`. */
export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult {
  const template = templateOf(strings);
  return litSvg(template.strings, ...childrenOf(template, values));
}
