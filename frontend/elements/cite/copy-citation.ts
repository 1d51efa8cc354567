/**
 * Copies a citation with its italics, and as plain text for where these mean nothing. Browsers know the clipboard on secure
 * pages alone; elsewhere they copy what is selected.
 *
 * @returns whether it was copied; where it was not, it is selected, and the visitor can copy it
 */
export async function copyCitation(citation: HTMLElement): Promise<boolean> {
  const plain = citation.textContent.trim();
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([citation.outerHTML], { type: "text/html" }),
        "text/plain": new Blob([plain], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    return copyPlain(plain, citation);
  }
}

async function copyPlain(plain: string, citation: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    getSelection()?.selectAllChildren(citation);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The one way on a page that is not secure.
    return document.execCommand("copy");
  }
}
