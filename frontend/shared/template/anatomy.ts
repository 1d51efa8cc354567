/** Where the expressions of an HTML template stand. Pure. */

/** An element's tag or a comment, as far as they are complete. */
const WHOLE_MARKUP = /<!--[\s\S]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>/g;
const BEGUN_MARKUP = /<(?:!--|\/?[a-zA-Z])/;
/** Any text but the empty one that does not begin with markup. */
const TEXT = /^[^<]/;

/** What is known of a template. */
export interface Anatomy {
  /** Of each expression, whether it is a child of an element, and not an attribute or a part of one. */
  readonly isChild: readonly boolean[];
  /** The template's text, with an empty comment between a child and the text that follows it. */
  readonly held: readonly string[];
}

/** @param strings - the template's text around its expressions, one string more than there are expressions */
export function anatomyOf(strings: readonly string[]): Anatomy {
  const isChild = strings.slice(1).map((_, expression) => {
    const before = strings.slice(0, expression + 1).join("x");
    return !BEGUN_MARKUP.test(before.replace(WHOLE_MARKUP, ""));
  });
  const held = strings.map((text, index) =>
    index > 0 && isChild[index - 1] && TEXT.test(text) ? `<!---->${text}` : text,
  );
  return { isChild, held };
}
