/**
 * Where the exhibit stands for others, for addresses that leave the page, as in a saved picture. A page that was opened from
 * a disk stands nowhere for anybody else, and the path of a visitor's file is nobody's business.
 */

/** Nothing said: where the page stands itself. */
let said: { readonly base: string | undefined } | undefined;

/** What relative addresses are completed by for others; undefined where the exhibit stands nowhere. */
export function publicBase(): string | undefined {
  return said ? said.base : document.baseURI;
}

/** @param base - absolute, with a slash at its end; undefined where nobody else can reach the exhibit */
export function setPublicBase(base: string | undefined): void {
  said = { base };
}
